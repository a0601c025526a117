// @ts-nocheck
// Made by scripts/generate-validators.ts from the zod schemas (npm run schemas). Do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,
value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);
return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var require_formats=__commonJS({"node_modules/ajv-formats/dist/formats.js"(exports){"use strict";Object.defineProperty(exports,
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
return new RegExp(str),!0}catch{return!1}}}});var validate=validate21,schema6={$id:"urn:release-gates:schema:rollback-verification-report:v1",type:"object",properties:{
verdict:{type:"string",enum:["passed","failed","skipped"]},why:{type:"string"},environment:{type:"string"},dryRun:{type:"\
boolean"},from:{type:"object",properties:{tag:{type:"string",minLength:1},version:{type:"string",minLength:1}},required:[
"tag","version"],additionalProperties:!1},to:{anyOf:[{type:"object",properties:{tag:{type:"string",minLength:1},version:{
type:"string",minLength:1}},required:["tag","version"],additionalProperties:!1},{type:"null"}]},targetMs:{type:"number",
minimum:0},rollbackMs:{type:"number",minimum:0},withinTarget:{type:"boolean"},versionProved:{type:"boolean"},steps:{type:"\
array",items:{type:"object",properties:{id:{type:"string",enum:["roll-back","check-previous","deploy-again","check-relea\
se"]},status:{type:"string",enum:["done","failed","not-reached"]},startedAt:{$ref:"urn:release-gates:shared:Instant"},durationMs:{
type:"number",minimum:0},command:{type:"object",properties:{run:{type:"string"},result:{$ref:"urn:release-gates:shared:C\
ommandResult"}},required:["run","result"],additionalProperties:!1},checks:{type:"array",items:{$ref:"urn:release-gates:s\
hared:CheckResult"}},found:{type:"string"}},required:["id","status"],additionalProperties:!1}},$schema:{type:"string",const:"\
urn:release-gates:schema:rollback-verification-report:v1"},mode:{$ref:"urn:release-gates:shared:Mode"},release:{$ref:"ur\
n:release-gates:shared:ReleaseIdentity"},run:{$ref:"urn:release-gates:shared:Run"},generatedAt:{$ref:"urn:release-gates:\
shared:Instant"}},required:["verdict","environment","dryRun","from","to","targetMs","versionProved","steps","$schema","m\
ode","release","run","generatedAt"],additionalProperties:!1,title:"Rollback verification report"},func2=Object.prototype.
hasOwnProperty,func3=require_ucs2length().default;var formats0=require_formats().fastFormats["date-time"],pattern0=new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d\
0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$","u");function validate22(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0&&errors===0)if(typeof data==
"string")if(pattern0.test(data)){if(!formats0.validate.test(data))return validate22.errors=[{instancePath,schemaPath:"#/\
format",keyword:"format",params:{format:"date-time"}}],!1}else return validate22.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-\
02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8]\
)))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$"}}],!1;else return validate22.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate22.errors=vErrors,errors===0}function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.head===void 0&&(missing0="head")||data.tail===
void 0&&(missing0="tail")||data.totalBytes===void 0&&(missing0="totalBytes")||data.droppedBytes===void 0&&(missing0="dro\
ppedBytes"))return validate25.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="head"||key0==="tail"||key0==="totalBytes"||key0==="droppedBytes")){
return validate25.errors=[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.head!==void 0){let _errs2=errors;if(typeof data.head!="string")return validate25.errors=
[{instancePath:instancePath+"/head",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.tail!==void 0){let _errs4=errors;if(typeof data.tail!="string")return validate25.
errors=[{instancePath:instancePath+"/tail",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.totalBytes!==void 0){let data2=data.totalBytes,_errs6=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate25.errors=[{instancePath:instancePath+
"/totalBytes",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&
typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||isNaN(data2))return validate25.errors=[{instancePath:instancePath+
"/totalBytes",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data2<0||isNaN(data2))return validate25.errors=[{instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/\
totalBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs6===errors}else var valid0=!0;
if(valid0)if(data.droppedBytes!==void 0){let data3=data.droppedBytes,_errs8=errors;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3)))return validate25.errors=[{instancePath:instancePath+"/droppedBytes",schemaPath:"#/p\
roperties/droppedBytes/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs8&&typeof data3=="number"&&isFinite(
data3)){if(data3>9007199254740991||isNaN(data3))return validate25.errors=[{instancePath:instancePath+"/droppedBytes",schemaPath:"\
#/properties/droppedBytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data3<0||isNaN(
data3))return validate25.errors=[{instancePath:instancePath+"/droppedBytes",schemaPath:"#/properties/droppedBytes/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs8===errors}else var valid0=!0}}}}}else return validate25.
errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate25.errors=vErrors,errors===
0}function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.outcome===void 0&&(missing0="outcome")||data.
durationMs===void 0&&(missing0="durationMs")||data.output===void 0&&(missing0="output"))return validate24.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="outcome"||key0==="durationMs"||key0==="output")){return validate24.errors=[{instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
outcome!==void 0){let data0=data.outcome,_errs2=errors;if(errors===_errs2)if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){let tag0=data0.kind;if(typeof tag0=="string")if(tag0==="exited"){if(errors===errors)if(data0&&typeof data0=="obj\
ect"&&!Array.isArray(data0)){let missing1;if(data0.kind===void 0&&(missing1="kind")||data0.exitCode===void 0&&(missing1=
"exitCode"))return validate24.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/req\
uired",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs7=errors;for(let key1 in data0)if(!(key1==="k\
ind"||key1==="exitCode")){return validate24.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outco\
me/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs7===
errors){if(data0.kind!==void 0){let data1=data0.kind,_errs8=errors;if(typeof data1!="string")return validate24.errors=[{
instancePath:instancePath+"/outcome/kind",keyword:"type",
params:{type:"string"}}],!1;if(data1!=="exited")return validate24.errors=[{instancePath:instancePath+"/outcome/kind",schemaPath:"\
#/properties/outcome/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"exited"}}],!1;var valid3=_errs8===
errors}else var valid3=!0;if(valid3)if(data0.exitCode!==void 0){let data2=data0.exitCode,_errs10=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate24.errors=[{instancePath:instancePath+"/outcome/exi\
tCode",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs10&&typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||isNaN(data2))return validate24.errors=[{instancePath:instancePath+
"/outcome/exitCode",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data2<-9007199254740991||isNaN(data2))return validate24.errors=[{instancePath:instancePath+
"/outcome/exitCode",keyword:"minimum",params:{comparison:"\
>=",limit:-9007199254740991}}],!1}var valid3=_errs10===errors}else var valid3=!0}}}else return validate24.errors=[{instancePath:instancePath+
"/outcome",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="sig\
nalled"){if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing2;if(data0.kind===void 0&&
(missing2="kind")||data0.signal===void 0&&(missing2="signal"))return validate24.errors=[{instancePath:instancePath+"/out\
come",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs14=errors;
for(let key2 in data0)if(!(key2==="kind"||key2==="signal")){return validate24.errors=[{instancePath:instancePath+"/outco\
me",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs14===errors){if(data0.kind!==void 0){let data3=data0.kind,_errs15=errors;if(typeof data3!="string")return validate24.
errors=[{instancePath:instancePath+"/outcome/kind",keyword:"\
type",params:{type:"string"}}],!1;if(data3!=="signalled")return validate24.errors=[{instancePath:instancePath+"/outcome/\
kind",keyword:"const",params:{allowedValue:"signalled"}}],
!1;var valid5=_errs15===errors}else var valid5=!0;if(valid5)if(data0.signal!==void 0){let _errs17=errors;if(typeof data0.
signal!="string")return validate24.errors=[{instancePath:instancePath+"/outcome/signal",schemaPath:"#/properties/outcome\
/oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs17===errors}else var valid5=!0}}}else
return validate24.errors=[{instancePath:instancePath+"/outcome",keyword:"\
type",params:{type:"object"}}],!1}else if(tag0==="timed-out"){if(errors===errors)if(data0&&typeof data0=="object"&&!Array.
isArray(data0)){let missing3;if(data0.kind===void 0&&(missing3="kind")||data0.killed===void 0&&(missing3="killed"))return validate24.
errors=[{instancePath:instancePath+"/outcome",keyword:"required",params:{
missingProperty:missing3}}],!1;{let _errs21=errors;for(let key3 in data0)if(!(key3==="kind"||key3==="killed")){return validate24.
errors=[{instancePath:instancePath+"/outcome",keyword:"ad\
ditionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs21===errors){if(data0.kind!==void 0){let data5=data0.
kind,_errs22=errors;if(typeof data5!="string")return validate24.errors=[{instancePath:instancePath+"/outcome/kind",schemaPath:"\
#/properties/outcome/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data5!=="timed-out")return validate24.
errors=[{instancePath:instancePath+"/outcome/kind",keyword:"\
const",params:{allowedValue:"timed-out"}}],!1;var valid7=_errs22===errors}else var valid7=!0;if(valid7)if(data0.killed!==
void 0){let _errs24=errors;if(typeof data0.killed!="boolean")return validate24.errors=[{instancePath:instancePath+"/outc\
ome/killed",keyword:"type",params:{type:"boolean"}}],!1;
var valid7=_errs24===errors}else var valid7=!0}}}else return validate24.errors=[{instancePath:instancePath+"/outcome",schemaPath:"\
#/properties/outcome/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="cancelled"){if(errors===errors)
if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing4;if(data0.kind===void 0&&(missing4="kind")||data0.killed===
void 0&&(missing4="killed"))return validate24.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties/out\
come/oneOf/3/required",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs28=errors;for(let key4 in data0)
if(!(key4==="kind"||key4==="killed")){return validate24.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/prop\
erties/outcome/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}
if(_errs28===errors){if(data0.kind!==void 0){let data7=data0.kind,_errs29=errors;if(typeof data7!="string")return validate24.
errors=[{instancePath:instancePath+"/outcome/kind",keyword:"\
type",params:{type:"string"}}],!1;if(data7!=="cancelled")return validate24.errors=[{instancePath:instancePath+"/outcome/\
kind",keyword:"const",params:{allowedValue:"cancelled"}}],
!1;var valid9=_errs29===errors}else var valid9=!0;if(valid9)if(data0.killed!==void 0){let _errs31=errors;if(typeof data0.
killed!="boolean")return validate24.errors=[{instancePath:instancePath+"/outcome/killed",schemaPath:"#/properties/outcom\
e/oneOf/3/properties/killed/type",keyword:"type",params:{type:"boolean"}}],!1;var valid9=_errs31===errors}else var valid9=!0}}}else
return validate24.errors=[{instancePath:instancePath+"/outcome",keyword:"\
type",params:{type:"object"}}],!1}else if(tag0==="not-started"){if(errors===errors)if(data0&&typeof data0=="object"&&!Array.
isArray(data0)){let missing5;if(data0.kind===void 0&&(missing5="kind")||data0.why===void 0&&(missing5="why"))return validate24.
errors=[{instancePath:instancePath+"/outcome",keyword:"required",params:{
missingProperty:missing5}}],!1;{let _errs35=errors;for(let key5 in data0)if(!(key5==="kind"||key5==="why")){return validate24.
errors=[{instancePath:instancePath+"/outcome",keyword:"ad\
ditionalProperties",params:{additionalProperty:key5}}],!1;break}if(_errs35===errors){if(data0.kind!==void 0){let data9=data0.
kind,_errs36=errors;if(typeof data9!="string")return validate24.errors=[{instancePath:instancePath+"/outcome/kind",schemaPath:"\
#/properties/outcome/oneOf/4/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data9!=="not-started")return validate24.
errors=[{instancePath:instancePath+"/outcome/kind",keyword:"\
const",params:{allowedValue:"not-started"}}],!1;var valid11=_errs36===errors}else var valid11=!0;if(valid11)if(data0.why!==
void 0){let _errs38=errors;if(typeof data0.why!="string")return validate24.errors=[{instancePath:instancePath+"/outcome/\
why",keyword:"type",params:{type:"string"}}],!1;var valid11=_errs38===
errors}else var valid11=!0}}}else return validate24.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properti\
es/outcome/oneOf/4/type",keyword:"type",params:{type:"object"}}],!1}else return validate24.errors=[{instancePath:instancePath+
"/outcome",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:tag0}}],
!1;else return validate24.errors=[{instancePath:instancePath+"/outcome",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else return validate24.errors=[{instancePath:instancePath+
"/outcome",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.durationMs!==void 0){let data11=data.durationMs,_errs40=errors;if(errors===_errs40)if(typeof data11==
"number"&&isFinite(data11)){if(data11<0||isNaN(data11))return validate24.errors=[{instancePath:instancePath+"/durationMs",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate24.
errors=[{instancePath:instancePath+"/durationMs",keyword:"type",params:{type:"\
number"}}],!1;var valid0=_errs40===errors}else var valid0=!0;if(valid0)if(data.output!==void 0){let _errs42=errors;validate25(
data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData})||(vErrors=vErrors===
null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid0=_errs42===errors}else var valid0=!0}}}}else
return validate24.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate24.
errors=vErrors,errors===0}var schema10={$id:"urn:release-gates:shared:CheckResult",type:"object",properties:{id:{type:"s\
tring"},title:{type:"string"},level:{type:"string",enum:["must","should"]},kind:{type:"string",enum:["http","run","metri\
c","evidence"]},status:{type:"string",enum:["passed","failed"]},samples:{type:"object",properties:{total:{type:"integer",
minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991}},required:["total","passe\
d"],additionalProperties:!1},successRate:{type:"number",minimum:0,maximum:1},attempts:{type:"integer",minimum:0,maximum:9007199254740991},
latency:{type:"object",properties:{minMs:{type:"number"},medianMs:{type:"number"},p95Ms:{type:"number"},maxMs:{type:"num\
ber"}},required:["minMs","medianMs","p95Ms","maxMs"],additionalProperties:!1},failureCount:{type:"integer",minimum:0,maximum:9007199254740991},
failures:{type:"array",items:{type:"object",properties:{expected:{type:"string"},found:{type:"string"},where:{$ref:"urn:\
release-gates:shared:Location"},next:{type:"string"},attempt:{type:"integer",minimum:1,maximum:9007199254740991},sample:{
type:"integer",minimum:1,maximum:9007199254740991},reasonCode:{$ref:"urn:release-gates:shared:ReasonCode"}},required:["a\
ttempt","sample","reasonCode"],additionalProperties:!1}},durationMs:{type:"number",minimum:0},output:{$ref:"urn:release-\
gates:shared:CapturedOutput"},report:{type:"object",properties:{format:{type:"string"},files:{type:"array",items:{type:"\
string"}},found:{type:"string"}},required:["format","files","found"],additionalProperties:!1}},required:["id","title","l\
evel","kind","status","samples","successRate","attempts","failureCount","failures","durationMs"],additionalProperties:!1};function validate29(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="file"||key0===
"line"||key0==="column"||key0==="url"||key0==="metric")){return validate29.errors=[{instancePath,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.file!==
void 0){let _errs2=errors;if(typeof data.file!="string")return validate29.errors=[{instancePath:instancePath+"/file",schemaPath:"\
#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.line!==void 0){let data1=data.line,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)))return validate29.errors=[{instancePath:instancePath+"/line",keyword:"type",
params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data1=="number"&&isFinite(data1)){if(data1>9007199254740991||isNaN(
data1))return validate29.errors=[{instancePath:instancePath+"/line",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data1<0||isNaN(data1))return validate29.errors=[{instancePath:instancePath+
"/line",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.column!==void 0){let data2=data.column,_errs6=errors;if(!(typeof data2=="nu\
mber"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate29.errors=[{instancePath:instancePath+"/column",schemaPath:"\
#/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data2=="number"&&isFinite(
data2)){if(data2>9007199254740991||isNaN(data2))return validate29.errors=[{instancePath:instancePath+"/column",schemaPath:"\
#/properties/column/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data2<0||isNaN(data2))
return validate29.errors=[{instancePath:instancePath+"/column",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.url!==void 0){let _errs8=errors;
if(typeof data.url!="string")return validate29.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.metric!==
void 0){let _errs10=errors;if(typeof data.metric!="string")return validate29.errors=[{instancePath:instancePath+"/metric",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}}else
return validate29.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate29.
errors=vErrors,errors===0}var schema12={$id:"urn:release-gates:shared:ReasonCode",type:"string",enum:["passed","already-\
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
ing","source-unavailable","notification-failed","file-unreadable","internal-error"]};function validate31(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate31.errors=
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
le"||data==="notification-failed"||data==="file-unreadable"||data==="internal-error"?(validate31.errors=vErrors,errors===
0):(validate31.errors=[{instancePath,keyword:"enum",params:{allowedValues:schema12.enum}}],!1)}function validate28(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.title===void 0&&(missing0="title")||
data.level===void 0&&(missing0="level")||data.kind===void 0&&(missing0="kind")||data.status===void 0&&(missing0="status")||
data.samples===void 0&&(missing0="samples")||data.successRate===void 0&&(missing0="successRate")||data.attempts===void 0&&
(missing0="attempts")||data.failureCount===void 0&&(missing0="failureCount")||data.failures===void 0&&(missing0="failure\
s")||data.durationMs===void 0&&(missing0="durationMs"))return validate28.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func2.call(schema10.properties,
key0)){return validate28.errors=[{instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.id!==void 0){let _errs2=errors;if(typeof data.id!="strin\
g")return validate28.errors=[{instancePath:instancePath+"/id",keyword:"type",params:{type:"\
string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.title!==void 0){let _errs4=errors;if(typeof data.
title!="string")return validate28.errors=[{instancePath:instancePath+"/title",keyword:"\
type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.level!==void 0){let data2=data.
level,_errs6=errors;if(typeof data2!="string")return validate28.errors=[{instancePath:instancePath+"/level",schemaPath:"\
#/properties/level/type",keyword:"type",params:{type:"string"}}],!1;if(!(data2==="must"||data2==="should"))return validate28.
errors=[{instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues:schema10.
properties.level.enum}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let data3=data.
kind,_errs8=errors;if(typeof data3!="string")return validate28.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/\
properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(!(data3==="http"||data3==="run"||data3==="metric"||data3===
"evidence"))return validate28.errors=[{instancePath:instancePath+"/kind",keyword:"en\
um",params:{allowedValues:schema10.properties.kind.enum}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.
status!==void 0){let data4=data.status,_errs10=errors;if(typeof data4!="string")return validate28.errors=[{instancePath:instancePath+
"/status",keyword:"type",params:{type:"string"}}],!1;if(!(data4==="passed"||data4===
"failed"))return validate28.errors=[{instancePath:instancePath+"/status",keyword:"\
enum",params:{allowedValues:schema10.properties.status.enum}}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){
if(data.samples!==void 0){let data5=data.samples,_errs12=errors;if(errors===_errs12)if(data5&&typeof data5=="object"&&!Array.
isArray(data5)){let missing1;if(data5.total===void 0&&(missing1="total")||data5.passed===void 0&&(missing1="passed"))return validate28.
errors=[{instancePath:instancePath+"/samples",keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs14=errors;for(let key1 in data5)if(!(key1==="total"||key1==="passed")){return validate28.errors=[{instancePath:instancePath+
"/samples",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs14===errors){if(data5.total!==void 0){let data6=data5.total,_errs15=errors;if(!(typeof data6=="number"&&
!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate28.errors=[{instancePath:instancePath+"/samples/total",schemaPath:"\
#/properties/samples/properties/total/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs15&&typeof data6==
"number"&&isFinite(data6)){if(data6>9007199254740991||isNaN(data6))return validate28.errors=[{instancePath:instancePath+
"/samples/total",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data6<0||isNaN(data6))return validate28.errors=[{instancePath:instancePath+"/samples/total",schemaPath:"#/properti\
es/samples/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid1=_errs15===errors}else
var valid1=!0;if(valid1)if(data5.passed!==void 0){let data7=data5.passed,_errs17=errors;if(!(typeof data7=="number"&&!(data7%
1)&&!isNaN(data7)&&isFinite(data7)))return validate28.errors=[{instancePath:instancePath+"/samples/passed",schemaPath:"#\
/properties/samples/properties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs17&&typeof data7==
"number"&&isFinite(data7)){if(data7>9007199254740991||isNaN(data7))return validate28.errors=[{instancePath:instancePath+
"/samples/passed",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991}}],!1;if(data7<0||isNaN(data7))return validate28.errors=[{instancePath:instancePath+"/samples/pas\
sed",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}
var valid1=_errs17===errors}else var valid1=!0}}}else return validate28.errors=[{instancePath:instancePath+"/samples",schemaPath:"\
#/properties/samples/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0){
if(data.successRate!==void 0){let data8=data.successRate,_errs19=errors;if(errors===_errs19)if(typeof data8=="number"&&isFinite(
data8)){if(data8>1||isNaN(data8))return validate28.errors=[{instancePath:instancePath+"/successRate",schemaPath:"#/prope\
rties/successRate/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}}],!1;if(data8<0||isNaN(data8))return validate28.
errors=[{instancePath:instancePath+"/successRate",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}else return validate28.errors=[{instancePath:instancePath+"/successRate",schemaPath:"#/pro\
perties/successRate/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){
if(data.attempts!==void 0){let data9=data.attempts,_errs21=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&
isFinite(data9)))return validate28.errors=[{instancePath:instancePath+"/attempts",
keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs21&&typeof data9=="number"&&isFinite(data9)){if(data9>9007199254740991||
isNaN(data9))return validate28.errors=[{instancePath:instancePath+"/attempts",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data9<0||isNaN(data9))return validate28.errors=
[{instancePath:instancePath+"/attempts",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.latency!==void 0){let data10=data.latency,
_errs23=errors;if(errors===_errs23)if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing2;if(data10.minMs===
void 0&&(missing2="minMs")||data10.medianMs===void 0&&(missing2="medianMs")||data10.p95Ms===void 0&&(missing2="p95Ms")||
data10.maxMs===void 0&&(missing2="maxMs"))return validate28.errors=[{instancePath:instancePath+"/latency",schemaPath:"#/\
properties/latency/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs25=errors;for(let key2 in data10)
if(!(key2==="minMs"||key2==="medianMs"||key2==="p95Ms"||key2==="maxMs")){return validate28.errors=[{instancePath:instancePath+
"/latency",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs25===errors){if(data10.minMs!==void 0){let data11=data10.minMs,_errs26=errors;if(!(typeof data11=="numb\
er"&&isFinite(data11)))return validate28.errors=[{instancePath:instancePath+"/latency/minMs",schemaPath:"#/properties/la\
tency/properties/minMs/type",keyword:"type",params:{type:"number"}}],!1;var valid2=_errs26===errors}else var valid2=!0;if(valid2){
if(data10.medianMs!==void 0){let data12=data10.medianMs,_errs28=errors;if(!(typeof data12=="number"&&isFinite(data12)))return validate28.
errors=[{instancePath:instancePath+"/latency/medianMs",keyword:"\
type",params:{type:"number"}}],!1;var valid2=_errs28===errors}else var valid2=!0;if(valid2){if(data10.p95Ms!==void 0){let data13=data10.
p95Ms,_errs30=errors;if(!(typeof data13=="number"&&isFinite(data13)))return validate28.errors=[{instancePath:instancePath+
"/latency/p95Ms",keyword:"type",params:{type:"number"}}],!1;var valid2=_errs30===
errors}else var valid2=!0;if(valid2)if(data10.maxMs!==void 0){let data14=data10.maxMs,_errs32=errors;if(!(typeof data14==
"number"&&isFinite(data14)))return validate28.errors=[{instancePath:instancePath+"/latency/maxMs",schemaPath:"#/properti\
es/latency/properties/maxMs/type",keyword:"type",params:{type:"number"}}],!1;var valid2=_errs32===errors}else var valid2=!0}}}}}else
return validate28.errors=[{instancePath:instancePath+"/latency",keyword:"type",params:{
type:"object"}}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.failureCount!==void 0){let data15=data.
failureCount,_errs34=errors;if(!(typeof data15=="number"&&!(data15%1)&&!isNaN(data15)&&isFinite(data15)))return validate28.
errors=[{instancePath:instancePath+"/failureCount",keyword:"type",params:{type:"\
integer"}}],!1;if(errors===_errs34&&typeof data15=="number"&&isFinite(data15)){if(data15>9007199254740991||isNaN(data15))
return validate28.errors=[{instancePath:instancePath+"/failureCount",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data15<0||isNaN(data15))return validate28.errors=[{instancePath:instancePath+
"/failureCount",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs34===
errors}else var valid0=!0;if(valid0){if(data.failures!==void 0){let data16=data.failures,_errs36=errors;if(errors===_errs36)
if(Array.isArray(data16)){var valid3=!0;let len0=data16.length;for(let i0=0;i0<len0;i0++){let data17=data16[i0],_errs38=errors;
if(errors===_errs38)if(data17&&typeof data17=="object"&&!Array.isArray(data17)){let missing3;if(data17.attempt===void 0&&
(missing3="attempt")||data17.sample===void 0&&(missing3="sample")||data17.reasonCode===void 0&&(missing3="reasonCode"))return validate28.
errors=[{instancePath:instancePath+"/failures/"+i0,keyword:"required",
params:{missingProperty:missing3}}],!1;{let _errs40=errors;for(let key3 in data17)if(!(key3==="expected"||key3==="found"||
key3==="where"||key3==="next"||key3==="attempt"||key3==="sample"||key3==="reasonCode")){return validate28.errors=[{instancePath:instancePath+
"/failures/"+i0,keyword:"additionalProperties",params:{additionalProperty:key3}}],
!1;break}if(_errs40===errors){if(data17.expected!==void 0){let _errs41=errors;if(typeof data17.expected!="string")return validate28.
errors=[{instancePath:instancePath+"/failures/"+i0+"/expected",schemaPath:"#/properties/failures/items/properties/expect\
ed/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs41===errors}else var valid4=!0;if(valid4){if(data17.
found!==void 0){let _errs43=errors;if(typeof data17.found!="string")return validate28.errors=[{instancePath:instancePath+
"/failures/"+i0+"/found",keyword:"type",params:{type:"str\
ing"}}],!1;var valid4=_errs43===errors}else var valid4=!0;if(valid4){if(data17.where!==void 0){let _errs45=errors;validate29(
data17.where,{instancePath:instancePath+"/failures/"+i0+"/where",parentData:data17,parentDataProperty:"where",rootData})||
(vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.errors),errors=vErrors.length);var valid4=_errs45===
errors}else var valid4=!0;if(valid4){if(data17.next!==void 0){let _errs46=errors;if(typeof data17.next!="string")return validate28.
errors=[{instancePath:instancePath+"/failures/"+i0+"/next",
keyword:"type",params:{type:"string"}}],!1;var valid4=_errs46===errors}else var valid4=!0;if(valid4){if(data17.attempt!==
void 0){let data22=data17.attempt,_errs48=errors;if(!(typeof data22=="number"&&!(data22%1)&&!isNaN(data22)&&isFinite(data22)))
return validate28.errors=[{instancePath:instancePath+"/failures/"+i0+"/attempt",schemaPath:"#/properties/failures/items/\
properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs48&&typeof data22=="number"&&isFinite(
data22)){if(data22>9007199254740991||isNaN(data22))return validate28.errors=[{instancePath:instancePath+"/failures/"+i0+
"/attempt",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991}}],!1;if(data22<1||isNaN(data22))return validate28.errors=[{instancePath:instancePath+"/failures/"+
i0+"/attempt",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var valid4=_errs48===errors}else var valid4=!0;if(valid4){if(data17.sample!==void 0){let data23=data17.
sample,_errs50=errors;if(!(typeof data23=="number"&&!(data23%1)&&!isNaN(data23)&&isFinite(data23)))return validate28.errors=
[{instancePath:instancePath+"/failures/"+i0+"/sample",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs50&&typeof data23=="number"&&isFinite(data23)){if(data23>9007199254740991||
isNaN(data23))return validate28.errors=[{instancePath:instancePath+"/failures/"+i0+"/sample",schemaPath:"#/properties/fa\
ilures/items/properties/sample/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data23<
1||isNaN(data23))return validate28.errors=[{instancePath:instancePath+"/failures/"+i0+"/sample",schemaPath:"#/properties\
/failures/items/properties/sample/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid4=_errs50===
errors}else var valid4=!0;if(valid4)if(data17.reasonCode!==void 0){let _errs52=errors;validate31(data17.reasonCode,{instancePath:instancePath+
"/failures/"+i0+"/reasonCode",parentData:data17,parentDataProperty:"reasonCode",rootData})||(vErrors=vErrors===null?validate31.
errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid4=_errs52===errors}else var valid4=!0}}}}}}}}else
return validate28.errors=[{instancePath:instancePath+"/failures/"+i0,keyword:"\
type",params:{type:"object"}}],!1;var valid3=_errs38===errors;if(!valid3)break}}else return validate28.errors=[{instancePath:instancePath+
"/failures",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs36===errors}else
var valid0=!0;if(valid0){if(data.durationMs!==void 0){let data25=data.durationMs,_errs53=errors;if(errors===_errs53)if(typeof data25==
"number"&&isFinite(data25)){if(data25<0||isNaN(data25))return validate28.errors=[{instancePath:instancePath+"/durationMs",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate28.
errors=[{instancePath:instancePath+"/durationMs",keyword:"type",params:{type:"\
number"}}],!1;var valid0=_errs53===errors}else var valid0=!0;if(valid0){if(data.output!==void 0){let _errs55=errors;validate25(
data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData})||(vErrors=vErrors===
null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid0=_errs55===errors}else var valid0=!0;
if(valid0)if(data.report!==void 0){let data27=data.report,_errs56=errors;if(errors===_errs56)if(data27&&typeof data27=="\
object"&&!Array.isArray(data27)){let missing4;if(data27.format===void 0&&(missing4="format")||data27.files===void 0&&(missing4=
"files")||data27.found===void 0&&(missing4="found"))return validate28.errors=[{instancePath:instancePath+"/report",schemaPath:"\
#/properties/report/required",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs58=errors;for(let key4 in data27)
if(!(key4==="format"||key4==="files"||key4==="found")){return validate28.errors=[{instancePath:instancePath+"/report",schemaPath:"\
#/properties/report/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs58===
errors){if(data27.format!==void 0){let _errs59=errors;if(typeof data27.format!="string")return validate28.errors=[{instancePath:instancePath+
"/report/format",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs59===
errors}else var valid5=!0;if(valid5){if(data27.files!==void 0){let data29=data27.files,_errs61=errors;if(errors===_errs61)
if(Array.isArray(data29)){var valid6=!0;let len1=data29.length;for(let i1=0;i1<len1;i1++){let _errs63=errors;if(typeof data29[i1]!=
"string")return validate28.errors=[{instancePath:instancePath+"/report/files/"+i1,schemaPath:"#/properties/report/proper\
ties/files/items/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs63===errors;if(!valid6)break}}else return validate28.
errors=[{instancePath:instancePath+"/report/files",keyword:"type",
params:{type:"array"}}],!1;var valid5=_errs61===errors}else var valid5=!0;if(valid5)if(data27.found!==void 0){let _errs65=errors;
if(typeof data27.found!="string")return validate28.errors=[{instancePath:instancePath+"/report/found",schemaPath:"#/prop\
erties/report/properties/found/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs65===errors}else var valid5=!0}}}}else
return validate28.errors=[{instancePath:instancePath+"/report",keyword:"type",params:{
type:"object"}}],!1;var valid0=_errs56===errors}else var valid0=!0}}}}}}}}}}}}}}}else return validate28.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1;return validate28.errors=vErrors,errors===0}var schema13={
$id:"urn:release-gates:shared:Mode",type:"string",enum:["release","rehearsal"]};function validate35(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate35.errors=
[{instancePath,keyword:"type",params:{type:"string"}}],!1):data==="release"||data==="rehearsal"?(validate35.
errors=vErrors,errors===0):(validate35.errors=[{instancePath,keyword:"enum",params:{allowedValues:schema13.
enum}}],!1)}var pattern1=new RegExp("^[0-9a-f]{40}$","u");function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern1.test(data))return validate38.errors=[{instancePath,
keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}}],!1}else return validate38.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1;return validate38.errors=vErrors,errors===0}function validate37(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.repository===void 0&&(missing0="repository")||data.tag===void 0&&(missing0=
"tag")||data.version===void 0&&(missing0="version")||data.sha===void 0&&(missing0="sha"))return validate37.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="repository"||key0==="tag"||key0==="version"||key0==="sha"||key0==="service")){return validate37.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.repository!==void 0){let data0=data.repository,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){
if(func3(data0)<1)return validate37.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate37.errors=[{instancePath:instancePath+"/reposi\
tory",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.tag!==void 0){let data1=data.tag,_errs4=errors;if(errors===_errs4)if(typeof data1=="str\
ing"){if(func3(data1)<1)return validate37.errors=[{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return validate37.errors=[{instancePath:instancePath+"/tag",schemaPath:"\
#/properties/tag/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.version!==void 0){let data2=data.version,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func3(data2)<
1)return validate37.errors=[{instancePath:instancePath+"/version",keyword:"m\
inLength",params:{limit:1}}],!1}else return validate37.errors=[{instancePath:instancePath+"/version",schemaPath:"#/prope\
rties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.sha!==void 0){let _errs8=errors;validate38(data.sha,{instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"\
sha",rootData})||(vErrors=vErrors===null?validate38.errors:vErrors.concat(validate38.errors),errors=vErrors.length);var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.service!==void 0){let data4=data.service,_errs9=errors;if(errors===_errs9)if(typeof data4==
"string"){if(func3(data4)<1)return validate37.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/ser\
vice/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate37.errors=[{instancePath:instancePath+"/se\
rvice",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else
var valid0=!0}}}}}}else return validate37.errors=[{instancePath,keyword:"type",params:{type:"object"}}],
!1;return validate37.errors=vErrors,errors===0}var schema16={$id:"urn:release-gates:shared:Run",oneOf:[{type:"object",properties:{
kind:{type:"string",const:"github"},repository:{type:"string"},workflowRef:{type:"string"},runId:{type:"integer",minimum:0,
maximum:9007199254740991},attempt:{type:"integer",minimum:1,maximum:9007199254740991},job:{type:"string"},actor:{type:"s\
tring"},triggeringActor:{type:"string"},url:{type:"string"}},required:["kind","repository","workflowRef","runId","attemp\
t","job","actor","triggeringActor","url"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"\
desk"},user:{type:"string"}},required:["kind","user"],additionalProperties:!1}],type:"object",discriminator:{propertyName:"\
kind"}};function validate41(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.kind;if(typeof tag0=="string")if(tag0===
"github"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0=
"kind")||data.repository===void 0&&(missing0="repository")||data.workflowRef===void 0&&(missing0="workflowRef")||data.runId===
void 0&&(missing0="runId")||data.attempt===void 0&&(missing0="attempt")||data.job===void 0&&(missing0="job")||data.actor===
void 0&&(missing0="actor")||data.triggeringActor===void 0&&(missing0="triggeringActor")||data.url===void 0&&(missing0="u\
rl"))return validate41.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs4=errors;for(let key0 in data)if(!func2.call(schema16.oneOf[0].properties,key0)){return validate41.errors=[
{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs4===errors){if(data.kind!==void 0){let data0=data.kind,_errs5=errors;if(typeof data0!="string")return validate41.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data0!=="github")return validate41.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"github"}}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){
if(data.repository!==void 0){let _errs7=errors;if(typeof data.repository!="string")return validate41.errors=[{instancePath:instancePath+
"/repository",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===
errors}else var valid2=!0;if(valid2){if(data.workflowRef!==void 0){let _errs9=errors;if(typeof data.workflowRef!="string")
return validate41.errors=[{instancePath:instancePath+"/workflowRef",keyword:"\
type",params:{type:"string"}}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data.runId!==void 0){let data3=data.
runId,_errs11=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate41.errors=[
{instancePath:instancePath+"/runId",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs11&&typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3))return validate41.
errors=[{instancePath:instancePath+"/runId",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data3<0||isNaN(data3))return validate41.errors=[{instancePath:instancePath+"/runId",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid2=_errs11===
errors}else var valid2=!0;if(valid2){if(data.attempt!==void 0){let data4=data.attempt,_errs13=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate41.errors=[{instancePath:instancePath+"/attempt",schemaPath:"\
#/oneOf/0/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs13&&typeof data4=="numbe\
r"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate41.errors=[{instancePath:instancePath+"/atte\
mpt",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data4<1||isNaN(data4))return validate41.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/oneOf/0/proper\
ties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid2=_errs13===errors}else var valid2=!0;
if(valid2){if(data.job!==void 0){let _errs15=errors;if(typeof data.job!="string")return validate41.errors=[{instancePath:instancePath+
"/job",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs15===errors}else
var valid2=!0;if(valid2){if(data.actor!==void 0){let _errs17=errors;if(typeof data.actor!="string")return validate41.errors=
[{instancePath:instancePath+"/actor",keyword:"type",params:{type:"string"}}],
!1;var valid2=_errs17===errors}else var valid2=!0;if(valid2){if(data.triggeringActor!==void 0){let _errs19=errors;if(typeof data.
triggeringActor!="string")return validate41.errors=[{instancePath:instancePath+"/triggeringActor",schemaPath:"#/oneOf/0/\
properties/triggeringActor/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs19===errors}else var valid2=!0;
if(valid2)if(data.url!==void 0){let _errs21=errors;if(typeof data.url!="string")return validate41.errors=[{instancePath:instancePath+
"/url",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs21===errors}else
var valid2=!0}}}}}}}}}}else return validate41.errors=[{instancePath,keyword:"type",params:{type:"\
object"}}],!1}else if(tag0==="desk"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.kind===void 0&&(missing1="kind")||data.user===void 0&&(missing1="user"))return validate41.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs25=errors;for(let key1 in data)
if(!(key1==="kind"||key1==="user")){return validate41.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs25===errors){if(data.kind!==void 0){let data9=data.
kind,_errs26=errors;if(typeof data9!="string")return validate41.errors=[{instancePath:instancePath+"/kind",schemaPath:"#\
/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data9!=="desk")return validate41.errors=[{instancePath:instancePath+
"/kind",keyword:"const",params:{allowedValue:"desk"}}],!1;var valid4=_errs26===
errors}else var valid4=!0;if(valid4)if(data.user!==void 0){let _errs28=errors;if(typeof data.user!="string")return validate41.
errors=[{instancePath:instancePath+"/user",keyword:"type",params:{type:"stri\
ng"}}],!1;var valid4=_errs28===errors}else var valid4=!0}}}else return validate41.errors=[{instancePath,schemaPath:"#/on\
eOf/1/type",keyword:"type",params:{type:"object"}}],!1}else return validate41.errors=[{instancePath,schemaPath:"#/discri\
minator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:tag0}}],!1;else return validate41.errors=[{
instancePath,keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else
return validate41.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate41.
errors=vErrors,errors===0}function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.verdict===void 0&&(missing0=
"verdict")||data.environment===void 0&&(missing0="environment")||data.dryRun===void 0&&(missing0="dryRun")||data.from===
void 0&&(missing0="from")||data.to===void 0&&(missing0="to")||data.targetMs===void 0&&(missing0="targetMs")||data.versionProved===
void 0&&(missing0="versionProved")||data.steps===void 0&&(missing0="steps")||data.$schema===void 0&&(missing0="$schema")||
data.mode===void 0&&(missing0="mode")||data.release===void 0&&(missing0="release")||data.run===void 0&&(missing0="run")||
data.generatedAt===void 0&&(missing0="generatedAt"))return validate21.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func2.call(schema6.properties,
key0)){return validate21.errors=[{instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.verdict!==void 0){let data0=data.verdict,_errs2=errors;if(typeof data0!=
"string")return validate21.errors=[{instancePath:instancePath+"/verdict",keyword:"\
type",params:{type:"string"}}],!1;if(!(data0==="passed"||data0==="failed"||data0==="skipped"))return validate21.errors=[
{instancePath:instancePath+"/verdict",keyword:"enum",params:{allowedValues:schema6.
properties.verdict.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.why!==void 0){let _errs4=errors;
if(typeof data.why!="string")return validate21.errors=[{instancePath:instancePath+"/why",schemaPath:"#/properties/why/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.environment!==
void 0){let _errs6=errors;if(typeof data.environment!="string")return validate21.errors=[{instancePath:instancePath+"/en\
vironment",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.dryRun!==void 0){let _errs8=errors;if(typeof data.dryRun!="boolean")return validate21.errors=
[{instancePath:instancePath+"/dryRun",keyword:"type",params:{type:"boolean"}}],!1;
var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let data4=data.from,_errs10=errors;if(errors===
_errs10)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing1;if(data4.tag===void 0&&(missing1="tag")||data4.
version===void 0&&(missing1="version"))return validate21.errors=[{instancePath:instancePath+"/from",schemaPath:"#/proper\
ties/from/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs12=errors;for(let key1 in data4)
if(!(key1==="tag"||key1==="version")){return validate21.errors=[{instancePath:instancePath+"/from",schemaPath:"#/propert\
ies/from/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs12===errors){
if(data4.tag!==void 0){let data5=data4.tag,_errs13=errors;if(errors===_errs13)if(typeof data5=="string"){if(func3(data5)<
1)return validate21.errors=[{instancePath:instancePath+"/from/tag",schemaPath:"#/properties/from/properties/tag/minLengt\
h",keyword:"minLength",params:{limit:1}}],!1}else return validate21.errors=[{instancePath:instancePath+"/from/tag",schemaPath:"\
#/properties/from/properties/tag/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs13===errors}else var valid1=!0;
if(valid1)if(data4.version!==void 0){let data6=data4.version,_errs15=errors;if(errors===_errs15)if(typeof data6=="string"){
if(func3(data6)<1)return validate21.errors=[{instancePath:instancePath+"/from/version",schemaPath:"#/properties/from/pro\
perties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate21.errors=[{instancePath:instancePath+
"/from/version",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs15===
errors}else var valid1=!0}}}else return validate21.errors=[{instancePath:instancePath+"/from",schemaPath:"#/properties/f\
rom/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.to!==
void 0){let data7=data.to,_errs17=errors,_errs18=errors,valid2=!1,_errs19=errors;if(errors===_errs19)if(data7&&typeof data7==
"object"&&!Array.isArray(data7)){let missing2;if(data7.tag===void 0&&(missing2="tag")||data7.version===void 0&&(missing2=
"version")){let err0={instancePath:instancePath+"/to",keyword:"required",params:{
missingProperty:missing2}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs21=errors;for(let key2 in data7)
if(!(key2==="tag"||key2==="version")){let err1={instancePath:instancePath+"/to",schemaPath:"#/properties/to/anyOf/0/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err1]:vErrors.
push(err1),errors++;break}if(_errs21===errors){if(data7.tag!==void 0){let data8=data7.tag,_errs22=errors;if(errors===_errs22)
if(typeof data8=="string"){if(func3(data8)<1){let err2={instancePath:instancePath+"/to/tag",schemaPath:"#/properties/to/\
anyOf/0/properties/tag/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err2]:vErrors.push(err2),
errors++}}else{let err3={instancePath:instancePath+"/to/tag",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid3=_errs22===errors}else
var valid3=!0;if(valid3)if(data7.version!==void 0){let data9=data7.version,_errs24=errors;if(errors===_errs24)if(typeof data9==
"string"){if(func3(data9)<1){let err4={instancePath:instancePath+"/to/version",schemaPath:"#/properties/to/anyOf/0/prope\
rties/version/minLength",keyword:"minLength",params:{limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{
let err5={instancePath:instancePath+"/to/version",keyword:"\
type",params:{type:"string"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid3=_errs24===errors}else
var valid3=!0}}}else{let err6={instancePath:instancePath+"/to",keyword:"type",
params:{type:"object"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}var _valid0=_errs19===errors;if(valid2=
valid2||_valid0,!valid2){let _errs26=errors;if(data7!==null){let err7={instancePath:instancePath+"/to",schemaPath:"#/pro\
perties/to/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}
var _valid0=_errs26===errors;valid2=valid2||_valid0}if(valid2)errors=_errs18,vErrors!==null&&(_errs18?vErrors.length=_errs18:
vErrors=null);else{let err8={instancePath:instancePath+"/to",keyword:"anyOf",params:{}};
return vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++,validate21.errors=vErrors,!1}var valid0=_errs17===errors}else
var valid0=!0;if(valid0){if(data.targetMs!==void 0){let data10=data.targetMs,_errs28=errors;if(errors===_errs28)if(typeof data10==
"number"&&isFinite(data10)){if(data10<0||isNaN(data10))return validate21.errors=[{instancePath:instancePath+"/targetMs",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate21.
errors=[{instancePath:instancePath+"/targetMs",keyword:"type",params:{type:"numb\
er"}}],!1;var valid0=_errs28===errors}else var valid0=!0;if(valid0){if(data.rollbackMs!==void 0){let data11=data.rollbackMs,
_errs30=errors;if(errors===_errs30)if(typeof data11=="number"&&isFinite(data11)){if(data11<0||isNaN(data11))return validate21.
errors=[{instancePath:instancePath+"/rollbackMs",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}else return validate21.errors=[{instancePath:instancePath+"/rollbackMs",schemaPath:"#/prop\
erties/rollbackMs/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs30===errors}else var valid0=!0;if(valid0){
if(data.withinTarget!==void 0){let _errs32=errors;if(typeof data.withinTarget!="boolean")return validate21.errors=[{instancePath:instancePath+
"/withinTarget",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs32===
errors}else var valid0=!0;if(valid0){if(data.versionProved!==void 0){let _errs34=errors;if(typeof data.versionProved!="b\
oolean")return validate21.errors=[{instancePath:instancePath+"/versionProved",schemaPath:"#/properties/versionProved/typ\
e",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs34===errors}else var valid0=!0;if(valid0){if(data.steps!==
void 0){let data14=data.steps,_errs36=errors;if(errors===_errs36)if(Array.isArray(data14)){var valid4=!0;let len0=data14.
length;for(let i0=0;i0<len0;i0++){let data15=data14[i0],_errs38=errors;if(errors===_errs38)if(data15&&typeof data15=="ob\
ject"&&!Array.isArray(data15)){let missing3;if(data15.id===void 0&&(missing3="id")||data15.status===void 0&&(missing3="s\
tatus"))return validate21.errors=[{instancePath:instancePath+"/steps/"+i0,
keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs40=errors;for(let key3 in data15)if(!(key3==="id"||key3===
"status"||key3==="startedAt"||key3==="durationMs"||key3==="command"||key3==="checks"||key3==="found")){return validate21.
errors=[{instancePath:instancePath+"/steps/"+i0,keyword:"addi\
tionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs40===errors){if(data15.id!==void 0){let data16=data15.
id,_errs41=errors;if(typeof data16!="string")return validate21.errors=[{instancePath:instancePath+"/steps/"+i0+"/id",schemaPath:"\
#/properties/steps/items/properties/id/type",keyword:"type",params:{type:"string"}}],!1;if(!(data16==="roll-back"||data16===
"check-previous"||data16==="deploy-again"||data16==="check-release"))return validate21.errors=[{instancePath:instancePath+
"/steps/"+i0+"/id",keyword:"enum",params:{allowedValues:schema6.
properties.steps.items.properties.id.enum}}],!1;var valid5=_errs41===errors}else var valid5=!0;if(valid5){if(data15.status!==
void 0){let data17=data15.status,_errs43=errors;if(typeof data17!="string")return validate21.errors=[{instancePath:instancePath+
"/steps/"+i0+"/status",keyword:"type",params:{type:"string"}}],
!1;if(!(data17==="done"||data17==="failed"||data17==="not-reached"))return validate21.errors=[{instancePath:instancePath+
"/steps/"+i0+"/status",keyword:"enum",params:{allowedValues:schema6.
properties.steps.items.properties.status.enum}}],!1;var valid5=_errs43===errors}else var valid5=!0;if(valid5){if(data15.
startedAt!==void 0){let _errs45=errors;validate22(data15.startedAt,{instancePath:instancePath+"/steps/"+i0+"/startedAt",
parentData:data15,parentDataProperty:"startedAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.
errors),errors=vErrors.length);var valid5=_errs45===errors}else var valid5=!0;if(valid5){if(data15.durationMs!==void 0){
let data19=data15.durationMs,_errs46=errors;if(errors===_errs46)if(typeof data19=="number"&&isFinite(data19)){if(data19<
0||isNaN(data19))return validate21.errors=[{instancePath:instancePath+"/steps/"+i0+"/durationMs",schemaPath:"#/propertie\
s/steps/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate21.
errors=[{instancePath:instancePath+"/steps/"+i0+"/durationMs",schemaPath:"#/properties/steps/items/properties/durationMs\
/type",keyword:"type",params:{type:"number"}}],!1;var valid5=_errs46===errors}else var valid5=!0;if(valid5){if(data15.command!==
void 0){let data20=data15.command,_errs48=errors;if(errors===_errs48)if(data20&&typeof data20=="object"&&!Array.isArray(
data20)){let missing4;if(data20.run===void 0&&(missing4="run")||data20.result===void 0&&(missing4="result"))return validate21.
errors=[{instancePath:instancePath+"/steps/"+i0+"/command",schemaPath:"#/properties/steps/items/properties/command/requi\
red",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs50=errors;for(let key4 in data20)if(!(key4==="r\
un"||key4==="result")){return validate21.errors=[{instancePath:instancePath+"/steps/"+i0+"/command",schemaPath:"#/proper\
ties/steps/items/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],
!1;break}if(_errs50===errors){if(data20.run!==void 0){let _errs51=errors;if(typeof data20.run!="string")return validate21.
errors=[{instancePath:instancePath+"/steps/"+i0+"/command/run",schemaPath:"#/properties/steps/items/properties/command/p\
roperties/run/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs51===errors}else var valid6=!0;if(valid6)
if(data20.result!==void 0){let _errs53=errors;validate24(data20.result,{instancePath:instancePath+"/steps/"+i0+"/command\
/result",parentData:data20,parentDataProperty:"result",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(
validate24.errors),errors=vErrors.length);var valid6=_errs53===errors}else var valid6=!0}}}else return validate21.errors=
[{instancePath:instancePath+"/steps/"+i0+"/command",keyword:"\
type",params:{type:"object"}}],!1;var valid5=_errs48===errors}else var valid5=!0;if(valid5){if(data15.checks!==void 0){let data23=data15.
checks,_errs54=errors;if(errors===_errs54)if(Array.isArray(data23)){var valid7=!0;let len1=data23.length;for(let i1=0;i1<
len1;i1++){let _errs56=errors;validate28(data23[i1],{instancePath:instancePath+"/steps/"+i0+"/checks/"+i1,parentData:data23,
parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.
length);var valid7=_errs56===errors;if(!valid7)break}}else return validate21.errors=[{instancePath:instancePath+"/steps/"+
i0+"/checks",keyword:"type",params:{type:"array"}}],!1;var valid5=_errs54===
errors}else var valid5=!0;if(valid5)if(data15.found!==void 0){let _errs57=errors;if(typeof data15.found!="string")return validate21.
errors=[{instancePath:instancePath+"/steps/"+i0+"/found",keyword:"\
type",params:{type:"string"}}],!1;var valid5=_errs57===errors}else var valid5=!0}}}}}}}}else return validate21.errors=[{
instancePath:instancePath+"/steps/"+i0,keyword:"type",params:{type:"object"}}],
!1;var valid4=_errs38===errors;if(!valid4)break}}else return validate21.errors=[{instancePath:instancePath+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs36===errors}else var valid0=!0;if(valid0){
if(data.$schema!==void 0){let data26=data.$schema,_errs59=errors;if(typeof data26!="string")return validate21.errors=[{instancePath:instancePath+
"/$schema",keyword:"type",params:{type:"string"}}],!1;if(data26!=="urn:release-\
gates:schema:rollback-verification-report:v1")return validate21.errors=[{instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/const",keyword:"const",params:{allowedValue:"urn:release-gates:schema:rollback-verification-repor\
t:v1"}}],!1;var valid0=_errs59===errors}else var valid0=!0;if(valid0){if(data.mode!==void 0){let _errs61=errors;validate35(
data.mode,{instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData})||(vErrors=vErrors===null?
validate35.errors:vErrors.concat(validate35.errors),errors=vErrors.length);var valid0=_errs61===errors}else var valid0=!0;
if(valid0){if(data.release!==void 0){let _errs62=errors;validate37(data.release,{instancePath:instancePath+"/release",parentData:data,
parentDataProperty:"release",rootData})||(vErrors=vErrors===null?validate37.errors:vErrors.concat(validate37.errors),errors=
vErrors.length);var valid0=_errs62===errors}else var valid0=!0;if(valid0){if(data.run!==void 0){let _errs63=errors;validate41(
data.run,{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData})||(vErrors=vErrors===null?
validate41.errors:vErrors.concat(validate41.errors),errors=vErrors.length);var valid0=_errs63===errors}else var valid0=!0;
if(valid0)if(data.generatedAt!==void 0){let _errs64=errors;validate22(data.generatedAt,{instancePath:instancePath+"/gene\
ratedAt",parentData:data,parentDataProperty:"generatedAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.
concat(validate22.errors),errors=vErrors.length);var valid0=_errs64===errors}else var valid0=!0}}}}}}}}}}}}}}}}}else return validate21.
errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate21.errors=vErrors,errors===
0}export{validate};
