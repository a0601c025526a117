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
return new RegExp(str),!0}catch{return!1}}}});var validate=validate21,schema6={$id:"urn:release-gates:schema:staging-deployment-report:v1",type:"object",properties:{outcome:{
type:"string",enum:["deployed","failed"]},environment:{type:"string"},dryRun:{type:"boolean"},previous:{anyOf:[{type:"ob\
ject",properties:{tag:{type:"string",minLength:1},version:{type:"string",minLength:1}},required:["tag","version"],additionalProperties:!1},
{type:"null"}]},startedAt:{$ref:"urn:release-gates:shared:Instant"},finishedAt:{$ref:"urn:release-gates:shared:Instant"},
durationMs:{type:"number",minimum:0},steps:{type:"array",items:{type:"object",properties:{id:{type:"string",enum:["build",
"push","deploy","status"]},status:{type:"string",enum:["done","failed","not-reached"]},command:{type:"object",properties:{
run:{type:"string"},result:{$ref:"urn:release-gates:shared:CommandResult"}},required:["run","result"],additionalProperties:!1}},
required:["id","status"],additionalProperties:!1}},productionDryRun:{type:"array",items:{type:"object",properties:{id:{type:"\
string",minLength:1},status:{type:"string",enum:["done","failed"]},command:{type:"object",properties:{run:{type:"string"},
result:{$ref:"urn:release-gates:shared:CommandResult"}},required:["run","result"],additionalProperties:!1}},required:["i\
d","status","command"],additionalProperties:!1}},service:{type:"object",properties:{name:{type:"string"},status:{type:"s\
tring",enum:["up","degraded","down","unknown"]},checkedAt:{$ref:"urn:release-gates:shared:Instant"}},required:["name","s\
tatus"],additionalProperties:!1},$schema:{type:"string",const:"urn:release-gates:schema:staging-deployment-report:v1"},mode:{
$ref:"urn:release-gates:shared:Mode"},release:{$ref:"urn:release-gates:shared:ReleaseIdentity"},run:{$ref:"urn:release-g\
ates:shared:Run"},generatedAt:{$ref:"urn:release-gates:shared:Instant"}},required:["outcome","environment","dryRun","pre\
vious","startedAt","finishedAt","durationMs","steps","productionDryRun","service","$schema","mode","release","run","gene\
ratedAt"],additionalProperties:!1,title:"Staging deployment report"},func2=Object.prototype.hasOwnProperty,func3=require_ucs2length().
default;var formats0=require_formats().fastFormats["date-time"],pattern0=new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d\
0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$","u");function validate22(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0&&errors===0)if(typeof data==
"string")if(pattern0.test(data)){if(!formats0.validate.test(data))return validate22.errors=[{instancePath,schemaPath:"#/\
format",keyword:"format",params:{format:"date-time"}}],!1}else return validate22.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-\
02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8]\
)))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$"}}],!1;else return validate22.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate22.errors=vErrors,errors===0}function validate26(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.head===void 0&&(missing0="head")||data.tail===
void 0&&(missing0="tail")||data.totalBytes===void 0&&(missing0="totalBytes")||data.droppedBytes===void 0&&(missing0="dro\
ppedBytes"))return validate26.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="head"||key0==="tail"||key0==="totalBytes"||key0==="droppedBytes")){
return validate26.errors=[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.head!==void 0){let _errs2=errors;if(typeof data.head!="string")return validate26.errors=
[{instancePath:instancePath+"/head",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.tail!==void 0){let _errs4=errors;if(typeof data.tail!="string")return validate26.
errors=[{instancePath:instancePath+"/tail",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.totalBytes!==void 0){let data2=data.totalBytes,_errs6=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate26.errors=[{instancePath:instancePath+
"/totalBytes",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&
typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||isNaN(data2))return validate26.errors=[{instancePath:instancePath+
"/totalBytes",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data2<0||isNaN(data2))return validate26.errors=[{instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/\
totalBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs6===errors}else var valid0=!0;
if(valid0)if(data.droppedBytes!==void 0){let data3=data.droppedBytes,_errs8=errors;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3)))return validate26.errors=[{instancePath:instancePath+"/droppedBytes",schemaPath:"#/p\
roperties/droppedBytes/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs8&&typeof data3=="number"&&isFinite(
data3)){if(data3>9007199254740991||isNaN(data3))return validate26.errors=[{instancePath:instancePath+"/droppedBytes",schemaPath:"\
#/properties/droppedBytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data3<0||isNaN(
data3))return validate26.errors=[{instancePath:instancePath+"/droppedBytes",schemaPath:"#/properties/droppedBytes/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs8===errors}else var valid0=!0}}}}}else return validate26.
errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate26.errors=vErrors,errors===
0}function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.outcome===void 0&&(missing0="outcome")||data.
durationMs===void 0&&(missing0="durationMs")||data.output===void 0&&(missing0="output"))return validate25.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="outcome"||key0==="durationMs"||key0==="output")){return validate25.errors=[{instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
outcome!==void 0){let data0=data.outcome,_errs2=errors;if(errors===_errs2)if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){let tag0=data0.kind;if(typeof tag0=="string")if(tag0==="exited"){if(errors===errors)if(data0&&typeof data0=="obj\
ect"&&!Array.isArray(data0)){let missing1;if(data0.kind===void 0&&(missing1="kind")||data0.exitCode===void 0&&(missing1=
"exitCode"))return validate25.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/req\
uired",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs7=errors;for(let key1 in data0)if(!(key1==="k\
ind"||key1==="exitCode")){return validate25.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outco\
me/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs7===
errors){if(data0.kind!==void 0){let data1=data0.kind,_errs8=errors;if(typeof data1!="string")return validate25.errors=[{
instancePath:instancePath+"/outcome/kind",keyword:"type",
params:{type:"string"}}],!1;if(data1!=="exited")return validate25.errors=[{instancePath:instancePath+"/outcome/kind",schemaPath:"\
#/properties/outcome/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"exited"}}],!1;var valid3=_errs8===
errors}else var valid3=!0;if(valid3)if(data0.exitCode!==void 0){let data2=data0.exitCode,_errs10=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate25.errors=[{instancePath:instancePath+"/outcome/exi\
tCode",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs10&&typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||isNaN(data2))return validate25.errors=[{instancePath:instancePath+
"/outcome/exitCode",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data2<-9007199254740991||isNaN(data2))return validate25.errors=[{instancePath:instancePath+
"/outcome/exitCode",keyword:"minimum",params:{comparison:"\
>=",limit:-9007199254740991}}],!1}var valid3=_errs10===errors}else var valid3=!0}}}else return validate25.errors=[{instancePath:instancePath+
"/outcome",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="sig\
nalled"){if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing2;if(data0.kind===void 0&&
(missing2="kind")||data0.signal===void 0&&(missing2="signal"))return validate25.errors=[{instancePath:instancePath+"/out\
come",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs14=errors;
for(let key2 in data0)if(!(key2==="kind"||key2==="signal")){return validate25.errors=[{instancePath:instancePath+"/outco\
me",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs14===errors){if(data0.kind!==void 0){let data3=data0.kind,_errs15=errors;if(typeof data3!="string")return validate25.
errors=[{instancePath:instancePath+"/outcome/kind",keyword:"\
type",params:{type:"string"}}],!1;if(data3!=="signalled")return validate25.errors=[{instancePath:instancePath+"/outcome/\
kind",keyword:"const",params:{allowedValue:"signalled"}}],
!1;var valid5=_errs15===errors}else var valid5=!0;if(valid5)if(data0.signal!==void 0){let _errs17=errors;if(typeof data0.
signal!="string")return validate25.errors=[{instancePath:instancePath+"/outcome/signal",schemaPath:"#/properties/outcome\
/oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs17===errors}else var valid5=!0}}}else
return validate25.errors=[{instancePath:instancePath+"/outcome",keyword:"\
type",params:{type:"object"}}],!1}else if(tag0==="timed-out"){if(errors===errors)if(data0&&typeof data0=="object"&&!Array.
isArray(data0)){let missing3;if(data0.kind===void 0&&(missing3="kind")||data0.killed===void 0&&(missing3="killed"))return validate25.
errors=[{instancePath:instancePath+"/outcome",keyword:"required",params:{
missingProperty:missing3}}],!1;{let _errs21=errors;for(let key3 in data0)if(!(key3==="kind"||key3==="killed")){return validate25.
errors=[{instancePath:instancePath+"/outcome",keyword:"ad\
ditionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs21===errors){if(data0.kind!==void 0){let data5=data0.
kind,_errs22=errors;if(typeof data5!="string")return validate25.errors=[{instancePath:instancePath+"/outcome/kind",schemaPath:"\
#/properties/outcome/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data5!=="timed-out")return validate25.
errors=[{instancePath:instancePath+"/outcome/kind",keyword:"\
const",params:{allowedValue:"timed-out"}}],!1;var valid7=_errs22===errors}else var valid7=!0;if(valid7)if(data0.killed!==
void 0){let _errs24=errors;if(typeof data0.killed!="boolean")return validate25.errors=[{instancePath:instancePath+"/outc\
ome/killed",keyword:"type",params:{type:"boolean"}}],!1;
var valid7=_errs24===errors}else var valid7=!0}}}else return validate25.errors=[{instancePath:instancePath+"/outcome",schemaPath:"\
#/properties/outcome/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="cancelled"){if(errors===errors)
if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing4;if(data0.kind===void 0&&(missing4="kind")||data0.killed===
void 0&&(missing4="killed"))return validate25.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties/out\
come/oneOf/3/required",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs28=errors;for(let key4 in data0)
if(!(key4==="kind"||key4==="killed")){return validate25.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/prop\
erties/outcome/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}
if(_errs28===errors){if(data0.kind!==void 0){let data7=data0.kind,_errs29=errors;if(typeof data7!="string")return validate25.
errors=[{instancePath:instancePath+"/outcome/kind",keyword:"\
type",params:{type:"string"}}],!1;if(data7!=="cancelled")return validate25.errors=[{instancePath:instancePath+"/outcome/\
kind",keyword:"const",params:{allowedValue:"cancelled"}}],
!1;var valid9=_errs29===errors}else var valid9=!0;if(valid9)if(data0.killed!==void 0){let _errs31=errors;if(typeof data0.
killed!="boolean")return validate25.errors=[{instancePath:instancePath+"/outcome/killed",schemaPath:"#/properties/outcom\
e/oneOf/3/properties/killed/type",keyword:"type",params:{type:"boolean"}}],!1;var valid9=_errs31===errors}else var valid9=!0}}}else
return validate25.errors=[{instancePath:instancePath+"/outcome",keyword:"\
type",params:{type:"object"}}],!1}else if(tag0==="not-started"){if(errors===errors)if(data0&&typeof data0=="object"&&!Array.
isArray(data0)){let missing5;if(data0.kind===void 0&&(missing5="kind")||data0.why===void 0&&(missing5="why"))return validate25.
errors=[{instancePath:instancePath+"/outcome",keyword:"required",params:{
missingProperty:missing5}}],!1;{let _errs35=errors;for(let key5 in data0)if(!(key5==="kind"||key5==="why")){return validate25.
errors=[{instancePath:instancePath+"/outcome",keyword:"ad\
ditionalProperties",params:{additionalProperty:key5}}],!1;break}if(_errs35===errors){if(data0.kind!==void 0){let data9=data0.
kind,_errs36=errors;if(typeof data9!="string")return validate25.errors=[{instancePath:instancePath+"/outcome/kind",schemaPath:"\
#/properties/outcome/oneOf/4/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data9!=="not-started")return validate25.
errors=[{instancePath:instancePath+"/outcome/kind",keyword:"\
const",params:{allowedValue:"not-started"}}],!1;var valid11=_errs36===errors}else var valid11=!0;if(valid11)if(data0.why!==
void 0){let _errs38=errors;if(typeof data0.why!="string")return validate25.errors=[{instancePath:instancePath+"/outcome/\
why",keyword:"type",params:{type:"string"}}],!1;var valid11=_errs38===
errors}else var valid11=!0}}}else return validate25.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properti\
es/outcome/oneOf/4/type",keyword:"type",params:{type:"object"}}],!1}else return validate25.errors=[{instancePath:instancePath+
"/outcome",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:tag0}}],
!1;else return validate25.errors=[{instancePath:instancePath+"/outcome",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else return validate25.errors=[{instancePath:instancePath+
"/outcome",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.durationMs!==void 0){let data11=data.durationMs,_errs40=errors;if(errors===_errs40)if(typeof data11==
"number"&&isFinite(data11)){if(data11<0||isNaN(data11))return validate25.errors=[{instancePath:instancePath+"/durationMs",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate25.
errors=[{instancePath:instancePath+"/durationMs",keyword:"type",params:{type:"\
number"}}],!1;var valid0=_errs40===errors}else var valid0=!0;if(valid0)if(data.output!==void 0){let _errs42=errors;validate26(
data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData})||(vErrors=vErrors===
null?validate26.errors:vErrors.concat(validate26.errors),errors=vErrors.length);var valid0=_errs42===errors}else var valid0=!0}}}}else
return validate25.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate25.
errors=vErrors,errors===0}var schema10={$id:"urn:release-gates:shared:Mode",type:"string",enum:["release","rehearsal"]};
function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!=
"string"?(validate31.errors=[{instancePath,keyword:"type",params:{type:"string"}}],!1):data==="relea\
se"||data==="rehearsal"?(validate31.errors=vErrors,errors===0):(validate31.errors=[{instancePath,keyword:"\
enum",params:{allowedValues:schema10.enum}}],!1)}var pattern1=new RegExp("^[0-9a-f]{40}$","u");function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern1.test(data))return validate34.errors=[{instancePath,
keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}}],!1}else return validate34.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1;return validate34.errors=vErrors,errors===0}function validate33(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.repository===void 0&&(missing0="repository")||data.tag===void 0&&(missing0=
"tag")||data.version===void 0&&(missing0="version")||data.sha===void 0&&(missing0="sha"))return validate33.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="repository"||key0==="tag"||key0==="version"||key0==="sha"||key0==="service")){return validate33.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.repository!==void 0){let data0=data.repository,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){
if(func3(data0)<1)return validate33.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate33.errors=[{instancePath:instancePath+"/reposi\
tory",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.tag!==void 0){let data1=data.tag,_errs4=errors;if(errors===_errs4)if(typeof data1=="str\
ing"){if(func3(data1)<1)return validate33.errors=[{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return validate33.errors=[{instancePath:instancePath+"/tag",schemaPath:"\
#/properties/tag/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.version!==void 0){let data2=data.version,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func3(data2)<
1)return validate33.errors=[{instancePath:instancePath+"/version",keyword:"m\
inLength",params:{limit:1}}],!1}else return validate33.errors=[{instancePath:instancePath+"/version",schemaPath:"#/prope\
rties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.sha!==void 0){let _errs8=errors;validate34(data.sha,{instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"\
sha",rootData})||(vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length);var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.service!==void 0){let data4=data.service,_errs9=errors;if(errors===_errs9)if(typeof data4==
"string"){if(func3(data4)<1)return validate33.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/ser\
vice/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate33.errors=[{instancePath:instancePath+"/se\
rvice",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else
var valid0=!0}}}}}}else return validate33.errors=[{instancePath,keyword:"type",params:{type:"object"}}],
!1;return validate33.errors=vErrors,errors===0}var schema13={$id:"urn:release-gates:shared:Run",oneOf:[{type:"object",properties:{
kind:{type:"string",const:"github"},repository:{type:"string"},workflowRef:{type:"string"},runId:{type:"integer",minimum:0,
maximum:9007199254740991},attempt:{type:"integer",minimum:1,maximum:9007199254740991},job:{type:"string"},actor:{type:"s\
tring"},triggeringActor:{type:"string"},url:{type:"string"}},required:["kind","repository","workflowRef","runId","attemp\
t","job","actor","triggeringActor","url"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"\
desk"},user:{type:"string"}},required:["kind","user"],additionalProperties:!1}],type:"object",discriminator:{propertyName:"\
kind"}};function validate37(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.kind;if(typeof tag0=="string")if(tag0===
"github"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0=
"kind")||data.repository===void 0&&(missing0="repository")||data.workflowRef===void 0&&(missing0="workflowRef")||data.runId===
void 0&&(missing0="runId")||data.attempt===void 0&&(missing0="attempt")||data.job===void 0&&(missing0="job")||data.actor===
void 0&&(missing0="actor")||data.triggeringActor===void 0&&(missing0="triggeringActor")||data.url===void 0&&(missing0="u\
rl"))return validate37.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs4=errors;for(let key0 in data)if(!func2.call(schema13.oneOf[0].properties,key0)){return validate37.errors=[
{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs4===errors){if(data.kind!==void 0){let data0=data.kind,_errs5=errors;if(typeof data0!="string")return validate37.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data0!=="github")return validate37.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"github"}}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){
if(data.repository!==void 0){let _errs7=errors;if(typeof data.repository!="string")return validate37.errors=[{instancePath:instancePath+
"/repository",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===
errors}else var valid2=!0;if(valid2){if(data.workflowRef!==void 0){let _errs9=errors;if(typeof data.workflowRef!="string")
return validate37.errors=[{instancePath:instancePath+"/workflowRef",keyword:"\
type",params:{type:"string"}}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data.runId!==void 0){let data3=data.
runId,_errs11=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate37.errors=[
{instancePath:instancePath+"/runId",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs11&&typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3))return validate37.
errors=[{instancePath:instancePath+"/runId",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data3<0||isNaN(data3))return validate37.errors=[{instancePath:instancePath+"/runId",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid2=_errs11===
errors}else var valid2=!0;if(valid2){if(data.attempt!==void 0){let data4=data.attempt,_errs13=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate37.errors=[{instancePath:instancePath+"/attempt",schemaPath:"\
#/oneOf/0/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs13&&typeof data4=="numbe\
r"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate37.errors=[{instancePath:instancePath+"/atte\
mpt",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data4<1||isNaN(data4))return validate37.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/oneOf/0/proper\
ties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid2=_errs13===errors}else var valid2=!0;
if(valid2){if(data.job!==void 0){let _errs15=errors;if(typeof data.job!="string")return validate37.errors=[{instancePath:instancePath+
"/job",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs15===errors}else
var valid2=!0;if(valid2){if(data.actor!==void 0){let _errs17=errors;if(typeof data.actor!="string")return validate37.errors=
[{instancePath:instancePath+"/actor",keyword:"type",params:{type:"string"}}],
!1;var valid2=_errs17===errors}else var valid2=!0;if(valid2){if(data.triggeringActor!==void 0){let _errs19=errors;if(typeof data.
triggeringActor!="string")return validate37.errors=[{instancePath:instancePath+"/triggeringActor",schemaPath:"#/oneOf/0/\
properties/triggeringActor/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs19===errors}else var valid2=!0;
if(valid2)if(data.url!==void 0){let _errs21=errors;if(typeof data.url!="string")return validate37.errors=[{instancePath:instancePath+
"/url",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs21===errors}else
var valid2=!0}}}}}}}}}}else return validate37.errors=[{instancePath,keyword:"type",params:{type:"\
object"}}],!1}else if(tag0==="desk"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.kind===void 0&&(missing1="kind")||data.user===void 0&&(missing1="user"))return validate37.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs25=errors;for(let key1 in data)
if(!(key1==="kind"||key1==="user")){return validate37.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs25===errors){if(data.kind!==void 0){let data9=data.
kind,_errs26=errors;if(typeof data9!="string")return validate37.errors=[{instancePath:instancePath+"/kind",schemaPath:"#\
/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data9!=="desk")return validate37.errors=[{instancePath:instancePath+
"/kind",keyword:"const",params:{allowedValue:"desk"}}],!1;var valid4=_errs26===
errors}else var valid4=!0;if(valid4)if(data.user!==void 0){let _errs28=errors;if(typeof data.user!="string")return validate37.
errors=[{instancePath:instancePath+"/user",keyword:"type",params:{type:"stri\
ng"}}],!1;var valid4=_errs28===errors}else var valid4=!0}}}else return validate37.errors=[{instancePath,schemaPath:"#/on\
eOf/1/type",keyword:"type",params:{type:"object"}}],!1}else return validate37.errors=[{instancePath,schemaPath:"#/discri\
minator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:tag0}}],!1;else return validate37.errors=[{
instancePath,keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else
return validate37.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate37.
errors=vErrors,errors===0}function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.outcome===void 0&&(missing0=
"outcome")||data.environment===void 0&&(missing0="environment")||data.dryRun===void 0&&(missing0="dryRun")||data.previous===
void 0&&(missing0="previous")||data.startedAt===void 0&&(missing0="startedAt")||data.finishedAt===void 0&&(missing0="fin\
ishedAt")||data.durationMs===void 0&&(missing0="durationMs")||data.steps===void 0&&(missing0="steps")||data.productionDryRun===
void 0&&(missing0="productionDryRun")||data.service===void 0&&(missing0="service")||data.$schema===void 0&&(missing0="$s\
chema")||data.mode===void 0&&(missing0="mode")||data.release===void 0&&(missing0="release")||data.run===void 0&&(missing0=
"run")||data.generatedAt===void 0&&(missing0="generatedAt"))return validate21.errors=[{instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func2.call(schema6.
properties,key0)){return validate21.errors=[{instancePath,keyword:"additionalPropert\
ies",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.outcome!==void 0){let data0=data.outcome,_errs2=errors;
if(typeof data0!="string")return validate21.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outco\
me/type",keyword:"type",params:{type:"string"}}],!1;if(!(data0==="deployed"||data0==="failed"))return validate21.errors=
[{instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues:schema6.
properties.outcome.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.environment!==void 0){let _errs4=errors;
if(typeof data.environment!="string")return validate21.errors=[{instancePath:instancePath+"/environment",schemaPath:"#/p\
roperties/environment/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.dryRun!==void 0){let _errs6=errors;if(typeof data.dryRun!="boolean")return validate21.errors=[{instancePath:instancePath+
"/dryRun",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.previous!==void 0){let data3=data.previous,_errs8=errors,_errs9=errors,valid1=!1,_errs10=errors;
if(errors===_errs10)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.tag===void 0&&(missing1=
"tag")||data3.version===void 0&&(missing1="version")){let err0={instancePath:instancePath+"/previous",schemaPath:"#/prop\
erties/previous/anyOf/0/required",keyword:"required",params:{missingProperty:missing1}};vErrors===null?vErrors=[err0]:vErrors.
push(err0),errors++}else{let _errs12=errors;for(let key1 in data3)if(!(key1==="tag"||key1==="version")){let err1={instancePath:instancePath+
"/previous",keyword:"additionalProperties",params:{additionalProperty:key1}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs12===errors){if(data3.tag!==void 0){let data4=data3.
tag,_errs13=errors;if(errors===_errs13)if(typeof data4=="string"){if(func3(data4)<1){let err2={instancePath:instancePath+
"/previous/tag",keyword:"minLength",params:{limit:1}};
vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}}else{let err3={instancePath:instancePath+"/previous/tag",schemaPath:"\
#/properties/previous/anyOf/0/properties/tag/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}var valid2=_errs13===errors}else var valid2=!0;if(valid2)if(data3.version!==void 0){let data5=data3.
version,_errs15=errors;if(errors===_errs15)if(typeof data5=="string"){if(func3(data5)<1){let err4={instancePath:instancePath+
"/previous/version",keyword:"minLength",params:{
limit:1}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}}else{let err5={instancePath:instancePath+"/previous\
/version",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}var valid2=_errs15===errors}else var valid2=!0}}}else{let err6={instancePath:instancePath+
"/previous",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}var _valid0=_errs10===errors;if(valid1=valid1||_valid0,!valid1){let _errs17=errors;if(data3!==
null){let err7={instancePath:instancePath+"/previous",keyword:"type",params:{
type:"null"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs17===errors;valid1=valid1||_valid0}
if(valid1)errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null);else{let err8={instancePath:instancePath+
"/previous",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++,validate21.errors=vErrors,!1}var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.startedAt!==
void 0){let _errs19=errors;validate22(data.startedAt,{instancePath:instancePath+"/startedAt",parentData:data,parentDataProperty:"\
startedAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);
var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.finishedAt!==void 0){let _errs20=errors;validate22(data.
finishedAt,{instancePath:instancePath+"/finishedAt",parentData:data,parentDataProperty:"finishedAt",rootData})||(vErrors=
vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs20===errors}else
var valid0=!0;if(valid0){if(data.durationMs!==void 0){let data8=data.durationMs,_errs21=errors;if(errors===_errs21)if(typeof data8==
"number"&&isFinite(data8)){if(data8<0||isNaN(data8))return validate21.errors=[{instancePath:instancePath+"/durationMs",schemaPath:"\
#/properties/durationMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate21.errors=[
{instancePath:instancePath+"/durationMs",keyword:"type",params:{type:"number"}}],
!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.steps!==void 0){let data9=data.steps,_errs23=errors;
if(errors===_errs23)if(Array.isArray(data9)){var valid3=!0;let len0=data9.length;for(let i0=0;i0<len0;i0++){let data10=data9[i0],
_errs25=errors;if(errors===_errs25)if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing2;if(data10.id===
void 0&&(missing2="id")||data10.status===void 0&&(missing2="status"))return validate21.errors=[{instancePath:instancePath+
"/steps/"+i0,keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs27=errors;
for(let key2 in data10)if(!(key2==="id"||key2==="status"||key2==="command")){return validate21.errors=[{instancePath:instancePath+
"/steps/"+i0,keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs27===errors){if(data10.id!==void 0){let data11=data10.id,_errs28=errors;if(typeof data11!="string")return validate21.
errors=[{instancePath:instancePath+"/steps/"+i0+"/id",keyword:"\
type",params:{type:"string"}}],!1;if(!(data11==="build"||data11==="push"||data11==="deploy"||data11==="status"))return validate21.
errors=[{instancePath:instancePath+"/steps/"+i0+"/id",keyword:"\
enum",params:{allowedValues:schema6.properties.steps.items.properties.id.enum}}],!1;var valid4=_errs28===errors}else var valid4=!0;
if(valid4){if(data10.status!==void 0){let data12=data10.status,_errs30=errors;if(typeof data12!="string")return validate21.
errors=[{instancePath:instancePath+"/steps/"+i0+"/status",keyword:"\
type",params:{type:"string"}}],!1;if(!(data12==="done"||data12==="failed"||data12==="not-reached"))return validate21.errors=
[{instancePath:instancePath+"/steps/"+i0+"/status",keyword:"\
enum",params:{allowedValues:schema6.properties.steps.items.properties.status.enum}}],!1;var valid4=_errs30===errors}else
var valid4=!0;if(valid4)if(data10.command!==void 0){let data13=data10.command,_errs32=errors;if(errors===_errs32)if(data13&&
typeof data13=="object"&&!Array.isArray(data13)){let missing3;if(data13.run===void 0&&(missing3="run")||data13.result===
void 0&&(missing3="result"))return validate21.errors=[{instancePath:instancePath+"/steps/"+i0+"/command",schemaPath:"#/p\
roperties/steps/items/properties/command/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs34=errors;
for(let key3 in data13)if(!(key3==="run"||key3==="result")){return validate21.errors=[{instancePath:instancePath+"/steps\
/"+i0+"/command",keyword:"additionalProper\
ties",params:{additionalProperty:key3}}],!1;break}if(_errs34===errors){if(data13.run!==void 0){let _errs35=errors;if(typeof data13.
run!="string")return validate21.errors=[{instancePath:instancePath+"/steps/"+i0+"/command/run",schemaPath:"#/properties/\
steps/items/properties/command/properties/run/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs35===errors}else
var valid5=!0;if(valid5)if(data13.result!==void 0){let _errs37=errors;validate25(data13.result,{instancePath:instancePath+
"/steps/"+i0+"/command/result",parentData:data13,parentDataProperty:"result",rootData})||(vErrors=vErrors===null?validate25.
errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid5=_errs37===errors}else var valid5=!0}}}else return validate21.
errors=[{instancePath:instancePath+"/steps/"+i0+"/command",
keyword:"type",params:{type:"object"}}],!1;var valid4=_errs32===errors}else var valid4=!0}}}}else return validate21.errors=
[{instancePath:instancePath+"/steps/"+i0,keyword:"type",params:{type:"object"}}],
!1;var valid3=_errs25===errors;if(!valid3)break}}else return validate21.errors=[{instancePath:instancePath+"/steps",schemaPath:"\
#/properties/steps/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs23===errors}else var valid0=!0;if(valid0){
if(data.productionDryRun!==void 0){let data16=data.productionDryRun,_errs38=errors;if(errors===_errs38)if(Array.isArray(
data16)){var valid6=!0;let len1=data16.length;for(let i1=0;i1<len1;i1++){let data17=data16[i1],_errs40=errors;if(errors===
_errs40)if(data17&&typeof data17=="object"&&!Array.isArray(data17)){let missing4;if(data17.id===void 0&&(missing4="id")||
data17.status===void 0&&(missing4="status")||data17.command===void 0&&(missing4="command"))return validate21.errors=[{instancePath:instancePath+
"/productionDryRun/"+i1,keyword:"required",params:{missingProperty:missing4}}],
!1;{let _errs42=errors;for(let key4 in data17)if(!(key4==="id"||key4==="status"||key4==="command")){return validate21.errors=
[{instancePath:instancePath+"/productionDryRun/"+i1,
keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs42===errors){if(data17.id!==void 0){let data18=data17.
id,_errs43=errors;if(errors===_errs43)if(typeof data18=="string"){if(func3(data18)<1)return validate21.errors=[{instancePath:instancePath+
"/productionDryRun/"+i1+"/id",keyword:"minLengt\
h",params:{limit:1}}],!1}else return validate21.errors=[{instancePath:instancePath+"/productionDryRun/"+i1+"/id",schemaPath:"\
#/properties/productionDryRun/items/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var valid7=_errs43===
errors}else var valid7=!0;if(valid7){if(data17.status!==void 0){let data19=data17.status,_errs45=errors;if(typeof data19!=
"string")return validate21.errors=[{instancePath:instancePath+"/productionDryRun/"+i1+"/status",schemaPath:"#/properties\
/productionDryRun/items/properties/status/type",keyword:"type",params:{type:"string"}}],!1;if(!(data19==="done"||data19===
"failed"))return validate21.errors=[{instancePath:instancePath+"/productionDryRun/"+i1+"/status",schemaPath:"#/propertie\
s/productionDryRun/items/properties/status/enum",keyword:"enum",params:{allowedValues:schema6.properties.productionDryRun.
items.properties.status.enum}}],!1;var valid7=_errs45===errors}else var valid7=!0;if(valid7)if(data17.command!==void 0){
let data20=data17.command,_errs47=errors;if(errors===_errs47)if(data20&&typeof data20=="object"&&!Array.isArray(data20)){
let missing5;if(data20.run===void 0&&(missing5="run")||data20.result===void 0&&(missing5="result"))return validate21.errors=
[{instancePath:instancePath+"/productionDryRun/"+i1+"/command",schemaPath:"#/properties/productionDryRun/items/propertie\
s/command/required",keyword:"required",params:{missingProperty:missing5}}],!1;{let _errs49=errors;for(let key5 in data20)
if(!(key5==="run"||key5==="result")){return validate21.errors=[{instancePath:instancePath+"/productionDryRun/"+i1+"/comm\
and",keyword:"additionalPropert\
ies",params:{additionalProperty:key5}}],!1;break}if(_errs49===errors){if(data20.run!==void 0){let _errs50=errors;if(typeof data20.
run!="string")return validate21.errors=[{instancePath:instancePath+"/productionDryRun/"+i1+"/command/run",schemaPath:"#/\
properties/productionDryRun/items/properties/command/properties/run/type",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs50===
errors}else var valid8=!0;if(valid8)if(data20.result!==void 0){let _errs52=errors;validate25(data20.result,{instancePath:instancePath+
"/productionDryRun/"+i1+"/command/result",parentData:data20,parentDataProperty:"result",rootData})||(vErrors=vErrors===null?
validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid8=_errs52===errors}else var valid8=!0}}}else
return validate21.errors=[{instancePath:instancePath+"/productionDryRun/"+i1+"/command",schemaPath:"#/properties/product\
ionDryRun/items/properties/command/type",keyword:"type",params:{type:"object"}}],!1;var valid7=_errs47===errors}else var valid7=!0}}}}else
return validate21.errors=[{instancePath:instancePath+"/productionDryRun/"+i1,schemaPath:"#/properties/productionDryRun/i\
tems/type",keyword:"type",params:{type:"object"}}],!1;var valid6=_errs40===errors;if(!valid6)break}}else return validate21.
errors=[{instancePath:instancePath+"/productionDryRun",keyword:"type",params:{
type:"array"}}],!1;var valid0=_errs38===errors}else var valid0=!0;if(valid0){if(data.service!==void 0){let data23=data.service,
_errs53=errors;if(errors===_errs53)if(data23&&typeof data23=="object"&&!Array.isArray(data23)){let missing6;if(data23.name===
void 0&&(missing6="name")||data23.status===void 0&&(missing6="status"))return validate21.errors=[{instancePath:instancePath+
"/service",keyword:"required",params:{missingProperty:missing6}}],!1;{let _errs55=errors;
for(let key6 in data23)if(!(key6==="name"||key6==="status"||key6==="checkedAt")){return validate21.errors=[{instancePath:instancePath+
"/service",keyword:"additionalProperties",params:{additionalProperty:key6}}],
!1;break}if(_errs55===errors){if(data23.name!==void 0){let _errs56=errors;if(typeof data23.name!="string")return validate21.
errors=[{instancePath:instancePath+"/service/name",keyword:"type",
params:{type:"string"}}],!1;var valid9=_errs56===errors}else var valid9=!0;if(valid9){if(data23.status!==void 0){let data25=data23.
status,_errs58=errors;if(typeof data25!="string")return validate21.errors=[{instancePath:instancePath+"/service/status",
keyword:"type",params:{type:"string"}}],!1;if(!(data25==="up"||
data25==="degraded"||data25==="down"||data25==="unknown"))return validate21.errors=[{instancePath:instancePath+"/service\
/status",keyword:"enum",params:{allowedValues:schema6.properties.
service.properties.status.enum}}],!1;var valid9=_errs58===errors}else var valid9=!0;if(valid9)if(data23.checkedAt!==void 0){
let _errs60=errors;validate22(data23.checkedAt,{instancePath:instancePath+"/service/checkedAt",parentData:data23,parentDataProperty:"\
checkedAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);
var valid9=_errs60===errors}else var valid9=!0}}}}else return validate21.errors=[{instancePath:instancePath+"/service",schemaPath:"\
#/properties/service/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs53===errors}else var valid0=!0;if(valid0){
if(data.$schema!==void 0){let data27=data.$schema,_errs61=errors;if(typeof data27!="string")return validate21.errors=[{instancePath:instancePath+
"/$schema",keyword:"type",params:{type:"string"}}],!1;if(data27!=="urn:release-\
gates:schema:staging-deployment-report:v1")return validate21.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#\
/properties/%24schema/const",keyword:"const",params:{allowedValue:"urn:release-gates:schema:staging-deployment-report:v1"}}],
!1;var valid0=_errs61===errors}else var valid0=!0;if(valid0){if(data.mode!==void 0){let _errs63=errors;validate31(data.mode,
{instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData})||(vErrors=vErrors===null?validate31.
errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid0=_errs63===errors}else var valid0=!0;if(valid0){
if(data.release!==void 0){let _errs64=errors;validate33(data.release,{instancePath:instancePath+"/release",parentData:data,
parentDataProperty:"release",rootData})||(vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.errors),errors=
vErrors.length);var valid0=_errs64===errors}else var valid0=!0;if(valid0){if(data.run!==void 0){let _errs65=errors;validate37(
data.run,{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData})||(vErrors=vErrors===null?
validate37.errors:vErrors.concat(validate37.errors),errors=vErrors.length);var valid0=_errs65===errors}else var valid0=!0;
if(valid0)if(data.generatedAt!==void 0){let _errs66=errors;validate22(data.generatedAt,{instancePath:instancePath+"/gene\
ratedAt",parentData:data,parentDataProperty:"generatedAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.
concat(validate22.errors),errors=vErrors.length);var valid0=_errs66===errors}else var valid0=!0}}}}}}}}}}}}}}}}else return validate21.
errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate21.errors=vErrors,errors===
0}export{validate};
