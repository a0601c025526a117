// @ts-nocheck
// Made by scripts/generate-validators.ts from the zod schemas (npm run schemas). Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,
"__esModule",{value:!0});exports.formatNames=exports.fastFormats=exports.fullFormats=void 0;function fmtDef(validate2,compare){
return{validate:validate2,compare}}exports.fullFormats={date:fmtDef(date,compareDate),time:fmtDef(getTime(!0),compareTime),
"date-time":fmtDef(getDateTime(!0),compareDateTime),"iso-time":fmtDef(getTime(),compareIsoTime),"iso-date-time":fmtDef(getDateTime(),
compareIsoDateTime),duration:/^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,uri,"uri-reference":/^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
"uri-template":/^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
url:/^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
email:/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
hostname:/^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,ipv4:/^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
ipv6:/^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
regex,uuid:/^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,"json-pointer":/^(?:\/(?:[^~/]|~0|~1)*)*$/,"js\
on-pointer-uri-fragment":/^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,"relative-json-pointer":/^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
byte,int32:{type:"number",validate:validateInt32},int64:{type:"number",validate:validateInt64},float:{type:"number",validate:validateNumber},
double:{type:"number",validate:validateNumber},password:!0,binary:!0};exports.fastFormats={...exports.fullFormats,date:fmtDef(
/^\d\d\d\d-[0-1]\d-[0-3]\d$/,compareDate),time:fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
compareTime),"date-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i,
compareDateTime),"iso-time":fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,compareIsoTime),
"iso-date-time":fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i,
compareIsoDateTime),uri:/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,"uri-reference":/^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
email:/^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i};
exports.formatNames=Object.keys(exports.fullFormats);function isLeapYear(year){return year%4===0&&(year%100!==0||year%400===
0)}var DATE=/^(\d\d\d\d)-(\d\d)-(\d\d)$/,DAYS=[0,31,28,31,30,31,30,31,31,30,31,30,31];function date(str){let matches=DATE.
exec(str);if(!matches)return!1;let year=+matches[1],month=+matches[2],day=+matches[3];return month>=1&&month<=12&&day>=1&&
day<=(month===2&&isLeapYear(year)?29:DAYS[month])}function compareDate(d1,d2){if(d1&&d2)return d1>d2?1:d1<d2?-1:0}var TIME=/^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone){return function(str){let matches=TIME.exec(str);if(!matches)return!1;let hr=+matches[1],
min=+matches[2],sec=+matches[3],tz=matches[4],tzSign=matches[5]==="-"?-1:1,tzH=+(matches[6]||0),tzM=+(matches[7]||0);if(tzH>
23||tzM>59||strictTimeZone&&!tz)return!1;if(hr<=23&&min<=59&&sec<60)return!0;let utcMin=min-tzM*tzSign,utcHr=hr-tzH*tzSign-
(utcMin<0?1:0);return(utcHr===23||utcHr===-1)&&(utcMin===59||utcMin===-1)&&sec<61}}function compareTime(s1,s2){if(!(s1&&
s2))return;let t1=new Date("2020-01-01T"+s1).valueOf(),t2=new Date("2020-01-01T"+s2).valueOf();if(t1&&t2)return t1-t2}function compareIsoTime(t1,t2){
if(!(t1&&t2))return;let a1=TIME.exec(t1),a2=TIME.exec(t2);if(a1&&a2)return t1=a1[1]+a1[2]+a1[3],t2=a2[1]+a2[2]+a2[3],t1>
t2?1:t1<t2?-1:0}var DATE_TIME_SEPARATOR=/t|\s/i;function getDateTime(strictTimeZone){let time=getTime(strictTimeZone);return function(str){
let dateTime=str.split(DATE_TIME_SEPARATOR);return dateTime.length===2&&date(dateTime[0])&&time(dateTime[1])}}function compareDateTime(dt1,dt2){
if(!(dt1&&dt2))return;let d1=new Date(dt1).valueOf(),d2=new Date(dt2).valueOf();if(d1&&d2)return d1-d2}function compareIsoDateTime(dt1,dt2){
if(!(dt1&&dt2))return;let[d1,t1]=dt1.split(DATE_TIME_SEPARATOR),[d2,t2]=dt2.split(DATE_TIME_SEPARATOR),res=compareDate(d1,
d2);if(res!==void 0)return res||compareTime(t1,t2)}var NOT_URI_FRAGMENT=/\/|:/,URI=/^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str){return NOT_URI_FRAGMENT.test(str)&&URI.test(str)}var BYTE=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function byte(str){return BYTE.lastIndex=0,BYTE.test(str)}var MIN_INT32=-(2**31),MAX_INT32=2**31-1;function validateInt32(value){
return Number.isInteger(value)&&value<=MAX_INT32&&value>=MIN_INT32}function validateInt64(value){return Number.isInteger(
value)}function validateNumber(){return!0}var Z_ANCHOR=/[^\\]\\Z/;function regex(str){if(Z_ANCHOR.test(str))return!1;try{
return new RegExp(str),!0}catch{return!1}}}});var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,
value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);
return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validate=validate21,schema6={$id:"urn:release-gates:schema:change-freeze-confirmation:v1",type:"object",properties:{
verdict:{type:"string",enum:["confirmed","broken","not-configured"]},checkedAt:{$ref:"urn:release-gates:shared:Instant"},
branch:{anyOf:[{type:"object",properties:{name:{type:"string"},head:{anyOf:[{$ref:"urn:release-gates:shared:Commit"},{type:"\
null"}]}},required:["name","head"],additionalProperties:!1},{type:"null"}]},acknowledgements:{type:"array",items:{type:"\
object",properties:{role:{type:"string"},login:{type:"string"}},required:["role","login"],additionalProperties:!1}},criteria:{
type:"array",items:{$ref:"urn:release-gates:shared:Criterion"}},$schema:{type:"string",const:"urn:release-gates:schema:c\
hange-freeze-confirmation:v1"},mode:{$ref:"urn:release-gates:shared:Mode"},release:{$ref:"urn:release-gates:shared:Relea\
seIdentity"},run:{$ref:"urn:release-gates:shared:Run"},generatedAt:{$ref:"urn:release-gates:shared:Instant"}},required:[
"verdict","checkedAt","branch","acknowledgements","criteria","$schema","mode","release","run","generatedAt"],additionalProperties:!1,
title:"Change freeze confirmation"},func2=Object.prototype.hasOwnProperty;var formats0=require_formats().fastFormats["date-time"],pattern0=new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d\
0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$","u");function validate22(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0&&errors===0)if(typeof data==
"string")if(pattern0.test(data)){if(!formats0.validate.test(data))return validate22.errors=[{instancePath,schemaPath:"#/\
format",keyword:"format",params:{format:"date-time"}}],!1}else return validate22.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-\
02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8]\
)))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$"}}],!1;else return validate22.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate22.errors=vErrors,errors===0}var pattern1=new RegExp("^[0-9a-f]{40}$","u");function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern1.test(data))return validate24.errors=[{instancePath,
keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}}],!1}else return validate24.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1;return validate24.errors=vErrors,errors===0}var schema9={
$id:"urn:release-gates:shared:Criterion",oneOf:[{type:"object",properties:{id:{type:"string",minLength:1},title:{type:"s\
tring"},level:{type:"string",enum:["must","should"]},status:{type:"string",const:"passed"},found:{type:"string"},where:{
$ref:"urn:release-gates:shared:Location"}},required:["id","title","level","status"],additionalProperties:!1},{type:"obje\
ct",properties:{id:{type:"string",minLength:1},title:{type:"string"},level:{type:"string",enum:["must","should"]},expected:{
type:"string"},found:{type:"string"},where:{$ref:"urn:release-gates:shared:Location"},next:{type:"string"},status:{type:"\
string",const:"failed"},reasonCode:{$ref:"urn:release-gates:shared:ReasonCode"}},required:["id","title","level","status",
"reasonCode"],additionalProperties:!1},{type:"object",properties:{id:{type:"string",minLength:1},title:{type:"string"},level:{
type:"string",enum:["must","should"]},expected:{type:"string"},found:{type:"string"},where:{$ref:"urn:release-gates:shar\
ed:Location"},next:{type:"string"},status:{type:"string",const:"waived"},reasonCode:{$ref:"urn:release-gates:shared:Reas\
onCode"},waiver:{$ref:"urn:release-gates:shared:Waiver"}},required:["id","title","level","status","reasonCode","waiver"],
additionalProperties:!1},{type:"object",properties:{id:{type:"string",minLength:1},title:{type:"string"},level:{type:"st\
ring",enum:["must","should"]},status:{type:"string",const:"skipped"},why:{type:"string"}},required:["id","title","level",
"status","why"],additionalProperties:!1}],type:"object",discriminator:{propertyName:"status"}},func3=require_ucs2length().
default;function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="file"||key0===
"line"||key0==="column"||key0==="url"||key0==="metric")){return validate27.errors=[{instancePath,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.file!==
void 0){let _errs2=errors;if(typeof data.file!="string")return validate27.errors=[{instancePath:instancePath+"/file",schemaPath:"\
#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.line!==void 0){let data1=data.line,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)))return validate27.errors=[{instancePath:instancePath+"/line",keyword:"type",
params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data1=="number"&&isFinite(data1)){if(data1>9007199254740991||isNaN(
data1))return validate27.errors=[{instancePath:instancePath+"/line",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data1<0||isNaN(data1))return validate27.errors=[{instancePath:instancePath+
"/line",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.column!==void 0){let data2=data.column,_errs6=errors;if(!(typeof data2=="nu\
mber"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate27.errors=[{instancePath:instancePath+"/column",schemaPath:"\
#/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data2=="number"&&isFinite(
data2)){if(data2>9007199254740991||isNaN(data2))return validate27.errors=[{instancePath:instancePath+"/column",schemaPath:"\
#/properties/column/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data2<0||isNaN(data2))
return validate27.errors=[{instancePath:instancePath+"/column",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.url!==void 0){let _errs8=errors;
if(typeof data.url!="string")return validate27.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.metric!==
void 0){let _errs10=errors;if(typeof data.metric!="string")return validate27.errors=[{instancePath:instancePath+"/metric",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}}else
return validate27.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate27.
errors=vErrors,errors===0}var schema11={$id:"urn:release-gates:shared:ReasonCode",type:"string",enum:["passed","already-\
done","dry-run","soak-pending","certification-pending","evidence-missing","evidence-empty","evidence-malformed","evidenc\
e-too-large","evidence-invalid","evidence-stale","evidence-foreign","evidence-ambiguous","run-unsuccessful","requirement\
-unmet","requirement-error","rollback-plan-missing","rollback-plan-unrehearsed","system-state","checks-not-green","role-\
unresolvable","role-misconfigured","attestation-missing","features-incomplete","blockers-open","release-superseded","out\
side-window","blackout","parity-broken","drift-found","nothing-checked","soak-superseded","checks-failed","command-missi\
ng","command-failed","command-timeout","drill-failed","rolled-back","rollback-failed","cancelled","interrupted","aborted",
"rollout-in-progress","objective-missed","inconclusive","report-incomplete","approval-missing","approval-missing-role","\
approval-rejected","certification-rejected","certification-missing","approval-simulated","approval-outside-role","self-a\
pproval","one-person-two-roles","approval-bypassed","approval-unprotected","approval-other-run","approval-code-missing",
"service-not-approved","approval-other-target","approval-other-evidence","authors-unknown","waiver-refused","waiver-expi\
red","waiver-unconfirmed","freeze-unacknowledged","freeze-broken","readiness-missing","staging-missing","rollout-missing",
"stabilize-missing","rollback-missing","rollback-unrehearsed","record-other-terms","record-other-release","rehearsal-rec\
ord","tag-missing","tag-moved","config-changed","commit-mismatch","ledger-missing","ledger-digest-mismatch","ledger-brok\
en","evidence-tampered","evidence-removed","evidence-renamed","evidence-added","bundle-duplicate","attestation-malformed",
"attestation-untrusted","attestation-unlogged","attestation-invalid","attestation-identity","attestation-other-subject",
"journal-broken","secret-in-evidence","unsafe-path","config-missing","config-invalid","input-invalid","environment-varia\
ble-missing","soak-in-progress","token-missing","permission-denied","github-unavailable","github-refused","artifact-miss\
ing","source-unavailable","notification-failed","file-unreadable","internal-error"]};function validate30(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate30.errors=
[{instancePath,keyword:"type",params:{type:"string"}}],!1):data==="passed"||data==="already-done"||data===
"dry-run"||data==="soak-pending"||data==="certification-pending"||data==="evidence-missing"||data==="evidence-empty"||data===
"evidence-malformed"||data==="evidence-too-large"||data==="evidence-invalid"||data==="evidence-stale"||data==="evidence-\
foreign"||data==="evidence-ambiguous"||data==="run-unsuccessful"||data==="requirement-unmet"||data==="requirement-error"||
data==="rollback-plan-missing"||data==="rollback-plan-unrehearsed"||data==="system-state"||data==="checks-not-green"||data===
"role-unresolvable"||data==="role-misconfigured"||data==="attestation-missing"||data==="features-incomplete"||data==="bl\
ockers-open"||data==="release-superseded"||data==="outside-window"||data==="blackout"||data==="parity-broken"||data==="d\
rift-found"||data==="nothing-checked"||data==="soak-superseded"||data==="checks-failed"||data==="command-missing"||data===
"command-failed"||data==="command-timeout"||data==="drill-failed"||data==="rolled-back"||data==="rollback-failed"||data===
"cancelled"||data==="interrupted"||data==="aborted"||data==="rollout-in-progress"||data==="objective-missed"||data==="in\
conclusive"||data==="report-incomplete"||data==="approval-missing"||data==="approval-missing-role"||data==="approval-rej\
ected"||data==="certification-rejected"||data==="certification-missing"||data==="approval-simulated"||data==="approval-o\
utside-role"||data==="self-approval"||data==="one-person-two-roles"||data==="approval-bypassed"||data==="approval-unprot\
ected"||data==="approval-other-run"||data==="approval-code-missing"||data==="service-not-approved"||data==="approval-oth\
er-target"||data==="approval-other-evidence"||data==="authors-unknown"||data==="waiver-refused"||data==="waiver-expired"||
data==="waiver-unconfirmed"||data==="freeze-unacknowledged"||data==="freeze-broken"||data==="readiness-missing"||data===
"staging-missing"||data==="rollout-missing"||data==="stabilize-missing"||data==="rollback-missing"||data==="rollback-unr\
ehearsed"||data==="record-other-terms"||data==="record-other-release"||data==="rehearsal-record"||data==="tag-missing"||
data==="tag-moved"||data==="config-changed"||data==="commit-mismatch"||data==="ledger-missing"||data==="ledger-digest-mi\
smatch"||data==="ledger-broken"||data==="evidence-tampered"||data==="evidence-removed"||data==="evidence-renamed"||data===
"evidence-added"||data==="bundle-duplicate"||data==="attestation-malformed"||data==="attestation-untrusted"||data==="att\
estation-unlogged"||data==="attestation-invalid"||data==="attestation-identity"||data==="attestation-other-subject"||data===
"journal-broken"||data==="secret-in-evidence"||data==="unsafe-path"||data==="config-missing"||data==="config-invalid"||data===
"input-invalid"||data==="environment-variable-missing"||data==="soak-in-progress"||data==="token-missing"||data==="permi\
ssion-denied"||data==="github-unavailable"||data==="github-refused"||data==="artifact-missing"||data==="source-unavailab\
le"||data==="notification-failed"||data==="file-unreadable"||data==="internal-error"?(validate30.errors=vErrors,errors===
0):(validate30.errors=[{instancePath,keyword:"enum",params:{allowedValues:schema11.enum}}],!1)}function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.criterion===void 0&&(missing0="criterion")||
data.by===void 0&&(missing0="by")||data.role===void 0&&(missing0="role")||data.reason===void 0&&(missing0="reason")||data.
expires===void 0&&(missing0="expires"))return validate34.errors=[{instancePath,keyword:"required",
params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="criterion"||key0==="by"||key0===
"role"||key0==="reason"||key0==="expires")){return validate34.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.criterion!==void 0){
let data0=data.criterion,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func3(data0)<1)return validate34.
errors=[{instancePath:instancePath+"/criterion",keyword:"minLength",params:{
limit:1}}],!1}else return validate34.errors=[{instancePath:instancePath+"/criterion",schemaPath:"#/properties/criterion/\
type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){
let data1=data.by,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func3(data1)<1)return validate34.errors=
[{instancePath:instancePath+"/by",keyword:"minLength",params:{limit:1}}],!1}else return validate34.
errors=[{instancePath:instancePath+"/by",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.role!==void 0){let data2=data.role,_errs6=errors;if(errors===_errs6)if(typeof data2==
"string"){if(func3(data2)<1)return validate34.errors=[{instancePath:instancePath+"/role",schemaPath:"#/properties/role/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return validate34.errors=[{instancePath:instancePath+"/role",schemaPath:"\
#/properties/role/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.reason!==void 0){let data3=data.reason,_errs8=errors;if(errors===_errs8)if(typeof data3=="string"){if(func3(data3)<
1)return validate34.errors=[{instancePath:instancePath+"/reason",keyword:"min\
Length",params:{limit:1}}],!1}else return validate34.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properti\
es/reason/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.
expires!==void 0){let _errs10=errors;validate22(data.expires,{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"\
expires",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);
var valid0=_errs10===errors}else var valid0=!0}}}}}}else return validate34.errors=[{instancePath,keyword:"\
type",params:{type:"object"}}],!1;return validate34.errors=vErrors,errors===0}function validate26(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let tag0=data.status;if(typeof tag0=="string")if(tag0==="passed"){if(errors===errors)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.title===void 0&&(missing0="title")||
data.level===void 0&&(missing0="level")||data.status===void 0&&(missing0="status"))return validate26.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs4=errors;for(let key0 in data)
if(!(key0==="id"||key0==="title"||key0==="level"||key0==="status"||key0==="found"||key0==="where")){return validate26.errors=
[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs4===errors){if(data.id!==void 0){let data0=data.id,_errs5=errors;if(errors===_errs5)if(typeof data0=="s\
tring"){if(func3(data0)<1)return validate26.errors=[{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate26.errors=[{instancePath:instancePath+"/id",schemaPath:"\
#/oneOf/0/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){
if(data.title!==void 0){let _errs7=errors;if(typeof data.title!="string")return validate26.errors=[{instancePath:instancePath+
"/title",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===errors}else
var valid2=!0;if(valid2){if(data.level!==void 0){let data2=data.level,_errs9=errors;if(typeof data2!="string")return validate26.
errors=[{instancePath:instancePath+"/level",keyword:"type",params:{type:"st\
ring"}}],!1;if(!(data2==="must"||data2==="should"))return validate26.errors=[{instancePath:instancePath+"/level",schemaPath:"\
#/oneOf/0/properties/level/enum",keyword:"enum",params:{allowedValues:schema9.oneOf[0].properties.level.enum}}],!1;var valid2=_errs9===
errors}else var valid2=!0;if(valid2){if(data.status!==void 0){let data3=data.status,_errs11=errors;if(typeof data3!="str\
ing")return validate26.errors=[{instancePath:instancePath+"/status",keyword:"\
type",params:{type:"string"}}],!1;if(data3!=="passed")return validate26.errors=[{instancePath:instancePath+"/status",schemaPath:"\
#/oneOf/0/properties/status/const",keyword:"const",params:{allowedValue:"passed"}}],!1;var valid2=_errs11===errors}else var valid2=!0;
if(valid2){if(data.found!==void 0){let _errs13=errors;if(typeof data.found!="string")return validate26.errors=[{instancePath:instancePath+
"/found",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs13===errors}else
var valid2=!0;if(valid2)if(data.where!==void 0){let _errs15=errors;validate27(data.where,{instancePath:instancePath+"/wh\
ere",parentData:data,parentDataProperty:"where",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.
errors),errors=vErrors.length);var valid2=_errs15===errors}else var valid2=!0}}}}}}}else return validate26.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1}else if(tag0==="failed"){if(errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.id===void 0&&(missing1="id")||data.title===void 0&&(missing1=
"title")||data.level===void 0&&(missing1="level")||data.status===void 0&&(missing1="status")||data.reasonCode===void 0&&
(missing1="reasonCode"))return validate26.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing1}}],!1;{let _errs18=errors;for(let key1 in data)if(!func2.call(schema9.oneOf[1].properties,key1)){
return validate26.errors=[{instancePath,keyword:"additionalProperties",params:{
additionalProperty:key1}}],!1;break}if(_errs18===errors){if(data.id!==void 0){let data6=data.id,_errs19=errors;if(errors===
_errs19)if(typeof data6=="string"){if(func3(data6)<1)return validate26.errors=[{instancePath:instancePath+"/id",schemaPath:"\
#/oneOf/1/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate26.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs19===errors}else
var valid4=!0;if(valid4){if(data.title!==void 0){let _errs21=errors;if(typeof data.title!="string")return validate26.errors=
[{instancePath:instancePath+"/title",keyword:"type",params:{type:"string"}}],
!1;var valid4=_errs21===errors}else var valid4=!0;if(valid4){if(data.level!==void 0){let data8=data.level,_errs23=errors;
if(typeof data8!="string")return validate26.errors=[{instancePath:instancePath+"/level",schemaPath:"#/oneOf/1/properties\
/level/type",keyword:"type",params:{type:"string"}}],!1;if(!(data8==="must"||data8==="should"))return validate26.errors=
[{instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues:schema9.
oneOf[1].properties.level.enum}}],!1;var valid4=_errs23===errors}else var valid4=!0;if(valid4){if(data.expected!==void 0){
let _errs25=errors;if(typeof data.expected!="string")return validate26.errors=[{instancePath:instancePath+"/expected",schemaPath:"\
#/oneOf/1/properties/expected/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs25===errors}else var valid4=!0;
if(valid4){if(data.found!==void 0){let _errs27=errors;if(typeof data.found!="string")return validate26.errors=[{instancePath:instancePath+
"/found",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs27===errors}else
var valid4=!0;if(valid4){if(data.where!==void 0){let _errs29=errors;validate27(data.where,{instancePath:instancePath+"/w\
here",parentData:data,parentDataProperty:"where",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.
errors),errors=vErrors.length);var valid4=_errs29===errors}else var valid4=!0;if(valid4){if(data.next!==void 0){let _errs30=errors;
if(typeof data.next!="string")return validate26.errors=[{instancePath:instancePath+"/next",schemaPath:"#/oneOf/1/propert\
ies/next/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs30===errors}else var valid4=!0;if(valid4){if(data.
status!==void 0){let data13=data.status,_errs32=errors;if(typeof data13!="string")return validate26.errors=[{instancePath:instancePath+
"/status",keyword:"type",params:{type:"string"}}],!1;if(data13!=="failed")
return validate26.errors=[{instancePath:instancePath+"/status",keyword:"c\
onst",params:{allowedValue:"failed"}}],!1;var valid4=_errs32===errors}else var valid4=!0;if(valid4)if(data.reasonCode!==
void 0){let _errs34=errors;validate30(data.reasonCode,{instancePath:instancePath+"/reasonCode",parentData:data,parentDataProperty:"\
reasonCode",rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length);
var valid4=_errs34===errors}else var valid4=!0}}}}}}}}}}else return validate26.errors=[{instancePath,schemaPath:"#/oneOf\
/1/type",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="waived"){if(errors===errors)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing2;if(data.id===void 0&&(missing2="id")||data.title===void 0&&(missing2="title")||
data.level===void 0&&(missing2="level")||data.status===void 0&&(missing2="status")||data.reasonCode===void 0&&(missing2=
"reasonCode")||data.waiver===void 0&&(missing2="waiver"))return validate26.errors=[{instancePath,schemaPath:"#/oneOf/2/r\
equired",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs37=errors;for(let key2 in data)if(!func2.call(
schema9.oneOf[2].properties,key2)){return validate26.errors=[{instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs37===errors){if(data.id!==void 0){let data15=data.
id,_errs38=errors;if(errors===_errs38)if(typeof data15=="string"){if(func3(data15)<1)return validate26.errors=[{instancePath:instancePath+
"/id",keyword:"minLength",params:{limit:1}}],!1}else return validate26.errors=
[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs38===
errors}else var valid6=!0;if(valid6){if(data.title!==void 0){let _errs40=errors;if(typeof data.title!="string")return validate26.
errors=[{instancePath:instancePath+"/title",keyword:"type",params:{type:"st\
ring"}}],!1;var valid6=_errs40===errors}else var valid6=!0;if(valid6){if(data.level!==void 0){let data17=data.level,_errs42=errors;
if(typeof data17!="string")return validate26.errors=[{instancePath:instancePath+"/level",schemaPath:"#/oneOf/2/propertie\
s/level/type",keyword:"type",params:{type:"string"}}],!1;if(!(data17==="must"||data17==="should"))return validate26.errors=
[{instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues:schema9.
oneOf[2].properties.level.enum}}],!1;var valid6=_errs42===errors}else var valid6=!0;if(valid6){if(data.expected!==void 0){
let _errs44=errors;if(typeof data.expected!="string")return validate26.errors=[{instancePath:instancePath+"/expected",schemaPath:"\
#/oneOf/2/properties/expected/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs44===errors}else var valid6=!0;
if(valid6){if(data.found!==void 0){let _errs46=errors;if(typeof data.found!="string")return validate26.errors=[{instancePath:instancePath+
"/found",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs46===errors}else
var valid6=!0;if(valid6){if(data.where!==void 0){let _errs48=errors;validate27(data.where,{instancePath:instancePath+"/w\
here",parentData:data,parentDataProperty:"where",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.
errors),errors=vErrors.length);var valid6=_errs48===errors}else var valid6=!0;if(valid6){if(data.next!==void 0){let _errs49=errors;
if(typeof data.next!="string")return validate26.errors=[{instancePath:instancePath+"/next",schemaPath:"#/oneOf/2/propert\
ies/next/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs49===errors}else var valid6=!0;if(valid6){if(data.
status!==void 0){let data22=data.status,_errs51=errors;if(typeof data22!="string")return validate26.errors=[{instancePath:instancePath+
"/status",keyword:"type",params:{type:"string"}}],!1;if(data22!=="waived")
return validate26.errors=[{instancePath:instancePath+"/status",keyword:"c\
onst",params:{allowedValue:"waived"}}],!1;var valid6=_errs51===errors}else var valid6=!0;if(valid6){if(data.reasonCode!==
void 0){let _errs53=errors;validate30(data.reasonCode,{instancePath:instancePath+"/reasonCode",parentData:data,parentDataProperty:"\
reasonCode",rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length);
var valid6=_errs53===errors}else var valid6=!0;if(valid6)if(data.waiver!==void 0){let _errs54=errors;validate34(data.waiver,
{instancePath:instancePath+"/waiver",parentData:data,parentDataProperty:"waiver",rootData})||(vErrors=vErrors===null?validate34.
errors:vErrors.concat(validate34.errors),errors=vErrors.length);var valid6=_errs54===errors}else var valid6=!0}}}}}}}}}}}else
return validate26.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1}else if(tag0===
"skipped"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.id===void 0&&(missing3=
"id")||data.title===void 0&&(missing3="title")||data.level===void 0&&(missing3="level")||data.status===void 0&&(missing3=
"status")||data.why===void 0&&(missing3="why"))return validate26.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing3}}],!1;{let _errs57=errors;for(let key3 in data)if(!(key3==="id"||key3==="titl\
e"||key3==="level"||key3==="status"||key3==="why")){return validate26.errors=[{instancePath,schemaPath:"#/oneOf/3/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs57===errors){if(data.
id!==void 0){let data25=data.id,_errs58=errors;if(errors===_errs58)if(typeof data25=="string"){if(func3(data25)<1)return validate26.
errors=[{instancePath:instancePath+"/id",keyword:"minLength",params:{limit:1}}],
!1}else return validate26.errors=[{instancePath:instancePath+"/id",keyword:"ty\
pe",params:{type:"string"}}],!1;var valid8=_errs58===errors}else var valid8=!0;if(valid8){if(data.title!==void 0){let _errs60=errors;
if(typeof data.title!="string")return validate26.errors=[{instancePath:instancePath+"/title",schemaPath:"#/oneOf/3/prope\
rties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs60===errors}else var valid8=!0;if(valid8){if(data.
level!==void 0){let data27=data.level,_errs62=errors;if(typeof data27!="string")return validate26.errors=[{instancePath:instancePath+
"/level",keyword:"type",params:{type:"string"}}],!1;if(!(data27==="must"||data27===
"should"))return validate26.errors=[{instancePath:instancePath+"/level",keyword:"\
enum",params:{allowedValues:schema9.oneOf[3].properties.level.enum}}],!1;var valid8=_errs62===errors}else var valid8=!0;
if(valid8){if(data.status!==void 0){let data28=data.status,_errs64=errors;if(typeof data28!="string")return validate26.errors=
[{instancePath:instancePath+"/status",keyword:"type",params:{type:"string"}}],
!1;if(data28!=="skipped")return validate26.errors=[{instancePath:instancePath+"/status",schemaPath:"#/oneOf/3/properties\
/status/const",keyword:"const",params:{allowedValue:"skipped"}}],!1;var valid8=_errs64===errors}else var valid8=!0;if(valid8)
if(data.why!==void 0){let _errs66=errors;if(typeof data.why!="string")return validate26.errors=[{instancePath:instancePath+
"/why",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs66===errors}else
var valid8=!0}}}}}}else return validate26.errors=[{instancePath,keyword:"type",params:{type:"\
object"}}],!1}else return validate26.errors=[{instancePath,keyword:"discriminator",params:{
error:"mapping",tag:"status",tagValue:tag0}}],!1;else return validate26.errors=[{instancePath,schemaPath:"#/discriminato\
r",keyword:"discriminator",params:{error:"tag",tag:"status",tagValue:tag0}}],!1}else return validate26.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1;return validate26.errors=vErrors,errors===0}var schema13={
$id:"urn:release-gates:shared:Mode",type:"string",enum:["release","rehearsal"]};function validate38(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate38.errors=
[{instancePath,keyword:"type",params:{type:"string"}}],!1):data==="release"||data==="rehearsal"?(validate38.
errors=vErrors,errors===0):(validate38.errors=[{instancePath,keyword:"enum",params:{allowedValues:schema13.
enum}}],!1)}function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.repository===void 0&&(missing0="repository")||
data.tag===void 0&&(missing0="tag")||data.version===void 0&&(missing0="version")||data.sha===void 0&&(missing0="sha"))return validate40.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="repository"||key0==="tag"||key0==="version"||key0==="sha"||key0==="service")){return validate40.
errors=[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.repository!==void 0){let data0=data.repository,_errs2=errors;if(errors===_errs2)if(typeof data0==
"string"){if(func3(data0)<1)return validate40.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/\
repository/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate40.errors=[{instancePath:instancePath+
"/repository",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.tag!==void 0){let data1=data.tag,_errs4=errors;if(errors===_errs4)if(typeof data1=="str\
ing"){if(func3(data1)<1)return validate40.errors=[{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return validate40.errors=[{instancePath:instancePath+"/tag",schemaPath:"\
#/properties/tag/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.version!==void 0){let data2=data.version,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func3(data2)<
1)return validate40.errors=[{instancePath:instancePath+"/version",keyword:"m\
inLength",params:{limit:1}}],!1}else return validate40.errors=[{instancePath:instancePath+"/version",schemaPath:"#/prope\
rties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.sha!==void 0){let _errs8=errors;validate24(data.sha,{instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"\
sha",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length);var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.service!==void 0){let data4=data.service,_errs9=errors;if(errors===_errs9)if(typeof data4==
"string"){if(func3(data4)<1)return validate40.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/ser\
vice/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate40.errors=[{instancePath:instancePath+"/se\
rvice",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else
var valid0=!0}}}}}}else return validate40.errors=[{instancePath,keyword:"type",params:{type:"object"}}],
!1;return validate40.errors=vErrors,errors===0}var schema15={$id:"urn:release-gates:shared:Run",oneOf:[{type:"object",properties:{
kind:{type:"string",const:"github"},repository:{type:"string"},workflowRef:{type:"string"},runId:{type:"integer",minimum:0,
maximum:9007199254740991},attempt:{type:"integer",minimum:1,maximum:9007199254740991},job:{type:"string"},actor:{type:"s\
tring"},triggeringActor:{type:"string"},url:{type:"string"}},required:["kind","repository","workflowRef","runId","attemp\
t","job","actor","triggeringActor","url"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"\
desk"},user:{type:"string"}},required:["kind","user"],additionalProperties:!1}],type:"object",discriminator:{propertyName:"\
kind"}};function validate43(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.kind;if(typeof tag0=="string")if(tag0===
"github"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0=
"kind")||data.repository===void 0&&(missing0="repository")||data.workflowRef===void 0&&(missing0="workflowRef")||data.runId===
void 0&&(missing0="runId")||data.attempt===void 0&&(missing0="attempt")||data.job===void 0&&(missing0="job")||data.actor===
void 0&&(missing0="actor")||data.triggeringActor===void 0&&(missing0="triggeringActor")||data.url===void 0&&(missing0="u\
rl"))return validate43.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs4=errors;for(let key0 in data)if(!func2.call(schema15.oneOf[0].properties,key0)){return validate43.errors=[
{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs4===errors){if(data.kind!==void 0){let data0=data.kind,_errs5=errors;if(typeof data0!="string")return validate43.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data0!=="github")return validate43.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"github"}}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){
if(data.repository!==void 0){let _errs7=errors;if(typeof data.repository!="string")return validate43.errors=[{instancePath:instancePath+
"/repository",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===
errors}else var valid2=!0;if(valid2){if(data.workflowRef!==void 0){let _errs9=errors;if(typeof data.workflowRef!="string")
return validate43.errors=[{instancePath:instancePath+"/workflowRef",keyword:"\
type",params:{type:"string"}}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data.runId!==void 0){let data3=data.
runId,_errs11=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate43.errors=[
{instancePath:instancePath+"/runId",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs11&&typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3))return validate43.
errors=[{instancePath:instancePath+"/runId",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data3<0||isNaN(data3))return validate43.errors=[{instancePath:instancePath+"/runId",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid2=_errs11===
errors}else var valid2=!0;if(valid2){if(data.attempt!==void 0){let data4=data.attempt,_errs13=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate43.errors=[{instancePath:instancePath+"/attempt",schemaPath:"\
#/oneOf/0/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs13&&typeof data4=="numbe\
r"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate43.errors=[{instancePath:instancePath+"/atte\
mpt",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data4<1||isNaN(data4))return validate43.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/oneOf/0/proper\
ties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid2=_errs13===errors}else var valid2=!0;
if(valid2){if(data.job!==void 0){let _errs15=errors;if(typeof data.job!="string")return validate43.errors=[{instancePath:instancePath+
"/job",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs15===errors}else
var valid2=!0;if(valid2){if(data.actor!==void 0){let _errs17=errors;if(typeof data.actor!="string")return validate43.errors=
[{instancePath:instancePath+"/actor",keyword:"type",params:{type:"string"}}],
!1;var valid2=_errs17===errors}else var valid2=!0;if(valid2){if(data.triggeringActor!==void 0){let _errs19=errors;if(typeof data.
triggeringActor!="string")return validate43.errors=[{instancePath:instancePath+"/triggeringActor",schemaPath:"#/oneOf/0/\
properties/triggeringActor/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs19===errors}else var valid2=!0;
if(valid2)if(data.url!==void 0){let _errs21=errors;if(typeof data.url!="string")return validate43.errors=[{instancePath:instancePath+
"/url",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs21===errors}else
var valid2=!0}}}}}}}}}}else return validate43.errors=[{instancePath,keyword:"type",params:{type:"\
object"}}],!1}else if(tag0==="desk"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.kind===void 0&&(missing1="kind")||data.user===void 0&&(missing1="user"))return validate43.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs25=errors;for(let key1 in data)
if(!(key1==="kind"||key1==="user")){return validate43.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs25===errors){if(data.kind!==void 0){let data9=data.
kind,_errs26=errors;if(typeof data9!="string")return validate43.errors=[{instancePath:instancePath+"/kind",schemaPath:"#\
/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data9!=="desk")return validate43.errors=[{instancePath:instancePath+
"/kind",keyword:"const",params:{allowedValue:"desk"}}],!1;var valid4=_errs26===
errors}else var valid4=!0;if(valid4)if(data.user!==void 0){let _errs28=errors;if(typeof data.user!="string")return validate43.
errors=[{instancePath:instancePath+"/user",keyword:"type",params:{type:"stri\
ng"}}],!1;var valid4=_errs28===errors}else var valid4=!0}}}else return validate43.errors=[{instancePath,schemaPath:"#/on\
eOf/1/type",keyword:"type",params:{type:"object"}}],!1}else return validate43.errors=[{instancePath,schemaPath:"#/discri\
minator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:tag0}}],!1;else return validate43.errors=[{
instancePath,keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else
return validate43.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate43.
errors=vErrors,errors===0}function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.verdict===void 0&&(missing0=
"verdict")||data.checkedAt===void 0&&(missing0="checkedAt")||data.branch===void 0&&(missing0="branch")||data.acknowledgements===
void 0&&(missing0="acknowledgements")||data.criteria===void 0&&(missing0="criteria")||data.$schema===void 0&&(missing0="\
$schema")||data.mode===void 0&&(missing0="mode")||data.release===void 0&&(missing0="release")||data.run===void 0&&(missing0=
"run")||data.generatedAt===void 0&&(missing0="generatedAt"))return validate21.errors=[{instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func2.call(schema6.
properties,key0)){return validate21.errors=[{instancePath,keyword:"additionalPropert\
ies",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.verdict!==void 0){let data0=data.verdict,_errs2=errors;
if(typeof data0!="string")return validate21.errors=[{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdi\
ct/type",keyword:"type",params:{type:"string"}}],!1;if(!(data0==="confirmed"||data0==="broken"||data0==="not-configured"))
return validate21.errors=[{instancePath:instancePath+"/verdict",keyword:"enum",params:{
allowedValues:schema6.properties.verdict.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.checkedAt!==
void 0){let _errs4=errors;validate22(data.checkedAt,{instancePath:instancePath+"/checkedAt",parentData:data,parentDataProperty:"\
checkedAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);
var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.branch!==void 0){let data2=data.branch,_errs5=errors,_errs6=errors,
valid1=!1,_errs7=errors;if(errors===_errs7)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.
name===void 0&&(missing1="name")||data2.head===void 0&&(missing1="head")){let err0={instancePath:instancePath+"/branch",
keyword:"required",params:{missingProperty:missing1}};vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++}else{let _errs9=errors;for(let key1 in data2)if(!(key1==="name"||key1==="head")){let err1={
instancePath:instancePath+"/branch",keyword:"additionalPro\
perties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs9===errors){
if(data2.name!==void 0){let _errs10=errors;if(typeof data2.name!="string"){let err2={instancePath:instancePath+"/branch/\
name",keyword:"type",params:{type:"string"}};vErrors===null?
vErrors=[err2]:vErrors.push(err2),errors++}var valid2=_errs10===errors}else var valid2=!0;if(valid2)if(data2.head!==void 0){
let data4=data2.head,_errs12=errors,_errs13=errors,valid3=!1,_errs14=errors;validate24(data4,{instancePath:instancePath+
"/branch/head",parentData:data2,parentDataProperty:"head",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.
concat(validate24.errors),errors=vErrors.length);var _valid1=_errs14===errors;if(valid3=valid3||_valid1,!valid3){let _errs15=errors;
if(data4!==null){let err3={instancePath:instancePath+"/branch/head",schemaPath:"#/properties/branch/anyOf/0/properties/h\
ead/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var _valid1=_errs15===
errors;valid3=valid3||_valid1}if(valid3)errors=_errs13,vErrors!==null&&(_errs13?vErrors.length=_errs13:vErrors=null);else{
let err4={instancePath:instancePath+"/branch/head",keyword:"\
anyOf",params:{}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}var valid2=_errs12===errors}else var valid2=!0}}}else{
let err5={instancePath:instancePath+"/branch",keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs7===errors;if(valid1=valid1||_valid0,
!valid1){let _errs17=errors;if(data2!==null){let err6={instancePath:instancePath+"/branch",schemaPath:"#/properties/bran\
ch/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs17===
errors;valid1=valid1||_valid0}if(valid1)errors=_errs6,vErrors!==null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err7={
instancePath:instancePath+"/branch",keyword:"anyOf",params:{}};return vErrors===null?
vErrors=[err7]:vErrors.push(err7),errors++,validate21.errors=vErrors,!1}var valid0=_errs5===errors}else var valid0=!0;if(valid0){
if(data.acknowledgements!==void 0){let data5=data.acknowledgements,_errs19=errors;if(errors===_errs19)if(Array.isArray(data5)){
var valid4=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let data6=data5[i0],_errs21=errors;if(errors===_errs21)if(data6&&
typeof data6=="object"&&!Array.isArray(data6)){let missing2;if(data6.role===void 0&&(missing2="role")||data6.login===void 0&&
(missing2="login"))return validate21.errors=[{instancePath:instancePath+"/acknowledgements/"+i0,schemaPath:"#/properties\
/acknowledgements/items/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs23=errors;for(let key2 in data6)
if(!(key2==="role"||key2==="login")){return validate21.errors=[{instancePath:instancePath+"/acknowledgements/"+i0,schemaPath:"\
#/properties/acknowledgements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs23===errors){if(data6.role!==void 0){let _errs24=errors;if(typeof data6.role!="string")return validate21.
errors=[{instancePath:instancePath+"/acknowledgements/"+i0+"/role",schemaPath:"#/properties/acknowledgements/items/prope\
rties/role/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs24===errors}else var valid5=!0;if(valid5)if(data6.
login!==void 0){let _errs26=errors;if(typeof data6.login!="string")return validate21.errors=[{instancePath:instancePath+
"/acknowledgements/"+i0+"/login",keyword:"type",params:{
type:"string"}}],!1;var valid5=_errs26===errors}else var valid5=!0}}}else return validate21.errors=[{instancePath:instancePath+
"/acknowledgements/"+i0,keyword:"type",params:{type:"object"}}],!1;
var valid4=_errs21===errors;if(!valid4)break}}else return validate21.errors=[{instancePath:instancePath+"/acknowledgemen\
ts",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs19===errors}else
var valid0=!0;if(valid0){if(data.criteria!==void 0){let data9=data.criteria,_errs28=errors;if(errors===_errs28)if(Array.
isArray(data9)){var valid6=!0;let len1=data9.length;for(let i1=0;i1<len1;i1++){let _errs30=errors;validate26(data9[i1],{
instancePath:instancePath+"/criteria/"+i1,parentData:data9,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate26.
errors:vErrors.concat(validate26.errors),errors=vErrors.length);var valid6=_errs30===errors;if(!valid6)break}}else return validate21.
errors=[{instancePath:instancePath+"/criteria",keyword:"type",params:{type:"arra\
y"}}],!1;var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.$schema!==void 0){let data11=data.$schema,_errs31=errors;
if(typeof data11!="string")return validate21.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24s\
chema/type",keyword:"type",params:{type:"string"}}],!1;if(data11!=="urn:release-gates:schema:change-freeze-confirmation:\
v1")return validate21.errors=[{instancePath:instancePath+"/$schema",keyword:"c\
onst",params:{allowedValue:"urn:release-gates:schema:change-freeze-confirmation:v1"}}],!1;var valid0=_errs31===errors}else
var valid0=!0;if(valid0){if(data.mode!==void 0){let _errs33=errors;validate38(data.mode,{instancePath:instancePath+"/mod\
e",parentData:data,parentDataProperty:"mode",rootData})||(vErrors=vErrors===null?validate38.errors:vErrors.concat(validate38.
errors),errors=vErrors.length);var valid0=_errs33===errors}else var valid0=!0;if(valid0){if(data.release!==void 0){let _errs34=errors;
validate40(data.release,{instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData})||(vErrors=
vErrors===null?validate40.errors:vErrors.concat(validate40.errors),errors=vErrors.length);var valid0=_errs34===errors}else
var valid0=!0;if(valid0){if(data.run!==void 0){let _errs35=errors;validate43(data.run,{instancePath:instancePath+"/run",
parentData:data,parentDataProperty:"run",rootData})||(vErrors=vErrors===null?validate43.errors:vErrors.concat(validate43.
errors),errors=vErrors.length);var valid0=_errs35===errors}else var valid0=!0;if(valid0)if(data.generatedAt!==void 0){let _errs36=errors;
validate22(data.generatedAt,{instancePath:instancePath+"/generatedAt",parentData:data,parentDataProperty:"generatedAt",rootData})||
(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs36===
errors}else var valid0=!0}}}}}}}}}}}else return validate21.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1;return validate21.errors=vErrors,errors===0}export{validate};
