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
return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validate=validate21,schema6={$id:"urn:release-gates:schema:deployment-health-log:v1",type:"object",properties:{look:{
type:"integer",minimum:1,maximum:9007199254740991},at:{$ref:"urn:release-gates:shared:Instant"},elapsedMs:{type:"number",
minimum:0},checks:{type:"array",items:{type:"object",properties:{id:{type:"string",minLength:1},level:{type:"string",enum:[
"must","should"]},status:{type:"string",enum:["passed","failed"]},samples:{type:"object",properties:{total:{type:"intege\
r",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991}},required:["total","pa\
ssed"],additionalProperties:!1},latency:{type:"object",properties:{p95Ms:{type:"number",minimum:0}},required:["p95Ms"],additionalProperties:!1},
found:{type:"string"}},required:["id","level","status","samples"],additionalProperties:!1}},indicators:{type:"array",items:{
type:"object",properties:{id:{type:"string",minLength:1},kind:{type:"string",enum:["events","gauge"]},state:{type:"strin\
g",enum:["healthy","breached","inconclusive"]},trigger:{type:"string",enum:["critical","high","medium","low"]},cause:{type:"\
string",enum:["no-data","no-traffic","little-traffic"]},quality:{type:"string",enum:["used","gap","no-traffic","invalid",
"duplicate","late","future","not-due"]},reading:{type:"object",properties:{canary:{anyOf:[{type:"object",properties:{bad:{
type:"number"},total:{type:"number"}},required:["bad","total"],additionalProperties:!1},{type:"object",properties:{value:{
type:"number"}},required:["value"],additionalProperties:!1}]},stable:{anyOf:[{type:"object",properties:{bad:{type:"numbe\
r"},total:{type:"number"}},required:["bad","total"],additionalProperties:!1},{type:"object",properties:{value:{type:"num\
ber"}},required:["value"],additionalProperties:!1}]}},additionalProperties:!1},resets:{type:"integer",minimum:1,maximum:9007199254740991},
counts:{type:"object",properties:{canary:{type:"object",properties:{bad:{type:"number"},total:{type:"number"}},required:[
"bad","total"],additionalProperties:!1},stable:{type:"object",properties:{bad:{type:"number"},total:{type:"number"}},required:[
"bad","total"],additionalProperties:!1}},additionalProperties:!1},toleratedRate:{type:"number",minimum:0},evidence:{type:"\
number",minimum:0},threshold:{type:"number",minimum:0},breachesInARow:{type:"integer",minimum:0,maximum:9007199254740991},
why:{type:"string"}},required:["id","kind","state","trigger","quality","reading","counts","why"],additionalProperties:!1}},
breaches:{type:"array",items:{type:"object",properties:{source:{type:"string",enum:["check","indicator"]},id:{type:"stri\
ng",minLength:1},trigger:{type:"string",enum:["critical","high","medium","low"]},reasonCode:{type:"string",enum:["checks\
-failed","objective-missed","inconclusive"]},why:{type:"string"},seenAt:{$ref:"urn:release-gates:shared:Instant"}},required:[
"source","id","trigger","reasonCode","why","seenAt"],additionalProperties:!1}},undecided:{type:"array",items:{type:"obje\
ct",properties:{source:{type:"string",const:"indicator"},id:{type:"string",minLength:1},why:{type:"string"},since:{$ref:"\
urn:release-gates:shared:Instant"}},required:["source","id","why","since"],additionalProperties:!1}}},required:["look","\
at","elapsedMs","checks","indicators","breaches","undecided"],additionalProperties:!1,title:"Deployment health log"};var formats0=require_formats().fastFormats["date-time"],pattern0=new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d\
0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$","u");function validate22(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0&&errors===0)if(typeof data==
"string")if(pattern0.test(data)){if(!formats0.validate.test(data))return validate22.errors=[{instancePath,schemaPath:"#/\
format",keyword:"format",params:{format:"date-time"}}],!1}else return validate22.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-\
02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8]\
)))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$"}}],!1;else return validate22.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate22.errors=vErrors,errors===0}var func2=require_ucs2length().
default,func3=Object.prototype.hasOwnProperty;function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.look===
void 0&&(missing0="look")||data.at===void 0&&(missing0="at")||data.elapsedMs===void 0&&(missing0="elapsedMs")||data.checks===
void 0&&(missing0="checks")||data.indicators===void 0&&(missing0="indicators")||data.breaches===void 0&&(missing0="breac\
hes")||data.undecided===void 0&&(missing0="undecided"))return validate21.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="look"||key0==="at"||
key0==="elapsedMs"||key0==="checks"||key0==="indicators"||key0==="breaches"||key0==="undecided")){return validate21.errors=
[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;
break}if(_errs1===errors){if(data.look!==void 0){let data0=data.look,_errs2=errors;if(!(typeof data0=="number"&&!(data0%
1)&&!isNaN(data0)&&isFinite(data0)))return validate21.errors=[{instancePath:instancePath+"/look",schemaPath:"#/propertie\
s/look/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs2&&typeof data0=="number"&&isFinite(data0)){if(data0>
9007199254740991||isNaN(data0))return validate21.errors=[{instancePath:instancePath+"/look",schemaPath:"#/properties/loo\
k/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data0<1||isNaN(data0))return validate21.
errors=[{instancePath:instancePath+"/look",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.at!==void 0){let _errs4=errors;validate22(
data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate22.
errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.elapsedMs!==void 0){let data2=data.elapsedMs,_errs5=errors;if(errors===_errs5)if(typeof data2=="number"&&isFinite(
data2)){if(data2<0||isNaN(data2))return validate21.errors=[{instancePath:instancePath+"/elapsedMs",schemaPath:"#/propert\
ies/elapsedMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate21.errors=[{instancePath:instancePath+
"/elapsedMs",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.checks!==void 0){let data3=data.checks,_errs7=errors;if(errors===_errs7)if(Array.isArray(
data3)){var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],_errs9=errors;if(errors===_errs9)
if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing1;if(data4.id===void 0&&(missing1="id")||data4.level===
void 0&&(missing1="level")||data4.status===void 0&&(missing1="status")||data4.samples===void 0&&(missing1="samples"))return validate21.
errors=[{instancePath:instancePath+"/checks/"+i0,keyword:"required",params:{
missingProperty:missing1}}],!1;{let _errs11=errors;for(let key1 in data4)if(!(key1==="id"||key1==="level"||key1==="statu\
s"||key1==="samples"||key1==="latency"||key1==="found")){return validate21.errors=[{instancePath:instancePath+"/checks/"+
i0,keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs11===errors){if(data4.id!==void 0){let data5=data4.id,_errs12=errors;if(errors===_errs12)if(typeof data5==
"string"){if(func2(data5)<1)return validate21.errors=[{instancePath:instancePath+"/checks/"+i0+"/id",schemaPath:"#/prope\
rties/checks/items/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate21.errors=[{instancePath:instancePath+
"/checks/"+i0+"/id",keyword:"type",params:{type:"string"}}],!1;
var valid2=_errs12===errors}else var valid2=!0;if(valid2){if(data4.level!==void 0){let data6=data4.level,_errs14=errors;
if(typeof data6!="string")return validate21.errors=[{instancePath:instancePath+"/checks/"+i0+"/level",schemaPath:"#/prop\
erties/checks/items/properties/level/type",keyword:"type",params:{type:"string"}}],!1;if(!(data6==="must"||data6==="shou\
ld"))return validate21.errors=[{instancePath:instancePath+"/checks/"+i0+"/level",schemaPath:"#/properties/checks/items/p\
roperties/level/enum",keyword:"enum",params:{allowedValues:schema6.properties.checks.items.properties.level.enum}}],!1;var valid2=_errs14===
errors}else var valid2=!0;if(valid2){if(data4.status!==void 0){let data7=data4.status,_errs16=errors;if(typeof data7!="s\
tring")return validate21.errors=[{instancePath:instancePath+"/checks/"+i0+"/status",schemaPath:"#/properties/checks/item\
s/properties/status/type",keyword:"type",params:{type:"string"}}],!1;if(!(data7==="passed"||data7==="failed"))return validate21.
errors=[{instancePath:instancePath+"/checks/"+i0+"/status",
keyword:"enum",params:{allowedValues:schema6.properties.checks.items.properties.status.enum}}],!1;var valid2=_errs16===errors}else
var valid2=!0;if(valid2){if(data4.samples!==void 0){let data8=data4.samples,_errs18=errors;if(errors===_errs18)if(data8&&
typeof data8=="object"&&!Array.isArray(data8)){let missing2;if(data8.total===void 0&&(missing2="total")||data8.passed===
void 0&&(missing2="passed"))return validate21.errors=[{instancePath:instancePath+"/checks/"+i0+"/samples",schemaPath:"#/\
properties/checks/items/properties/samples/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs20=errors;
for(let key2 in data8)if(!(key2==="total"||key2==="passed")){return validate21.errors=[{instancePath:instancePath+"/chec\
ks/"+i0+"/samples",keyword:"additionalPro\
perties",params:{additionalProperty:key2}}],!1;break}if(_errs20===errors){if(data8.total!==void 0){let data9=data8.total,
_errs21=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate21.errors=[{instancePath:instancePath+
"/checks/"+i0+"/samples/total",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs21&&typeof data9=="number"&&isFinite(data9)){if(data9>9007199254740991||
isNaN(data9))return validate21.errors=[{instancePath:instancePath+"/checks/"+i0+"/samples/total",schemaPath:"#/propertie\
s/checks/items/properties/samples/properties/total/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data9<0||isNaN(data9))return validate21.errors=[{instancePath:instancePath+"/checks/"+i0+"/samples/total",schemaPath:"\
#/properties/checks/items/properties/samples/properties/total/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var valid3=_errs21===errors}else var valid3=!0;if(valid3)if(data8.passed!==void 0){let data10=data8.passed,_errs23=errors;
if(!(typeof data10=="number"&&!(data10%1)&&!isNaN(data10)&&isFinite(data10)))return validate21.errors=[{instancePath:instancePath+
"/checks/"+i0+"/samples/passed",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs23&&typeof data10=="number"&&isFinite(data10)){if(data10>9007199254740991||
isNaN(data10))return validate21.errors=[{instancePath:instancePath+"/checks/"+i0+"/samples/passed",schemaPath:"#/propert\
ies/checks/items/properties/samples/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data10<0||isNaN(data10))return validate21.errors=[{instancePath:instancePath+"/checks/"+i0+"/samples/passed",schemaPath:"\
#/properties/checks/items/properties/samples/properties/passed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],
!1}var valid3=_errs23===errors}else var valid3=!0}}}else return validate21.errors=[{instancePath:instancePath+"/checks/"+
i0+"/samples",keyword:"type",params:{type:"object"}}],!1;
var valid2=_errs18===errors}else var valid2=!0;if(valid2){if(data4.latency!==void 0){let data11=data4.latency,_errs25=errors;
if(errors===_errs25)if(data11&&typeof data11=="object"&&!Array.isArray(data11)){let missing3;if(data11.p95Ms===void 0&&(missing3=
"p95Ms"))return validate21.errors=[{instancePath:instancePath+"/checks/"+i0+"/latency",schemaPath:"#/properties/checks/i\
tems/properties/latency/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs27=errors;for(let key3 in data11)
if(key3!=="p95Ms"){return validate21.errors=[{instancePath:instancePath+"/checks/"+i0+"/latency",schemaPath:"#/propertie\
s/checks/items/properties/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],
!1;break}if(_errs27===errors&&data11.p95Ms!==void 0){let data12=data11.p95Ms;if(errors===errors)if(typeof data12=="numbe\
r"&&isFinite(data12)){if(data12<0||isNaN(data12))return validate21.errors=[{instancePath:instancePath+"/checks/"+i0+"/la\
tency/p95Ms",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}else return validate21.errors=[{instancePath:instancePath+"/checks/"+i0+"/latency/p95Ms",schemaPath:"\
#/properties/checks/items/properties/latency/properties/p95Ms/type",keyword:"type",params:{type:"number"}}],!1}}}else return validate21.
errors=[{instancePath:instancePath+"/checks/"+i0+"/latency",schemaPath:"#/properties/checks/items/properties/latency/typ\
e",keyword:"type",params:{type:"object"}}],!1;var valid2=_errs25===errors}else var valid2=!0;if(valid2)if(data4.found!==
void 0){let _errs30=errors;if(typeof data4.found!="string")return validate21.errors=[{instancePath:instancePath+"/checks\
/"+i0+"/found",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs30===
errors}else var valid2=!0}}}}}}}else return validate21.errors=[{instancePath:instancePath+"/checks/"+i0,schemaPath:"#/pr\
operties/checks/items/type",keyword:"type",params:{type:"object"}}],!1;var valid1=_errs9===errors;if(!valid1)break}}else
return validate21.errors=[{instancePath:instancePath+"/checks",keyword:"type",params:{
type:"array"}}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.indicators!==void 0){let data14=data.
indicators,_errs32=errors;if(errors===_errs32)if(Array.isArray(data14)){var valid5=!0;let len1=data14.length;for(let i1=0;i1<
len1;i1++){let data15=data14[i1],_errs34=errors;if(errors===_errs34)if(data15&&typeof data15=="object"&&!Array.isArray(data15)){
let missing4;if(data15.id===void 0&&(missing4="id")||data15.kind===void 0&&(missing4="kind")||data15.state===void 0&&(missing4=
"state")||data15.trigger===void 0&&(missing4="trigger")||data15.quality===void 0&&(missing4="quality")||data15.reading===
void 0&&(missing4="reading")||data15.counts===void 0&&(missing4="counts")||data15.why===void 0&&(missing4="why"))return validate21.
errors=[{instancePath:instancePath+"/indicators/"+i1,keyword:"requir\
ed",params:{missingProperty:missing4}}],!1;{let _errs36=errors;for(let key4 in data15)if(!func3.call(schema6.properties.
indicators.items.properties,key4)){return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1,schemaPath:"#/\
properties/indicators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}
if(_errs36===errors){if(data15.id!==void 0){let data16=data15.id,_errs37=errors;if(errors===_errs37)if(typeof data16=="s\
tring"){if(func2(data16)<1)return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1+"/id",schemaPath:"#/pr\
operties/indicators/items/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate21.errors=
[{instancePath:instancePath+"/indicators/"+i1+"/id",keyword:"\
type",params:{type:"string"}}],!1;var valid6=_errs37===errors}else var valid6=!0;if(valid6){if(data15.kind!==void 0){let data17=data15.
kind,_errs39=errors;if(typeof data17!="string")return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1+"/\
kind",keyword:"type",params:{type:"string"}}],!1;if(!(data17===
"events"||data17==="gauge"))return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1+"/kind",schemaPath:"#\
/properties/indicators/items/properties/kind/enum",keyword:"enum",params:{allowedValues:schema6.properties.indicators.items.
properties.kind.enum}}],!1;var valid6=_errs39===errors}else var valid6=!0;if(valid6){if(data15.state!==void 0){let data18=data15.
state,_errs41=errors;if(typeof data18!="string")return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1+"\
/state",keyword:"type",params:{type:"string"}}],!1;if(!(data18===
"healthy"||data18==="breached"||data18==="inconclusive"))return validate21.errors=[{instancePath:instancePath+"/indicato\
rs/"+i1+"/state",keyword:"enum",params:{allowedValues:schema6.
properties.indicators.items.properties.state.enum}}],!1;var valid6=_errs41===errors}else var valid6=!0;if(valid6){if(data15.
trigger!==void 0){let data19=data15.trigger,_errs43=errors;if(typeof data19!="string")return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1+"/trigger",keyword:"type",params:{type:"\
string"}}],!1;if(!(data19==="critical"||data19==="high"||data19==="medium"||data19==="low"))return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1+"/trigger",keyword:"enum",params:{allowedValues:schema6.
properties.indicators.items.properties.trigger.enum}}],!1;var valid6=_errs43===errors}else var valid6=!0;if(valid6){if(data15.
cause!==void 0){let data20=data15.cause,_errs45=errors;if(typeof data20!="string")return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1+"/cause",keyword:"type",params:{type:"\
string"}}],!1;if(!(data20==="no-data"||data20==="no-traffic"||data20==="little-traffic"))return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1+"/cause",keyword:"enum",params:{allowedValues:schema6.
properties.indicators.items.properties.cause.enum}}],!1;var valid6=_errs45===errors}else var valid6=!0;if(valid6){if(data15.
quality!==void 0){let data21=data15.quality,_errs47=errors;if(typeof data21!="string")return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1+"/quality",keyword:"type",params:{type:"\
string"}}],!1;if(!(data21==="used"||data21==="gap"||data21==="no-traffic"||data21==="invalid"||data21==="duplicate"||data21===
"late"||data21==="future"||data21==="not-due"))return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1+"/\
quality",keyword:"enum",params:{allowedValues:schema6.
properties.indicators.items.properties.quality.enum}}],!1;var valid6=_errs47===errors}else var valid6=!0;if(valid6){if(data15.
reading!==void 0){let data22=data15.reading,_errs49=errors;if(errors===_errs49)if(data22&&typeof data22=="object"&&!Array.
isArray(data22)){let _errs51=errors;for(let key5 in data22)if(!(key5==="canary"||key5==="stable")){return validate21.errors=
[{instancePath:instancePath+"/indicators/"+i1+"/reading",schemaPath:"#/properties/indicators/items/properties/reading/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}],!1;break}if(_errs51===errors){if(data22.
canary!==void 0){let data23=data22.canary,_errs52=errors,_errs53=errors,valid8=!1,_errs54=errors;if(errors===_errs54)if(data23&&
typeof data23=="object"&&!Array.isArray(data23)){let missing5;if(data23.bad===void 0&&(missing5="bad")||data23.total===void 0&&
(missing5="total")){let err0={instancePath:instancePath+"/indicators/"+i1+"/reading/canary",schemaPath:"#/properties/ind\
icators/items/properties/reading/properties/canary/anyOf/0/required",keyword:"required",params:{missingProperty:missing5}};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs56=errors;for(let key6 in data23)if(!(key6==="ba\
d"||key6==="total")){let err1={instancePath:instancePath+"/indicators/"+i1+"/reading/canary",schemaPath:"#/properties/in\
dicators/items/properties/reading/properties/canary/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:key6}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs56===errors){if(data23.
bad!==void 0){let data24=data23.bad,_errs57=errors;if(!(typeof data24=="number"&&isFinite(data24))){let err2={instancePath:instancePath+
"/indicators/"+i1+"/reading/canary/bad",schemaPath:"#/properties/indicators/items/properties/reading/properties/canary/a\
nyOf/0/properties/bad/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
var valid9=_errs57===errors}else var valid9=!0;if(valid9)if(data23.total!==void 0){let data25=data23.total,_errs59=errors;
if(!(typeof data25=="number"&&isFinite(data25))){let err3={instancePath:instancePath+"/indicators/"+i1+"/reading/canary/\
total",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid9=_errs59===errors}else
var valid9=!0}}}else{let err4={instancePath:instancePath+"/indicators/"+i1+"/reading/canary",schemaPath:"#/properties/in\
dicators/items/properties/reading/properties/canary/anyOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?
vErrors=[err4]:vErrors.push(err4),errors++}var _valid0=_errs54===errors;if(valid8=valid8||_valid0,!valid8){let _errs61=errors;
if(errors===_errs61)if(data23&&typeof data23=="object"&&!Array.isArray(data23)){let missing6;if(data23.value===void 0&&(missing6=
"value")){let err5={instancePath:instancePath+"/indicators/"+i1+"/reading/canary",schemaPath:"#/properties/indicators/it\
ems/properties/reading/properties/canary/anyOf/1/required",keyword:"required",params:{missingProperty:missing6}};vErrors===
null?vErrors=[err5]:vErrors.push(err5),errors++}else{let _errs63=errors;for(let key7 in data23)if(key7!=="value"){let err6={
instancePath:instancePath+"/indicators/"+i1+"/reading/canary",schemaPath:"#/properties/indicators/items/properties/readi\
ng/properties/canary/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}};vErrors===
null?vErrors=[err6]:vErrors.push(err6),errors++;break}if(_errs63===errors&&data23.value!==void 0){let data26=data23.value;
if(!(typeof data26=="number"&&isFinite(data26))){let err7={instancePath:instancePath+"/indicators/"+i1+"/reading/canary/\
value",keyword:"\
type",params:{type:"number"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}}}}else{let err8={instancePath:instancePath+
"/indicators/"+i1+"/reading/canary",schemaPath:"#/properties/indicators/items/properties/reading/properties/canary/anyOf\
/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}var _valid0=_errs61===
errors;valid8=valid8||_valid0}if(valid8)errors=_errs53,vErrors!==null&&(_errs53?vErrors.length=_errs53:vErrors=null);else{
let err9={instancePath:instancePath+"/indicators/"+i1+"/reading/canary",schemaPath:"#/properties/indicators/items/proper\
ties/reading/properties/canary/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err9]:vErrors.push(err9),
errors++,validate21.errors=vErrors,!1}var valid7=_errs52===errors}else var valid7=!0;if(valid7)if(data22.stable!==void 0){
let data27=data22.stable,_errs66=errors,_errs67=errors,valid11=!1,_errs68=errors;if(errors===_errs68)if(data27&&typeof data27==
"object"&&!Array.isArray(data27)){let missing7;if(data27.bad===void 0&&(missing7="bad")||data27.total===void 0&&(missing7=
"total")){let err10={instancePath:instancePath+"/indicators/"+i1+"/reading/stable",schemaPath:"#/properties/indicators/i\
tems/properties/reading/properties/stable/anyOf/0/required",keyword:"required",params:{missingProperty:missing7}};vErrors===
null?vErrors=[err10]:vErrors.push(err10),errors++}else{let _errs70=errors;for(let key8 in data27)if(!(key8==="bad"||key8===
"total")){let err11={instancePath:instancePath+"/indicators/"+i1+"/reading/stable",schemaPath:"#/properties/indicators/i\
tems/properties/reading/properties/stable/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8}};
vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++;break}if(_errs70===errors){if(data27.bad!==void 0){let data28=data27.
bad,_errs71=errors;if(!(typeof data28=="number"&&isFinite(data28))){let err12={instancePath:instancePath+"/indicators/"+
i1+"/reading/stable/bad",schemaPath:"#/properties/indicators/items/properties/reading/properties/stable/anyOf/0/properti\
es/bad/type",keyword:"type",params:{type:"number"}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}var valid12=_errs71===
errors}else var valid12=!0;if(valid12)if(data27.total!==void 0){let data29=data27.total,_errs73=errors;if(!(typeof data29==
"number"&&isFinite(data29))){let err13={instancePath:instancePath+"/indicators/"+i1+"/reading/stable/total",schemaPath:"\
#/properties/indicators/items/properties/reading/properties/stable/anyOf/0/properties/total/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}var valid12=_errs73===errors}else var valid12=!0}}}else{
let err14={instancePath:instancePath+"/indicators/"+i1+"/reading/stable",schemaPath:"#/properties/indicators/items/prope\
rties/reading/properties/stable/anyOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}var _valid1=_errs68===errors;if(valid11=valid11||_valid1,!valid11){let _errs75=errors;if(errors===_errs75)
if(data27&&typeof data27=="object"&&!Array.isArray(data27)){let missing8;if(data27.value===void 0&&(missing8="value")){let err15={
instancePath:instancePath+"/indicators/"+i1+"/reading/stable",schemaPath:"#/properties/indicators/items/properties/readi\
ng/properties/stable/anyOf/1/required",keyword:"required",params:{missingProperty:missing8}};vErrors===null?vErrors=[err15]:
vErrors.push(err15),errors++}else{let _errs77=errors;for(let key9 in data27)if(key9!=="value"){let err16={instancePath:instancePath+
"/indicators/"+i1+"/reading/stable",schemaPath:"#/properties/indicators/items/properties/reading/properties/stable/anyOf\
/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}};vErrors===null?vErrors=[err16]:
vErrors.push(err16),errors++;break}if(_errs77===errors&&data27.value!==void 0){let data30=data27.value;if(!(typeof data30==
"number"&&isFinite(data30))){let err17={instancePath:instancePath+"/indicators/"+i1+"/reading/stable/value",schemaPath:"\
#/properties/indicators/items/properties/reading/properties/stable/anyOf/1/properties/value/type",keyword:"type",params:{
type:"number"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}}}}else{let err18={instancePath:instancePath+
"/indicators/"+i1+"/reading/stable",schemaPath:"#/properties/indicators/items/properties/reading/properties/stable/anyOf\
/1/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}var _valid1=_errs75===
errors;valid11=valid11||_valid1}if(valid11)errors=_errs67,vErrors!==null&&(_errs67?vErrors.length=_errs67:vErrors=null);else{
let err19={instancePath:instancePath+"/indicators/"+i1+"/reading/stable",schemaPath:"#/properties/indicators/items/prope\
rties/reading/properties/stable/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err19]:vErrors.push(err19),
errors++,validate21.errors=vErrors,!1}var valid7=_errs66===errors}else var valid7=!0}}else return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1+"/reading",keyword:"type",params:{type:"\
object"}}],!1;var valid6=_errs49===errors}else var valid6=!0;if(valid6){if(data15.resets!==void 0){let data31=data15.resets,
_errs80=errors;if(!(typeof data31=="number"&&!(data31%1)&&!isNaN(data31)&&isFinite(data31)))return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1+"/resets",keyword:"type",params:{type:"\
integer"}}],!1;if(errors===_errs80&&typeof data31=="number"&&isFinite(data31)){if(data31>9007199254740991||isNaN(data31))
return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1+"/resets",schemaPath:"#/properties/indicators/ite\
ms/properties/resets/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data31<1||isNaN(
data31))return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1+"/resets",schemaPath:"#/properties/indica\
tors/items/properties/resets/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid6=_errs80===errors}else
var valid6=!0;if(valid6){if(data15.counts!==void 0){let data32=data15.counts,_errs82=errors;if(errors===_errs82)if(data32&&
typeof data32=="object"&&!Array.isArray(data32)){let _errs84=errors;for(let key10 in data32)if(!(key10==="canary"||key10===
"stable")){return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1+"/counts",schemaPath:"#/properties/ind\
icators/items/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}}],
!1;break}if(_errs84===errors){if(data32.canary!==void 0){let data33=data32.canary,_errs85=errors;if(errors===_errs85)if(data33&&
typeof data33=="object"&&!Array.isArray(data33)){let missing9;if(data33.bad===void 0&&(missing9="bad")||data33.total===void 0&&
(missing9="total"))return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1+"/counts/canary",schemaPath:"#\
/properties/indicators/items/properties/counts/properties/canary/required",keyword:"required",params:{missingProperty:missing9}}],
!1;{let _errs87=errors;for(let key11 in data33)if(!(key11==="bad"||key11==="total")){return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1+"/counts/canary",schemaPath:"#/properties/indicators/items/properties/counts/properties/canary/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:key11}}],!1;break}if(_errs87===errors){if(data33.
bad!==void 0){let data34=data33.bad,_errs88=errors;if(!(typeof data34=="number"&&isFinite(data34)))return validate21.errors=
[{instancePath:instancePath+"/indicators/"+i1+"/counts/canary/bad",schemaPath:"#/properties/indicators/items/properties/\
counts/properties/canary/properties/bad/type",keyword:"type",params:{type:"number"}}],!1;var valid15=_errs88===errors}else
var valid15=!0;if(valid15)if(data33.total!==void 0){let data35=data33.total,_errs90=errors;if(!(typeof data35=="number"&&
isFinite(data35)))return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1+"/counts/canary/total",schemaPath:"\
#/properties/indicators/items/properties/counts/properties/canary/properties/total/type",keyword:"type",params:{type:"nu\
mber"}}],!1;var valid15=_errs90===errors}else var valid15=!0}}}else return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1+"/counts/canary",keyword:"\
type",params:{type:"object"}}],!1;var valid14=_errs85===errors}else var valid14=!0;if(valid14)if(data32.stable!==void 0){
let data36=data32.stable,_errs92=errors;if(errors===_errs92)if(data36&&typeof data36=="object"&&!Array.isArray(data36)){
let missing10;if(data36.bad===void 0&&(missing10="bad")||data36.total===void 0&&(missing10="total"))return validate21.errors=
[{instancePath:instancePath+"/indicators/"+i1+"/counts/stable",schemaPath:"#/properties/indicators/items/properties/coun\
ts/properties/stable/required",keyword:"required",params:{missingProperty:missing10}}],!1;{let _errs94=errors;for(let key12 in data36)
if(!(key12==="bad"||key12==="total")){return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1+"/counts/st\
able",keyword:"addit\
ionalProperties",params:{additionalProperty:key12}}],!1;break}if(_errs94===errors){if(data36.bad!==void 0){let data37=data36.
bad,_errs95=errors;if(!(typeof data37=="number"&&isFinite(data37)))return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1+"/counts/stable/bad",schemaPath:"#/properties/indicators/items/properties/counts/properties/stable/pro\
perties/bad/type",keyword:"type",params:{type:"number"}}],!1;var valid16=_errs95===errors}else var valid16=!0;if(valid16)
if(data36.total!==void 0){let data38=data36.total,_errs97=errors;if(!(typeof data38=="number"&&isFinite(data38)))return validate21.
errors=[{instancePath:instancePath+"/indicators/"+i1+"/counts/stable/total",schemaPath:"#/properties/indicators/items/pr\
operties/counts/properties/stable/properties/total/type",keyword:"type",params:{type:"number"}}],!1;var valid16=_errs97===
errors}else var valid16=!0}}}else return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1+"/counts/stable",
keyword:"type",params:{type:"object"}}],
!1;var valid14=_errs92===errors}else var valid14=!0}}else return validate21.errors=[{instancePath:instancePath+"/indicat\
ors/"+i1+"/counts",keyword:"type",params:{type:"object"}}],
!1;var valid6=_errs82===errors}else var valid6=!0;if(valid6){if(data15.toleratedRate!==void 0){let data39=data15.toleratedRate,
_errs99=errors;if(errors===_errs99)if(typeof data39=="number"&&isFinite(data39)){if(data39<0||isNaN(data39))return validate21.
errors=[{instancePath:instancePath+"/indicators/"+i1+"/toleratedRate",schemaPath:"#/properties/indicators/items/properti\
es/toleratedRate/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1+"/toleratedRate",keyword:"typ\
e",params:{type:"number"}}],!1;var valid6=_errs99===errors}else var valid6=!0;if(valid6){if(data15.evidence!==void 0){let data40=data15.
evidence,_errs101=errors;if(errors===_errs101)if(typeof data40=="number"&&isFinite(data40)){if(data40<0||isNaN(data40))return validate21.
errors=[{instancePath:instancePath+"/indicators/"+i1+"/evidence",schemaPath:"#/properties/indicators/items/properties/ev\
idence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1+"/evidence",keyword:"type",params:{
type:"number"}}],!1;var valid6=_errs101===errors}else var valid6=!0;if(valid6){if(data15.threshold!==void 0){let data41=data15.
threshold,_errs103=errors;if(errors===_errs103)if(typeof data41=="number"&&isFinite(data41)){if(data41<0||isNaN(data41))
return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1+"/threshold",schemaPath:"#/properties/indicators/\
items/properties/threshold/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate21.errors=
[{instancePath:instancePath+"/indicators/"+i1+"/threshold",schemaPath:"#/properties/indicators/items/properties/threshol\
d/type",keyword:"type",params:{type:"number"}}],!1;var valid6=_errs103===errors}else var valid6=!0;if(valid6){if(data15.
breachesInARow!==void 0){let data42=data15.breachesInARow,_errs105=errors;if(!(typeof data42=="number"&&!(data42%1)&&!isNaN(
data42)&&isFinite(data42)))return validate21.errors=[{instancePath:instancePath+"/indicators/"+i1+"/breachesInARow",schemaPath:"\
#/properties/indicators/items/properties/breachesInARow/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs105&&
typeof data42=="number"&&isFinite(data42)){if(data42>9007199254740991||isNaN(data42))return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1+"/breachesInARow",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data42<0||isNaN(data42))return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1+"/breachesInARow",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var valid6=_errs105===errors}else var valid6=!0;if(valid6)if(data15.why!==
void 0){let _errs107=errors;if(typeof data15.why!="string")return validate21.errors=[{instancePath:instancePath+"/indica\
tors/"+i1+"/why",keyword:"type",params:{type:"string"}}],
!1;var valid6=_errs107===errors}else var valid6=!0}}}}}}}}}}}}}}}else return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i1,keyword:"type",params:{type:"object"}}],!1;var valid5=_errs34===
errors;if(!valid5)break}}else return validate21.errors=[{instancePath:instancePath+"/indicators",schemaPath:"#/propertie\
s/indicators/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs32===errors}else var valid0=!0;if(valid0){if(data.
breaches!==void 0){let data44=data.breaches,_errs109=errors;if(errors===_errs109)if(Array.isArray(data44)){var valid17=!0;
let len2=data44.length;for(let i2=0;i2<len2;i2++){let data45=data44[i2],_errs111=errors;if(errors===_errs111)if(data45&&
typeof data45=="object"&&!Array.isArray(data45)){let missing11;if(data45.source===void 0&&(missing11="source")||data45.id===
void 0&&(missing11="id")||data45.trigger===void 0&&(missing11="trigger")||data45.reasonCode===void 0&&(missing11="reason\
Code")||data45.why===void 0&&(missing11="why")||data45.seenAt===void 0&&(missing11="seenAt"))return validate21.errors=[{
instancePath:instancePath+"/breaches/"+i2,keyword:"required",params:{missingProperty:missing11}}],
!1;{let _errs113=errors;for(let key13 in data45)if(!(key13==="source"||key13==="id"||key13==="trigger"||key13==="reasonC\
ode"||key13==="why"||key13==="seenAt")){return validate21.errors=[{instancePath:instancePath+"/breaches/"+i2,schemaPath:"\
#/properties/breaches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13}}],!1;
break}if(_errs113===errors){if(data45.source!==void 0){let data46=data45.source,_errs114=errors;if(typeof data46!="strin\
g")return validate21.errors=[{instancePath:instancePath+"/breaches/"+i2+"/source",schemaPath:"#/properties/breaches/item\
s/properties/source/type",keyword:"type",params:{type:"string"}}],!1;if(!(data46==="check"||data46==="indicator"))return validate21.
errors=[{instancePath:instancePath+"/breaches/"+i2+"/source",schemaPath:"#/properties/breaches/items/properties/source/e\
num",keyword:"enum",params:{allowedValues:schema6.properties.breaches.items.properties.source.enum}}],!1;var valid18=_errs114===
errors}else var valid18=!0;if(valid18){if(data45.id!==void 0){let data47=data45.id,_errs116=errors;if(errors===_errs116)
if(typeof data47=="string"){if(func2(data47)<1)return validate21.errors=[{instancePath:instancePath+"/breaches/"+i2+"/id",
keyword:"minLength",params:{limit:1}}],!1}else return validate21.
errors=[{instancePath:instancePath+"/breaches/"+i2+"/id",keyword:"\
type",params:{type:"string"}}],!1;var valid18=_errs116===errors}else var valid18=!0;if(valid18){if(data45.trigger!==void 0){
let data48=data45.trigger,_errs118=errors;if(typeof data48!="string")return validate21.errors=[{instancePath:instancePath+
"/breaches/"+i2+"/trigger",keyword:"type",params:{type:"\
string"}}],!1;if(!(data48==="critical"||data48==="high"||data48==="medium"||data48==="low"))return validate21.errors=[{instancePath:instancePath+
"/breaches/"+i2+"/trigger",keyword:"enum",params:{allowedValues:schema6.
properties.breaches.items.properties.trigger.enum}}],!1;var valid18=_errs118===errors}else var valid18=!0;if(valid18){if(data45.
reasonCode!==void 0){let data49=data45.reasonCode,_errs120=errors;if(typeof data49!="string")return validate21.errors=[{
instancePath:instancePath+"/breaches/"+i2+"/reasonCode",schemaPath:"#/properties/breaches/items/properties/reasonCode/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(!(data49==="checks-failed"||data49==="objective-missed"||data49==="inc\
onclusive"))return validate21.errors=[{instancePath:instancePath+"/breaches/"+i2+"/reasonCode",schemaPath:"#/properties/\
breaches/items/properties/reasonCode/enum",keyword:"enum",params:{allowedValues:schema6.properties.breaches.items.properties.
reasonCode.enum}}],!1;var valid18=_errs120===errors}else var valid18=!0;if(valid18){if(data45.why!==void 0){let _errs122=errors;
if(typeof data45.why!="string")return validate21.errors=[{instancePath:instancePath+"/breaches/"+i2+"/why",schemaPath:"#\
/properties/breaches/items/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var valid18=_errs122===errors}else
var valid18=!0;if(valid18)if(data45.seenAt!==void 0){let _errs124=errors;validate22(data45.seenAt,{instancePath:instancePath+
"/breaches/"+i2+"/seenAt",parentData:data45,parentDataProperty:"seenAt",rootData})||(vErrors=vErrors===null?validate22.errors:
vErrors.concat(validate22.errors),errors=vErrors.length);var valid18=_errs124===errors}else var valid18=!0}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/breaches/"+i2,keyword:"type",params:{
type:"object"}}],!1;var valid17=_errs111===errors;if(!valid17)break}}else return validate21.errors=[{instancePath:instancePath+
"/breaches",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs109===errors}else
var valid0=!0;if(valid0)if(data.undecided!==void 0){let data52=data.undecided,_errs125=errors;if(errors===_errs125)if(Array.
isArray(data52)){var valid19=!0;let len3=data52.length;for(let i3=0;i3<len3;i3++){let data53=data52[i3],_errs127=errors;
if(errors===_errs127)if(data53&&typeof data53=="object"&&!Array.isArray(data53)){let missing12;if(data53.source===void 0&&
(missing12="source")||data53.id===void 0&&(missing12="id")||data53.why===void 0&&(missing12="why")||data53.since===void 0&&
(missing12="since"))return validate21.errors=[{instancePath:instancePath+"/undecided/"+i3,schemaPath:"#/properties/undec\
ided/items/required",keyword:"required",params:{missingProperty:missing12}}],!1;{let _errs129=errors;for(let key14 in data53)
if(!(key14==="source"||key14==="id"||key14==="why"||key14==="since")){return validate21.errors=[{instancePath:instancePath+
"/undecided/"+i3,keyword:"additionalProperties",params:{additionalProperty:key14}}],
!1;break}if(_errs129===errors){if(data53.source!==void 0){let data54=data53.source,_errs130=errors;if(typeof data54!="st\
ring")return validate21.errors=[{instancePath:instancePath+"/undecided/"+i3+"/source",schemaPath:"#/properties/undecided\
/items/properties/source/type",keyword:"type",params:{type:"string"}}],!1;if(data54!=="indicator")return validate21.errors=
[{instancePath:instancePath+"/undecided/"+i3+"/source",
keyword:"const",params:{allowedValue:"indicator"}}],!1;var valid20=_errs130===errors}else var valid20=!0;if(valid20){if(data53.
id!==void 0){let data55=data53.id,_errs132=errors;if(errors===_errs132)if(typeof data55=="string"){if(func2(data55)<1)return validate21.
errors=[{instancePath:instancePath+"/undecided/"+i3+"/id",schemaPath:"#/properties/undecided/items/properties/id/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return validate21.errors=[{instancePath:instancePath+"/undecided/"+i3+
"/id",keyword:"type",params:{type:"string"}}],!1;var valid20=_errs132===
errors}else var valid20=!0;if(valid20){if(data53.why!==void 0){let _errs134=errors;if(typeof data53.why!="string")return validate21.
errors=[{instancePath:instancePath+"/undecided/"+i3+"/why",
keyword:"type",params:{type:"string"}}],!1;var valid20=_errs134===errors}else var valid20=!0;if(valid20)if(data53.since!==
void 0){let _errs136=errors;validate22(data53.since,{instancePath:instancePath+"/undecided/"+i3+"/since",parentData:data53,
parentDataProperty:"since",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=
vErrors.length);var valid20=_errs136===errors}else var valid20=!0}}}}}else return validate21.errors=[{instancePath:instancePath+
"/undecided/"+i3,keyword:"type",params:{type:"object"}}],!1;var valid19=_errs127===
errors;if(!valid19)break}}else return validate21.errors=[{instancePath:instancePath+"/undecided",schemaPath:"#/propertie\
s/undecided/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs125===errors}else var valid0=!0}}}}}}}}else return validate21.
errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate21.errors=vErrors,errors===
0}export{validate};
