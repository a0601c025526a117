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
return new RegExp(str),!0}catch{return!1}}}});var validate=validate21,schema6={$id:"urn:release-gates:schema:deployment-readiness-checklist:v1",type:"object",properties:{
verdict:{type:"string",enum:["passed","failed","pending"]},reason:{type:"string"},judgedAt:{$ref:"urn:release-gates:shar\
ed:Instant"},severity:{type:"string",enum:["sev-0","sev-1","sev-2","sev-3"]},severityWhy:{type:"string"},securityImpact:{
type:"object",properties:{impacting:{type:"boolean"},why:{type:"string"}},required:["impacting","why"],additionalProperties:!1},
criteria:{type:"array",items:{$ref:"urn:release-gates:shared:Criterion"}},evidence:{type:"array",items:{type:"object",properties:{
id:{type:"string",minLength:1},title:{type:"string"},format:{type:"string",minLength:1},path:{type:"string",minLength:1},
from:{type:"string"},skipped:{type:"string"},requirement:{type:"string"},facts:{type:"string"},files:{type:"array",items:{
type:"object",properties:{path:{type:"string",minLength:1},size:{type:"integer",minimum:0,maximum:9007199254740991},sha256:{
$ref:"urn:release-gates:shared:Sha256"},producedAt:{$ref:"urn:release-gates:shared:Instant"},producedBy:{type:"string"},
origin:{$ref:"urn:release-gates:shared:Origin"},notes:{type:"array",items:{type:"string"}}},required:["path","size"],additionalProperties:!1}}},
required:["id","title","format","path","facts","files"],additionalProperties:!1}},features:{type:"array",items:{type:"ob\
ject",properties:{name:{type:"string"},path:{type:"string",minLength:1},owner:{type:"string"},severity:{type:"string",enum:[
"sev-0","sev-1","sev-2","sev-3"]},ready:{type:"boolean"},why:{type:"string"}},required:["name","path","ready"],additionalProperties:!1}},
attestations:{type:"array",items:{type:"object",properties:{item:{type:"string",minLength:1},by:{type:"string",minLength:1},
role:{type:"string",minLength:1},at:{type:"string"},url:{type:"string"},note:{type:"string"}},required:["item","by","rol\
e","at","url","note"],additionalProperties:!1}},checks:{type:"array",items:{type:"object",properties:{kind:{type:"string",
enum:["check-run","status"]},name:{type:"string"},app:{type:"string"},workflow:{type:"string"},state:{type:"string"},ended:{
type:"boolean"},runGoesOn:{type:"boolean"},own:{type:"string",enum:["no","run","job"]},fork:{type:"boolean"},url:{type:"\
string"}},required:["kind","name","state","ended","runGoesOn","own","fork"],additionalProperties:!1}},blockers:{type:"ar\
ray",items:{type:"object",properties:{label:{type:"string"},number:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},
title:{type:"string"},url:{type:"string"}},required:["label","number","title","url"],additionalProperties:!1}},$schema:{
type:"string",const:"urn:release-gates:schema:deployment-readiness-checklist:v1"},mode:{$ref:"urn:release-gates:shared:M\
ode"},release:{$ref:"urn:release-gates:shared:ReleaseIdentity"},run:{$ref:"urn:release-gates:shared:Run"},generatedAt:{$ref:"\
urn:release-gates:shared:Instant"}},required:["verdict","reason","judgedAt","severity","criteria","evidence","$schema","\
mode","release","run","generatedAt"],additionalProperties:!1,title:"Deployment readiness checklist"},func2=Object.prototype.
hasOwnProperty,func3=require_ucs2length().default;var formats0=require_formats().fastFormats["date-time"],pattern0=new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d\
0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$","u");function validate22(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0&&errors===0)if(typeof data==
"string")if(pattern0.test(data)){if(!formats0.validate.test(data))return validate22.errors=[{instancePath,schemaPath:"#/\
format",keyword:"format",params:{format:"date-time"}}],!1}else return validate22.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-\
02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8]\
)))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$"}}],!1;else return validate22.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate22.errors=vErrors,errors===0}var schema8={$id:"urn:rel\
ease-gates:shared:Criterion",oneOf:[{type:"object",properties:{id:{type:"string",minLength:1},title:{type:"string"},level:{
type:"string",enum:["must","should"]},status:{type:"string",const:"passed"},found:{type:"string"},where:{$ref:"urn:relea\
se-gates:shared:Location"}},required:["id","title","level","status"],additionalProperties:!1},{type:"object",properties:{
id:{type:"string",minLength:1},title:{type:"string"},level:{type:"string",enum:["must","should"]},expected:{type:"string"},
found:{type:"string"},where:{$ref:"urn:release-gates:shared:Location"},next:{type:"string"},status:{type:"string",const:"\
failed"},reasonCode:{$ref:"urn:release-gates:shared:ReasonCode"}},required:["id","title","level","status","reasonCode"],
additionalProperties:!1},{type:"object",properties:{id:{type:"string",minLength:1},title:{type:"string"},level:{type:"st\
ring",enum:["must","should"]},expected:{type:"string"},found:{type:"string"},where:{$ref:"urn:release-gates:shared:Locat\
ion"},next:{type:"string"},status:{type:"string",const:"waived"},reasonCode:{$ref:"urn:release-gates:shared:ReasonCode"},
waiver:{$ref:"urn:release-gates:shared:Waiver"}},required:["id","title","level","status","reasonCode","waiver"],additionalProperties:!1},
{type:"object",properties:{id:{type:"string",minLength:1},title:{type:"string"},level:{type:"string",enum:["must","shoul\
d"]},status:{type:"string",const:"skipped"},why:{type:"string"}},required:["id","title","level","status","why"],additionalProperties:!1}],
type:"object",discriminator:{propertyName:"status"}};function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="file"||key0===
"line"||key0==="column"||key0==="url"||key0==="metric")){return validate25.errors=[{instancePath,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.file!==
void 0){let _errs2=errors;if(typeof data.file!="string")return validate25.errors=[{instancePath:instancePath+"/file",schemaPath:"\
#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.line!==void 0){let data1=data.line,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)))return validate25.errors=[{instancePath:instancePath+"/line",keyword:"type",
params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data1=="number"&&isFinite(data1)){if(data1>9007199254740991||isNaN(
data1))return validate25.errors=[{instancePath:instancePath+"/line",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data1<0||isNaN(data1))return validate25.errors=[{instancePath:instancePath+
"/line",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.column!==void 0){let data2=data.column,_errs6=errors;if(!(typeof data2=="nu\
mber"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate25.errors=[{instancePath:instancePath+"/column",schemaPath:"\
#/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data2=="number"&&isFinite(
data2)){if(data2>9007199254740991||isNaN(data2))return validate25.errors=[{instancePath:instancePath+"/column",schemaPath:"\
#/properties/column/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data2<0||isNaN(data2))
return validate25.errors=[{instancePath:instancePath+"/column",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.url!==void 0){let _errs8=errors;
if(typeof data.url!="string")return validate25.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.metric!==
void 0){let _errs10=errors;if(typeof data.metric!="string")return validate25.errors=[{instancePath:instancePath+"/metric",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}}else
return validate25.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate25.
errors=vErrors,errors===0}var schema10={$id:"urn:release-gates:shared:ReasonCode",type:"string",enum:["passed","already-\
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
ing","source-unavailable","notification-failed","file-unreadable","internal-error"]};function validate28(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate28.errors=
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
le"||data==="notification-failed"||data==="file-unreadable"||data==="internal-error"?(validate28.errors=vErrors,errors===
0):(validate28.errors=[{instancePath,keyword:"enum",params:{allowedValues:schema10.enum}}],!1)}function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.criterion===void 0&&(missing0="criterion")||
data.by===void 0&&(missing0="by")||data.role===void 0&&(missing0="role")||data.reason===void 0&&(missing0="reason")||data.
expires===void 0&&(missing0="expires"))return validate32.errors=[{instancePath,keyword:"required",
params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="criterion"||key0==="by"||key0===
"role"||key0==="reason"||key0==="expires")){return validate32.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.criterion!==void 0){
let data0=data.criterion,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func3(data0)<1)return validate32.
errors=[{instancePath:instancePath+"/criterion",keyword:"minLength",params:{
limit:1}}],!1}else return validate32.errors=[{instancePath:instancePath+"/criterion",schemaPath:"#/properties/criterion/\
type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){
let data1=data.by,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func3(data1)<1)return validate32.errors=
[{instancePath:instancePath+"/by",keyword:"minLength",params:{limit:1}}],!1}else return validate32.
errors=[{instancePath:instancePath+"/by",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.role!==void 0){let data2=data.role,_errs6=errors;if(errors===_errs6)if(typeof data2==
"string"){if(func3(data2)<1)return validate32.errors=[{instancePath:instancePath+"/role",schemaPath:"#/properties/role/m\
inLength",keyword:"minLength",params:{limit:1}}],!1}else return validate32.errors=[{instancePath:instancePath+"/role",schemaPath:"\
#/properties/role/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.reason!==void 0){let data3=data.reason,_errs8=errors;if(errors===_errs8)if(typeof data3=="string"){if(func3(data3)<
1)return validate32.errors=[{instancePath:instancePath+"/reason",keyword:"min\
Length",params:{limit:1}}],!1}else return validate32.errors=[{instancePath:instancePath+"/reason",schemaPath:"#/properti\
es/reason/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.
expires!==void 0){let _errs10=errors;validate22(data.expires,{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"\
expires",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);
var valid0=_errs10===errors}else var valid0=!0}}}}}}else return validate32.errors=[{instancePath,keyword:"\
type",params:{type:"object"}}],!1;return validate32.errors=vErrors,errors===0}function validate24(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let tag0=data.status;if(typeof tag0=="string")if(tag0==="passed"){if(errors===errors)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.title===void 0&&(missing0="title")||
data.level===void 0&&(missing0="level")||data.status===void 0&&(missing0="status"))return validate24.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs4=errors;for(let key0 in data)
if(!(key0==="id"||key0==="title"||key0==="level"||key0==="status"||key0==="found"||key0==="where")){return validate24.errors=
[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs4===errors){if(data.id!==void 0){let data0=data.id,_errs5=errors;if(errors===_errs5)if(typeof data0=="s\
tring"){if(func3(data0)<1)return validate24.errors=[{instancePath:instancePath+"/id",schemaPath:"#/oneOf/0/properties/id\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate24.errors=[{instancePath:instancePath+"/id",schemaPath:"\
#/oneOf/0/properties/id/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){
if(data.title!==void 0){let _errs7=errors;if(typeof data.title!="string")return validate24.errors=[{instancePath:instancePath+
"/title",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===errors}else
var valid2=!0;if(valid2){if(data.level!==void 0){let data2=data.level,_errs9=errors;if(typeof data2!="string")return validate24.
errors=[{instancePath:instancePath+"/level",keyword:"type",params:{type:"st\
ring"}}],!1;if(!(data2==="must"||data2==="should"))return validate24.errors=[{instancePath:instancePath+"/level",schemaPath:"\
#/oneOf/0/properties/level/enum",keyword:"enum",params:{allowedValues:schema8.oneOf[0].properties.level.enum}}],!1;var valid2=_errs9===
errors}else var valid2=!0;if(valid2){if(data.status!==void 0){let data3=data.status,_errs11=errors;if(typeof data3!="str\
ing")return validate24.errors=[{instancePath:instancePath+"/status",keyword:"\
type",params:{type:"string"}}],!1;if(data3!=="passed")return validate24.errors=[{instancePath:instancePath+"/status",schemaPath:"\
#/oneOf/0/properties/status/const",keyword:"const",params:{allowedValue:"passed"}}],!1;var valid2=_errs11===errors}else var valid2=!0;
if(valid2){if(data.found!==void 0){let _errs13=errors;if(typeof data.found!="string")return validate24.errors=[{instancePath:instancePath+
"/found",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs13===errors}else
var valid2=!0;if(valid2)if(data.where!==void 0){let _errs15=errors;validate25(data.where,{instancePath:instancePath+"/wh\
ere",parentData:data,parentDataProperty:"where",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.
errors),errors=vErrors.length);var valid2=_errs15===errors}else var valid2=!0}}}}}}}else return validate24.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1}else if(tag0==="failed"){if(errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.id===void 0&&(missing1="id")||data.title===void 0&&(missing1=
"title")||data.level===void 0&&(missing1="level")||data.status===void 0&&(missing1="status")||data.reasonCode===void 0&&
(missing1="reasonCode"))return validate24.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing1}}],!1;{let _errs18=errors;for(let key1 in data)if(!func2.call(schema8.oneOf[1].properties,key1)){
return validate24.errors=[{instancePath,keyword:"additionalProperties",params:{
additionalProperty:key1}}],!1;break}if(_errs18===errors){if(data.id!==void 0){let data6=data.id,_errs19=errors;if(errors===
_errs19)if(typeof data6=="string"){if(func3(data6)<1)return validate24.errors=[{instancePath:instancePath+"/id",schemaPath:"\
#/oneOf/1/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate24.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs19===errors}else
var valid4=!0;if(valid4){if(data.title!==void 0){let _errs21=errors;if(typeof data.title!="string")return validate24.errors=
[{instancePath:instancePath+"/title",keyword:"type",params:{type:"string"}}],
!1;var valid4=_errs21===errors}else var valid4=!0;if(valid4){if(data.level!==void 0){let data8=data.level,_errs23=errors;
if(typeof data8!="string")return validate24.errors=[{instancePath:instancePath+"/level",schemaPath:"#/oneOf/1/properties\
/level/type",keyword:"type",params:{type:"string"}}],!1;if(!(data8==="must"||data8==="should"))return validate24.errors=
[{instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues:schema8.
oneOf[1].properties.level.enum}}],!1;var valid4=_errs23===errors}else var valid4=!0;if(valid4){if(data.expected!==void 0){
let _errs25=errors;if(typeof data.expected!="string")return validate24.errors=[{instancePath:instancePath+"/expected",schemaPath:"\
#/oneOf/1/properties/expected/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs25===errors}else var valid4=!0;
if(valid4){if(data.found!==void 0){let _errs27=errors;if(typeof data.found!="string")return validate24.errors=[{instancePath:instancePath+
"/found",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs27===errors}else
var valid4=!0;if(valid4){if(data.where!==void 0){let _errs29=errors;validate25(data.where,{instancePath:instancePath+"/w\
here",parentData:data,parentDataProperty:"where",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.
errors),errors=vErrors.length);var valid4=_errs29===errors}else var valid4=!0;if(valid4){if(data.next!==void 0){let _errs30=errors;
if(typeof data.next!="string")return validate24.errors=[{instancePath:instancePath+"/next",schemaPath:"#/oneOf/1/propert\
ies/next/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs30===errors}else var valid4=!0;if(valid4){if(data.
status!==void 0){let data13=data.status,_errs32=errors;if(typeof data13!="string")return validate24.errors=[{instancePath:instancePath+
"/status",keyword:"type",params:{type:"string"}}],!1;if(data13!=="failed")
return validate24.errors=[{instancePath:instancePath+"/status",keyword:"c\
onst",params:{allowedValue:"failed"}}],!1;var valid4=_errs32===errors}else var valid4=!0;if(valid4)if(data.reasonCode!==
void 0){let _errs34=errors;validate28(data.reasonCode,{instancePath:instancePath+"/reasonCode",parentData:data,parentDataProperty:"\
reasonCode",rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length);
var valid4=_errs34===errors}else var valid4=!0}}}}}}}}}}else return validate24.errors=[{instancePath,schemaPath:"#/oneOf\
/1/type",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="waived"){if(errors===errors)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing2;if(data.id===void 0&&(missing2="id")||data.title===void 0&&(missing2="title")||
data.level===void 0&&(missing2="level")||data.status===void 0&&(missing2="status")||data.reasonCode===void 0&&(missing2=
"reasonCode")||data.waiver===void 0&&(missing2="waiver"))return validate24.errors=[{instancePath,schemaPath:"#/oneOf/2/r\
equired",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs37=errors;for(let key2 in data)if(!func2.call(
schema8.oneOf[2].properties,key2)){return validate24.errors=[{instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs37===errors){if(data.id!==void 0){let data15=data.
id,_errs38=errors;if(errors===_errs38)if(typeof data15=="string"){if(func3(data15)<1)return validate24.errors=[{instancePath:instancePath+
"/id",keyword:"minLength",params:{limit:1}}],!1}else return validate24.errors=
[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs38===
errors}else var valid6=!0;if(valid6){if(data.title!==void 0){let _errs40=errors;if(typeof data.title!="string")return validate24.
errors=[{instancePath:instancePath+"/title",keyword:"type",params:{type:"st\
ring"}}],!1;var valid6=_errs40===errors}else var valid6=!0;if(valid6){if(data.level!==void 0){let data17=data.level,_errs42=errors;
if(typeof data17!="string")return validate24.errors=[{instancePath:instancePath+"/level",schemaPath:"#/oneOf/2/propertie\
s/level/type",keyword:"type",params:{type:"string"}}],!1;if(!(data17==="must"||data17==="should"))return validate24.errors=
[{instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues:schema8.
oneOf[2].properties.level.enum}}],!1;var valid6=_errs42===errors}else var valid6=!0;if(valid6){if(data.expected!==void 0){
let _errs44=errors;if(typeof data.expected!="string")return validate24.errors=[{instancePath:instancePath+"/expected",schemaPath:"\
#/oneOf/2/properties/expected/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs44===errors}else var valid6=!0;
if(valid6){if(data.found!==void 0){let _errs46=errors;if(typeof data.found!="string")return validate24.errors=[{instancePath:instancePath+
"/found",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs46===errors}else
var valid6=!0;if(valid6){if(data.where!==void 0){let _errs48=errors;validate25(data.where,{instancePath:instancePath+"/w\
here",parentData:data,parentDataProperty:"where",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.
errors),errors=vErrors.length);var valid6=_errs48===errors}else var valid6=!0;if(valid6){if(data.next!==void 0){let _errs49=errors;
if(typeof data.next!="string")return validate24.errors=[{instancePath:instancePath+"/next",schemaPath:"#/oneOf/2/propert\
ies/next/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs49===errors}else var valid6=!0;if(valid6){if(data.
status!==void 0){let data22=data.status,_errs51=errors;if(typeof data22!="string")return validate24.errors=[{instancePath:instancePath+
"/status",keyword:"type",params:{type:"string"}}],!1;if(data22!=="waived")
return validate24.errors=[{instancePath:instancePath+"/status",keyword:"c\
onst",params:{allowedValue:"waived"}}],!1;var valid6=_errs51===errors}else var valid6=!0;if(valid6){if(data.reasonCode!==
void 0){let _errs53=errors;validate28(data.reasonCode,{instancePath:instancePath+"/reasonCode",parentData:data,parentDataProperty:"\
reasonCode",rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length);
var valid6=_errs53===errors}else var valid6=!0;if(valid6)if(data.waiver!==void 0){let _errs54=errors;validate32(data.waiver,
{instancePath:instancePath+"/waiver",parentData:data,parentDataProperty:"waiver",rootData})||(vErrors=vErrors===null?validate32.
errors:vErrors.concat(validate32.errors),errors=vErrors.length);var valid6=_errs54===errors}else var valid6=!0}}}}}}}}}}}else
return validate24.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1}else if(tag0===
"skipped"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.id===void 0&&(missing3=
"id")||data.title===void 0&&(missing3="title")||data.level===void 0&&(missing3="level")||data.status===void 0&&(missing3=
"status")||data.why===void 0&&(missing3="why"))return validate24.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing3}}],!1;{let _errs57=errors;for(let key3 in data)if(!(key3==="id"||key3==="titl\
e"||key3==="level"||key3==="status"||key3==="why")){return validate24.errors=[{instancePath,schemaPath:"#/oneOf/3/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs57===errors){if(data.
id!==void 0){let data25=data.id,_errs58=errors;if(errors===_errs58)if(typeof data25=="string"){if(func3(data25)<1)return validate24.
errors=[{instancePath:instancePath+"/id",keyword:"minLength",params:{limit:1}}],
!1}else return validate24.errors=[{instancePath:instancePath+"/id",keyword:"ty\
pe",params:{type:"string"}}],!1;var valid8=_errs58===errors}else var valid8=!0;if(valid8){if(data.title!==void 0){let _errs60=errors;
if(typeof data.title!="string")return validate24.errors=[{instancePath:instancePath+"/title",schemaPath:"#/oneOf/3/prope\
rties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs60===errors}else var valid8=!0;if(valid8){if(data.
level!==void 0){let data27=data.level,_errs62=errors;if(typeof data27!="string")return validate24.errors=[{instancePath:instancePath+
"/level",keyword:"type",params:{type:"string"}}],!1;if(!(data27==="must"||data27===
"should"))return validate24.errors=[{instancePath:instancePath+"/level",keyword:"\
enum",params:{allowedValues:schema8.oneOf[3].properties.level.enum}}],!1;var valid8=_errs62===errors}else var valid8=!0;
if(valid8){if(data.status!==void 0){let data28=data.status,_errs64=errors;if(typeof data28!="string")return validate24.errors=
[{instancePath:instancePath+"/status",keyword:"type",params:{type:"string"}}],
!1;if(data28!=="skipped")return validate24.errors=[{instancePath:instancePath+"/status",schemaPath:"#/oneOf/3/properties\
/status/const",keyword:"const",params:{allowedValue:"skipped"}}],!1;var valid8=_errs64===errors}else var valid8=!0;if(valid8)
if(data.why!==void 0){let _errs66=errors;if(typeof data.why!="string")return validate24.errors=[{instancePath:instancePath+
"/why",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs66===errors}else
var valid8=!0}}}}}}else return validate24.errors=[{instancePath,keyword:"type",params:{type:"\
object"}}],!1}else return validate24.errors=[{instancePath,keyword:"discriminator",params:{
error:"mapping",tag:"status",tagValue:tag0}}],!1;else return validate24.errors=[{instancePath,schemaPath:"#/discriminato\
r",keyword:"discriminator",params:{error:"tag",tag:"status",tagValue:tag0}}],!1}else return validate24.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1;return validate24.errors=vErrors,errors===0}var pattern1=new RegExp("^[0-9a-f]{64}$","u");function validate36(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern1.test(data))return validate36.errors=[{instancePath,
keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return validate36.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1;return validate36.errors=vErrors,errors===0}var schema13={
$id:"urn:release-gates:shared:Origin",oneOf:[{type:"object",properties:{kind:{type:"string",const:"gate"}},required:["ki\
nd"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"checkout"},path:{type:"string"},commit:{
$ref:"urn:release-gates:shared:Commit"}},required:["kind","path","commit"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"artifact"},artifact:{type:"string"},artifactId:{type:"integer",minimum:0,maximum:9007199254740991},
archiveSha256:{$ref:"urn:release-gates:shared:Sha256"},path:{type:"string"},repository:{type:"string"},workflow:{type:"s\
tring"},runId:{type:"integer",minimum:0,maximum:9007199254740991},attempt:{type:"integer",minimum:1,maximum:9007199254740991},
event:{type:"string"},headSha:{$ref:"urn:release-gates:shared:Commit"},url:{type:"string"}},required:["kind","artifact",
"artifactId","archiveSha256","path","repository","workflow","runId","attempt","event","headSha","url"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"release-asset"},repository:{type:"string"},tag:{type:"string"},headSha:{
$ref:"urn:release-gates:shared:Commit"},asset:{type:"string"},assetId:{type:"integer",minimum:0,maximum:9007199254740991},
assetSha256:{$ref:"urn:release-gates:shared:Sha256"},uploader:{type:"string"},url:{type:"string"}},required:["kind","rep\
ository","tag","headSha","asset","assetId","assetSha256","uploader","url"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"url"},url:{type:"string"},answeredBy:{type:"string"},fileSha256:{$ref:"urn:release-gates:shar\
ed:Sha256"}},required:["kind","url","answeredBy","fileSha256"],additionalProperties:!1}],type:"object",discriminator:{propertyName:"\
kind"}};var pattern2=new RegExp("^[0-9a-f]{40}$","u");function validate40(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern2.test(data))return validate40.errors=[{instancePath,
keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}}],!1}else return validate40.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1;return validate40.errors=vErrors,errors===0}function validate39(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let tag0=data.kind;if(typeof tag0=="string")if(tag0==="gate"){if(errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0="kind"))return validate39.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs4=errors;
for(let key0 in data)if(key0!=="kind"){return validate39.errors=[{instancePath,schemaPath:"#/oneOf/0/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs4===errors&&data.kind!==void 0){let data0=data.
kind;if(typeof data0!="string")return validate39.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/proper\
ties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data0!=="gate")return validate39.errors=[{instancePath:instancePath+
"/kind",keyword:"const",params:{allowedValue:"gate"}}],!1}}}else return validate39.
errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1}else if(tag0==="checkout"){
if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.kind===void 0&&(missing1="\
kind")||data.path===void 0&&(missing1="path")||data.commit===void 0&&(missing1="commit"))return validate39.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs9=errors;for(let key1 in data)
if(!(key1==="kind"||key1==="path"||key1==="commit")){return validate39.errors=[{instancePath,schemaPath:"#/oneOf/1/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs9===errors){if(data.
kind!==void 0){let data1=data.kind,_errs10=errors;if(typeof data1!="string")return validate39.errors=[{instancePath:instancePath+
"/kind",keyword:"type",params:{type:"string"}}],!1;if(data1!=="checkout")return validate39.
errors=[{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue:"\
checkout"}}],!1;var valid4=_errs10===errors}else var valid4=!0;if(valid4){if(data.path!==void 0){let _errs12=errors;if(typeof data.
path!="string")return validate39.errors=[{instancePath:instancePath+"/path",
keyword:"type",params:{type:"string"}}],!1;var valid4=_errs12===errors}else var valid4=!0;if(valid4)if(data.commit!==void 0){
let _errs14=errors;validate40(data.commit,{instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commi\
t",rootData})||(vErrors=vErrors===null?validate40.errors:vErrors.concat(validate40.errors),errors=vErrors.length);var valid4=_errs14===
errors}else var valid4=!0}}}}else return validate39.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1}else if(tag0==="artifact"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing2;if(data.kind===void 0&&(missing2="kind")||data.artifact===void 0&&(missing2="artifact")||data.artifactId===
void 0&&(missing2="artifactId")||data.archiveSha256===void 0&&(missing2="archiveSha256")||data.path===void 0&&(missing2=
"path")||data.repository===void 0&&(missing2="repository")||data.workflow===void 0&&(missing2="workflow")||data.runId===
void 0&&(missing2="runId")||data.attempt===void 0&&(missing2="attempt")||data.event===void 0&&(missing2="event")||data.headSha===
void 0&&(missing2="headSha")||data.url===void 0&&(missing2="url"))return validate39.errors=[{instancePath,schemaPath:"#/\
oneOf/2/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs17=errors;for(let key2 in data)if(!func2.
call(schema13.oneOf[2].properties,key2)){return validate39.errors=[{instancePath,schemaPath:"#/oneOf/2/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs17===errors){if(data.kind!==void 0){
let data4=data.kind,_errs18=errors;if(typeof data4!="string")return validate39.errors=[{instancePath:instancePath+"/kind",
keyword:"type",params:{type:"string"}}],!1;if(data4!=="artifact")return validate39.
errors=[{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue:"\
artifact"}}],!1;var valid6=_errs18===errors}else var valid6=!0;if(valid6){if(data.artifact!==void 0){let _errs20=errors;
if(typeof data.artifact!="string")return validate39.errors=[{instancePath:instancePath+"/artifact",schemaPath:"#/oneOf/2\
/properties/artifact/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs20===errors}else var valid6=!0;if(valid6){
if(data.artifactId!==void 0){let data6=data.artifactId,_errs22=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&
isFinite(data6)))return validate39.errors=[{instancePath:instancePath+"/artifactId",schemaPath:"#/oneOf/2/properties/art\
ifactId/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs22&&typeof data6=="number"&&isFinite(data6)){
if(data6>9007199254740991||isNaN(data6))return validate39.errors=[{instancePath:instancePath+"/artifactId",schemaPath:"#\
/oneOf/2/properties/artifactId/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data6<
0||isNaN(data6))return validate39.errors=[{instancePath:instancePath+"/artifactId",schemaPath:"#/oneOf/2/properties/arti\
factId/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid6=_errs22===errors}else var valid6=!0;if(valid6){
if(data.archiveSha256!==void 0){let _errs24=errors;validate36(data.archiveSha256,{instancePath:instancePath+"/archiveSha\
256",parentData:data,parentDataProperty:"archiveSha256",rootData})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(
validate36.errors),errors=vErrors.length);var valid6=_errs24===errors}else var valid6=!0;if(valid6){if(data.path!==void 0){
let _errs25=errors;if(typeof data.path!="string")return validate39.errors=[{instancePath:instancePath+"/path",schemaPath:"\
#/oneOf/2/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs25===errors}else var valid6=!0;
if(valid6){if(data.repository!==void 0){let _errs27=errors;if(typeof data.repository!="string")return validate39.errors=
[{instancePath:instancePath+"/repository",keyword:"type",params:{type:"\
string"}}],!1;var valid6=_errs27===errors}else var valid6=!0;if(valid6){if(data.workflow!==void 0){let _errs29=errors;if(typeof data.
workflow!="string")return validate39.errors=[{instancePath:instancePath+"/workflow",schemaPath:"#/oneOf/2/properties/wor\
kflow/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs29===errors}else var valid6=!0;if(valid6){if(data.
runId!==void 0){let data11=data.runId,_errs31=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&isFinite(
data11)))return validate39.errors=[{instancePath:instancePath+"/runId",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs31&&typeof data11=="number"&&isFinite(data11)){if(data11>9007199254740991||
isNaN(data11))return validate39.errors=[{instancePath:instancePath+"/runId",schemaPath:"#/oneOf/2/properties/runId/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data11<0||isNaN(data11))return validate39.
errors=[{instancePath:instancePath+"/runId",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid6=_errs31===errors}else var valid6=!0;if(valid6){if(data.attempt!==void 0){let data12=data.attempt,
_errs33=errors;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)))return validate39.errors=[{instancePath:instancePath+
"/attempt",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs33&&
typeof data12=="number"&&isFinite(data12)){if(data12>9007199254740991||isNaN(data12))return validate39.errors=[{instancePath:instancePath+
"/attempt",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data12<1||isNaN(data12))return validate39.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/oneOf/2/prop\
erties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid6=_errs33===errors}else var valid6=!0;
if(valid6){if(data.event!==void 0){let _errs35=errors;if(typeof data.event!="string")return validate39.errors=[{instancePath:instancePath+
"/event",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs35===errors}else
var valid6=!0;if(valid6){if(data.headSha!==void 0){let _errs37=errors;validate40(data.headSha,{instancePath:instancePath+
"/headSha",parentData:data,parentDataProperty:"headSha",rootData})||(vErrors=vErrors===null?validate40.errors:vErrors.concat(
validate40.errors),errors=vErrors.length);var valid6=_errs37===errors}else var valid6=!0;if(valid6)if(data.url!==void 0){
let _errs38=errors;if(typeof data.url!="string")return validate39.errors=[{instancePath:instancePath+"/url",schemaPath:"\
#/oneOf/2/properties/url/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs38===errors}else var valid6=!0}}}}}}}}}}}}}else
return validate39.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1}else if(tag0===
"release-asset"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.kind===void 0&&
(missing3="kind")||data.repository===void 0&&(missing3="repository")||data.tag===void 0&&(missing3="tag")||data.headSha===
void 0&&(missing3="headSha")||data.asset===void 0&&(missing3="asset")||data.assetId===void 0&&(missing3="assetId")||data.
assetSha256===void 0&&(missing3="assetSha256")||data.uploader===void 0&&(missing3="uploader")||data.url===void 0&&(missing3=
"url"))return validate39.errors=[{instancePath,keyword:"required",params:{missingProperty:missing3}}],
!1;{let _errs42=errors;for(let key3 in data)if(!func2.call(schema13.oneOf[3].properties,key3)){return validate39.errors=
[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key3}}],
!1;break}if(_errs42===errors){if(data.kind!==void 0){let data16=data.kind,_errs43=errors;if(typeof data16!="string")return validate39.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data16!=="release-asset")return validate39.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3\
/properties/kind/const",keyword:"const",params:{allowedValue:"release-asset"}}],!1;var valid8=_errs43===errors}else var valid8=!0;
if(valid8){if(data.repository!==void 0){let _errs45=errors;if(typeof data.repository!="string")return validate39.errors=
[{instancePath:instancePath+"/repository",keyword:"type",params:{type:"\
string"}}],!1;var valid8=_errs45===errors}else var valid8=!0;if(valid8){if(data.tag!==void 0){let _errs47=errors;if(typeof data.
tag!="string")return validate39.errors=[{instancePath:instancePath+"/tag",keyword:"\
type",params:{type:"string"}}],!1;var valid8=_errs47===errors}else var valid8=!0;if(valid8){if(data.headSha!==void 0){let _errs49=errors;
validate40(data.headSha,{instancePath:instancePath+"/headSha",parentData:data,parentDataProperty:"headSha",rootData})||(vErrors=
vErrors===null?validate40.errors:vErrors.concat(validate40.errors),errors=vErrors.length);var valid8=_errs49===errors}else
var valid8=!0;if(valid8){if(data.asset!==void 0){let _errs50=errors;if(typeof data.asset!="string")return validate39.errors=
[{instancePath:instancePath+"/asset",keyword:"type",params:{type:"string"}}],
!1;var valid8=_errs50===errors}else var valid8=!0;if(valid8){if(data.assetId!==void 0){let data21=data.assetId,_errs52=errors;
if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21)))return validate39.errors=[{instancePath:instancePath+
"/assetId",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs52&&
typeof data21=="number"&&isFinite(data21)){if(data21>9007199254740991||isNaN(data21))return validate39.errors=[{instancePath:instancePath+
"/assetId",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data21<0||isNaN(data21))return validate39.errors=[{instancePath:instancePath+"/assetId",schemaPath:"#/oneOf/3/prop\
erties/assetId/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid8=_errs52===errors}else var valid8=!0;
if(valid8){if(data.assetSha256!==void 0){let _errs54=errors;validate36(data.assetSha256,{instancePath:instancePath+"/ass\
etSha256",parentData:data,parentDataProperty:"assetSha256",rootData})||(vErrors=vErrors===null?validate36.errors:vErrors.
concat(validate36.errors),errors=vErrors.length);var valid8=_errs54===errors}else var valid8=!0;if(valid8){if(data.uploader!==
void 0){let _errs55=errors;if(typeof data.uploader!="string")return validate39.errors=[{instancePath:instancePath+"/uplo\
ader",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs55===errors}else
var valid8=!0;if(valid8)if(data.url!==void 0){let _errs57=errors;if(typeof data.url!="string")return validate39.errors=[
{instancePath:instancePath+"/url",keyword:"type",params:{type:"string"}}],!1;
var valid8=_errs57===errors}else var valid8=!0}}}}}}}}}}else return validate39.errors=[{instancePath,schemaPath:"#/oneOf\
/3/type",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="url"){if(errors===errors)if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)){let missing4;if(data.kind===void 0&&(missing4="kind")||data.url===void 0&&(missing4="url")||data.
answeredBy===void 0&&(missing4="answeredBy")||data.fileSha256===void 0&&(missing4="fileSha256"))return validate39.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs61=errors;
for(let key4 in data)if(!(key4==="kind"||key4==="url"||key4==="answeredBy"||key4==="fileSha256")){return validate39.errors=
[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key4}}],
!1;break}if(_errs61===errors){if(data.kind!==void 0){let data25=data.kind,_errs62=errors;if(typeof data25!="string")return validate39.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data25!=="url")return validate39.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/propertie\
s/kind/const",keyword:"const",params:{allowedValue:"url"}}],!1;var valid10=_errs62===errors}else var valid10=!0;if(valid10){
if(data.url!==void 0){let _errs64=errors;if(typeof data.url!="string")return validate39.errors=[{instancePath:instancePath+
"/url",keyword:"type",params:{type:"string"}}],!1;var valid10=_errs64===errors}else
var valid10=!0;if(valid10){if(data.answeredBy!==void 0){let _errs66=errors;if(typeof data.answeredBy!="string")return validate39.
errors=[{instancePath:instancePath+"/answeredBy",keyword:"type",params:{
type:"string"}}],!1;var valid10=_errs66===errors}else var valid10=!0;if(valid10)if(data.fileSha256!==void 0){let _errs68=errors;
validate36(data.fileSha256,{instancePath:instancePath+"/fileSha256",parentData:data,parentDataProperty:"fileSha256",rootData})||
(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors),errors=vErrors.length);var valid10=_errs68===
errors}else var valid10=!0}}}}}else return validate39.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1}else return validate39.errors=[{instancePath,keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:tag0}}],!1;else return validate39.errors=[{instancePath,
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else return validate39.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1;return validate39.errors=vErrors,errors===0}var schema15={
$id:"urn:release-gates:shared:Mode",type:"string",enum:["release","rehearsal"]};function validate48(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate48.errors=
[{instancePath,keyword:"type",params:{type:"string"}}],!1):data==="release"||data==="rehearsal"?(validate48.
errors=vErrors,errors===0):(validate48.errors=[{instancePath,keyword:"enum",params:{allowedValues:schema15.
enum}}],!1)}function validate50(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.repository===void 0&&(missing0="repository")||
data.tag===void 0&&(missing0="tag")||data.version===void 0&&(missing0="version")||data.sha===void 0&&(missing0="sha"))return validate50.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;
for(let key0 in data)if(!(key0==="repository"||key0==="tag"||key0==="version"||key0==="sha"||key0==="service")){return validate50.
errors=[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.repository!==void 0){let data0=data.repository,_errs2=errors;if(errors===_errs2)if(typeof data0==
"string"){if(func3(data0)<1)return validate50.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/\
repository/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate50.errors=[{instancePath:instancePath+
"/repository",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.tag!==void 0){let data1=data.tag,_errs4=errors;if(errors===_errs4)if(typeof data1=="str\
ing"){if(func3(data1)<1)return validate50.errors=[{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return validate50.errors=[{instancePath:instancePath+"/tag",schemaPath:"\
#/properties/tag/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.version!==void 0){let data2=data.version,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func3(data2)<
1)return validate50.errors=[{instancePath:instancePath+"/version",keyword:"m\
inLength",params:{limit:1}}],!1}else return validate50.errors=[{instancePath:instancePath+"/version",schemaPath:"#/prope\
rties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.sha!==void 0){let _errs8=errors;validate40(data.sha,{instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"\
sha",rootData})||(vErrors=vErrors===null?validate40.errors:vErrors.concat(validate40.errors),errors=vErrors.length);var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.service!==void 0){let data4=data.service,_errs9=errors;if(errors===_errs9)if(typeof data4==
"string"){if(func3(data4)<1)return validate50.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/ser\
vice/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate50.errors=[{instancePath:instancePath+"/se\
rvice",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else
var valid0=!0}}}}}}else return validate50.errors=[{instancePath,keyword:"type",params:{type:"object"}}],
!1;return validate50.errors=vErrors,errors===0}var schema17={$id:"urn:release-gates:shared:Run",oneOf:[{type:"object",properties:{
kind:{type:"string",const:"github"},repository:{type:"string"},workflowRef:{type:"string"},runId:{type:"integer",minimum:0,
maximum:9007199254740991},attempt:{type:"integer",minimum:1,maximum:9007199254740991},job:{type:"string"},actor:{type:"s\
tring"},triggeringActor:{type:"string"},url:{type:"string"}},required:["kind","repository","workflowRef","runId","attemp\
t","job","actor","triggeringActor","url"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"\
desk"},user:{type:"string"}},required:["kind","user"],additionalProperties:!1}],type:"object",discriminator:{propertyName:"\
kind"}};function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.kind;if(typeof tag0=="string")if(tag0===
"github"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0=
"kind")||data.repository===void 0&&(missing0="repository")||data.workflowRef===void 0&&(missing0="workflowRef")||data.runId===
void 0&&(missing0="runId")||data.attempt===void 0&&(missing0="attempt")||data.job===void 0&&(missing0="job")||data.actor===
void 0&&(missing0="actor")||data.triggeringActor===void 0&&(missing0="triggeringActor")||data.url===void 0&&(missing0="u\
rl"))return validate53.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs4=errors;for(let key0 in data)if(!func2.call(schema17.oneOf[0].properties,key0)){return validate53.errors=[
{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs4===errors){if(data.kind!==void 0){let data0=data.kind,_errs5=errors;if(typeof data0!="string")return validate53.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data0!=="github")return validate53.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"github"}}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){
if(data.repository!==void 0){let _errs7=errors;if(typeof data.repository!="string")return validate53.errors=[{instancePath:instancePath+
"/repository",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===
errors}else var valid2=!0;if(valid2){if(data.workflowRef!==void 0){let _errs9=errors;if(typeof data.workflowRef!="string")
return validate53.errors=[{instancePath:instancePath+"/workflowRef",keyword:"\
type",params:{type:"string"}}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data.runId!==void 0){let data3=data.
runId,_errs11=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate53.errors=[
{instancePath:instancePath+"/runId",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs11&&typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3))return validate53.
errors=[{instancePath:instancePath+"/runId",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data3<0||isNaN(data3))return validate53.errors=[{instancePath:instancePath+"/runId",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid2=_errs11===
errors}else var valid2=!0;if(valid2){if(data.attempt!==void 0){let data4=data.attempt,_errs13=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate53.errors=[{instancePath:instancePath+"/attempt",schemaPath:"\
#/oneOf/0/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs13&&typeof data4=="numbe\
r"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate53.errors=[{instancePath:instancePath+"/atte\
mpt",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data4<1||isNaN(data4))return validate53.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/oneOf/0/proper\
ties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid2=_errs13===errors}else var valid2=!0;
if(valid2){if(data.job!==void 0){let _errs15=errors;if(typeof data.job!="string")return validate53.errors=[{instancePath:instancePath+
"/job",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs15===errors}else
var valid2=!0;if(valid2){if(data.actor!==void 0){let _errs17=errors;if(typeof data.actor!="string")return validate53.errors=
[{instancePath:instancePath+"/actor",keyword:"type",params:{type:"string"}}],
!1;var valid2=_errs17===errors}else var valid2=!0;if(valid2){if(data.triggeringActor!==void 0){let _errs19=errors;if(typeof data.
triggeringActor!="string")return validate53.errors=[{instancePath:instancePath+"/triggeringActor",schemaPath:"#/oneOf/0/\
properties/triggeringActor/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs19===errors}else var valid2=!0;
if(valid2)if(data.url!==void 0){let _errs21=errors;if(typeof data.url!="string")return validate53.errors=[{instancePath:instancePath+
"/url",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs21===errors}else
var valid2=!0}}}}}}}}}}else return validate53.errors=[{instancePath,keyword:"type",params:{type:"\
object"}}],!1}else if(tag0==="desk"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.kind===void 0&&(missing1="kind")||data.user===void 0&&(missing1="user"))return validate53.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs25=errors;for(let key1 in data)
if(!(key1==="kind"||key1==="user")){return validate53.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs25===errors){if(data.kind!==void 0){let data9=data.
kind,_errs26=errors;if(typeof data9!="string")return validate53.errors=[{instancePath:instancePath+"/kind",schemaPath:"#\
/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data9!=="desk")return validate53.errors=[{instancePath:instancePath+
"/kind",keyword:"const",params:{allowedValue:"desk"}}],!1;var valid4=_errs26===
errors}else var valid4=!0;if(valid4)if(data.user!==void 0){let _errs28=errors;if(typeof data.user!="string")return validate53.
errors=[{instancePath:instancePath+"/user",keyword:"type",params:{type:"stri\
ng"}}],!1;var valid4=_errs28===errors}else var valid4=!0}}}else return validate53.errors=[{instancePath,schemaPath:"#/on\
eOf/1/type",keyword:"type",params:{type:"object"}}],!1}else return validate53.errors=[{instancePath,schemaPath:"#/discri\
minator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:tag0}}],!1;else return validate53.errors=[{
instancePath,keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else
return validate53.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate53.
errors=vErrors,errors===0}function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.verdict===void 0&&(missing0=
"verdict")||data.reason===void 0&&(missing0="reason")||data.judgedAt===void 0&&(missing0="judgedAt")||data.severity===void 0&&
(missing0="severity")||data.criteria===void 0&&(missing0="criteria")||data.evidence===void 0&&(missing0="evidence")||data.
$schema===void 0&&(missing0="$schema")||data.mode===void 0&&(missing0="mode")||data.release===void 0&&(missing0="release")||
data.run===void 0&&(missing0="run")||data.generatedAt===void 0&&(missing0="generatedAt"))return validate21.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!func2.call(schema6.properties,key0)){return validate21.errors=[{instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.verdict!==void 0){let data0=data.
verdict,_errs2=errors;if(typeof data0!="string")return validate21.errors=[{instancePath:instancePath+"/verdict",schemaPath:"\
#/properties/verdict/type",keyword:"type",params:{type:"string"}}],!1;if(!(data0==="passed"||data0==="failed"||data0==="\
pending"))return validate21.errors=[{instancePath:instancePath+"/verdict",keyword:"\
enum",params:{allowedValues:schema6.properties.verdict.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.reason!==void 0){let _errs4=errors;if(typeof data.reason!="string")return validate21.errors=[{instancePath:instancePath+
"/reason",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.judgedAt!==void 0){let _errs6=errors;validate22(data.judgedAt,{instancePath:instancePath+
"/judgedAt",parentData:data,parentDataProperty:"judgedAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.
concat(validate22.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.severity!==
void 0){let data3=data.severity,_errs7=errors;if(typeof data3!="string")return validate21.errors=[{instancePath:instancePath+
"/severity",keyword:"type",params:{type:"string"}}],!1;if(!(data3==="sev-0"||data3===
"sev-1"||data3==="sev-2"||data3==="sev-3"))return validate21.errors=[{instancePath:instancePath+"/severity",schemaPath:"\
#/properties/severity/enum",keyword:"enum",params:{allowedValues:schema6.properties.severity.enum}}],!1;var valid0=_errs7===
errors}else var valid0=!0;if(valid0){if(data.severityWhy!==void 0){let _errs9=errors;if(typeof data.severityWhy!="string")
return validate21.errors=[{instancePath:instancePath+"/severityWhy",keyword:"\
type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.securityImpact!==void 0){
let data5=data.securityImpact,_errs11=errors;if(errors===_errs11)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){
let missing1;if(data5.impacting===void 0&&(missing1="impacting")||data5.why===void 0&&(missing1="why"))return validate21.
errors=[{instancePath:instancePath+"/securityImpact",keyword:"required",
params:{missingProperty:missing1}}],!1;{let _errs13=errors;for(let key1 in data5)if(!(key1==="impacting"||key1==="why")){
return validate21.errors=[{instancePath:instancePath+"/securityImpact",schemaPath:"#/properties/securityImpact/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs13===errors){if(data5.impacting!==
void 0){let _errs14=errors;if(typeof data5.impacting!="boolean")return validate21.errors=[{instancePath:instancePath+"/s\
ecurityImpact/impacting",keyword:"type",params:{type:"\
boolean"}}],!1;var valid1=_errs14===errors}else var valid1=!0;if(valid1)if(data5.why!==void 0){let _errs16=errors;if(typeof data5.
why!="string")return validate21.errors=[{instancePath:instancePath+"/securityImpact/why",schemaPath:"#/properties/securi\
tyImpact/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var valid1=_errs16===errors}else var valid1=!0}}}else
return validate21.errors=[{instancePath:instancePath+"/securityImpact",keyword:"\
type",params:{type:"object"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0){if(data.criteria!==void 0){let data8=data.
criteria,_errs18=errors;if(errors===_errs18)if(Array.isArray(data8)){var valid2=!0;let len0=data8.length;for(let i0=0;i0<
len0;i0++){let _errs20=errors;validate24(data8[i0],{instancePath:instancePath+"/criteria/"+i0,parentData:data8,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length);var valid2=_errs20===
errors;if(!valid2)break}}else return validate21.errors=[{instancePath:instancePath+"/criteria",schemaPath:"#/properties/\
criteria/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.
evidence!==void 0){let data10=data.evidence,_errs21=errors;if(errors===_errs21)if(Array.isArray(data10)){var valid3=!0;let len1=data10.
length;for(let i1=0;i1<len1;i1++){let data11=data10[i1],_errs23=errors;if(errors===_errs23)if(data11&&typeof data11=="ob\
ject"&&!Array.isArray(data11)){let missing2;if(data11.id===void 0&&(missing2="id")||data11.title===void 0&&(missing2="ti\
tle")||data11.format===void 0&&(missing2="format")||data11.path===void 0&&(missing2="path")||data11.facts===void 0&&(missing2=
"facts")||data11.files===void 0&&(missing2="files"))return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1,
keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs25=errors;
for(let key2 in data11)if(!func2.call(schema6.properties.evidence.items.properties,key2)){return validate21.errors=[{instancePath:instancePath+
"/evidence/"+i1,keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs25===errors){if(data11.id!==void 0){let data12=data11.id,_errs26=errors;if(errors===_errs26)if(typeof data12==
"string"){if(func3(data12)<1)return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1+"/id",schemaPath:"#/pr\
operties/evidence/items/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate21.errors=
[{instancePath:instancePath+"/evidence/"+i1+"/id",keyword:"t\
ype",params:{type:"string"}}],!1;var valid4=_errs26===errors}else var valid4=!0;if(valid4){if(data11.title!==void 0){let _errs28=errors;
if(typeof data11.title!="string")return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1+"/title",schemaPath:"\
#/properties/evidence/items/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs28===errors}else
var valid4=!0;if(valid4){if(data11.format!==void 0){let data14=data11.format,_errs30=errors;if(errors===_errs30)if(typeof data14==
"string"){if(func3(data14)<1)return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1+"/format",schemaPath:"\
#/properties/evidence/items/properties/format/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate21.
errors=[{instancePath:instancePath+"/evidence/"+i1+"/format",schemaPath:"#/properties/evidence/items/properties/format/t\
ype",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs30===errors}else var valid4=!0;if(valid4){if(data11.path!==
void 0){let data15=data11.path,_errs32=errors;if(errors===_errs32)if(typeof data15=="string"){if(func3(data15)<1)return validate21.
errors=[{instancePath:instancePath+"/evidence/"+i1+"/path",schemaPath:"#/properties/evidence/items/properties/path/minLe\
ngth",keyword:"minLength",params:{limit:1}}],!1}else return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1+
"/path",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs32===
errors}else var valid4=!0;if(valid4){if(data11.from!==void 0){let _errs34=errors;if(typeof data11.from!="string")return validate21.
errors=[{instancePath:instancePath+"/evidence/"+i1+"/from",
keyword:"type",params:{type:"string"}}],!1;var valid4=_errs34===errors}else var valid4=!0;if(valid4){if(data11.skipped!==
void 0){let _errs36=errors;if(typeof data11.skipped!="string")return validate21.errors=[{instancePath:instancePath+"/evi\
dence/"+i1+"/skipped",keyword:"type",params:{type:"stri\
ng"}}],!1;var valid4=_errs36===errors}else var valid4=!0;if(valid4){if(data11.requirement!==void 0){let _errs38=errors;if(typeof data11.
requirement!="string")return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1+"/requirement",schemaPath:"#/\
properties/evidence/items/properties/requirement/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs38===errors}else
var valid4=!0;if(valid4){if(data11.facts!==void 0){let _errs40=errors;if(typeof data11.facts!="string")return validate21.
errors=[{instancePath:instancePath+"/evidence/"+i1+"/facts",schemaPath:"#/properties/evidence/items/properties/facts/typ\
e",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs40===errors}else var valid4=!0;if(valid4)if(data11.files!==
void 0){let data20=data11.files,_errs42=errors;if(errors===_errs42)if(Array.isArray(data20)){var valid5=!0;let len2=data20.
length;for(let i2=0;i2<len2;i2++){let data21=data20[i2],_errs44=errors;if(errors===_errs44)if(data21&&typeof data21=="ob\
ject"&&!Array.isArray(data21)){let missing3;if(data21.path===void 0&&(missing3="path")||data21.size===void 0&&(missing3=
"size"))return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1+"/files/"+i2,schemaPath:"#/properties/evide\
nce/items/properties/files/items/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs46=errors;
for(let key3 in data21)if(!(key3==="path"||key3==="size"||key3==="sha256"||key3==="producedAt"||key3==="producedBy"||key3===
"origin"||key3==="notes")){return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1+"/files/"+i2,schemaPath:"\
#/properties/evidence/items/properties/files/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],
!1;break}if(_errs46===errors){if(data21.path!==void 0){let data22=data21.path,_errs47=errors;if(errors===_errs47)if(typeof data22==
"string"){if(func3(data22)<1)return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1+"/files/"+i2+"/path",schemaPath:"\
#/properties/evidence/items/properties/files/items/properties/path/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1+"/files/"+i2+"/path",schemaPath:"#/properties/evide\
nce/items/properties/files/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs47===errors}else
var valid6=!0;if(valid6){if(data21.size!==void 0){let data23=data21.size,_errs49=errors;if(!(typeof data23=="number"&&!(data23%
1)&&!isNaN(data23)&&isFinite(data23)))return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1+"/files/"+i2+
"/size",keyword:"type",params:{type:"\
integer"}}],!1;if(errors===_errs49&&typeof data23=="number"&&isFinite(data23)){if(data23>9007199254740991||isNaN(data23))
return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1+"/files/"+i2+"/size",schemaPath:"#/properties/evide\
nce/items/properties/files/items/properties/size/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data23<0||isNaN(data23))return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1+"/files/"+i2+"/size",
keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid6=_errs49===errors}else var valid6=!0;if(valid6){if(data21.sha256!==void 0){let _errs51=errors;
validate36(data21.sha256,{instancePath:instancePath+"/evidence/"+i1+"/files/"+i2+"/sha256",parentData:data21,parentDataProperty:"\
sha256",rootData})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.errors),errors=vErrors.length);var valid6=_errs51===
errors}else var valid6=!0;if(valid6){if(data21.producedAt!==void 0){let _errs52=errors;validate22(data21.producedAt,{instancePath:instancePath+
"/evidence/"+i1+"/files/"+i2+"/producedAt",parentData:data21,parentDataProperty:"producedAt",rootData})||(vErrors=vErrors===
null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid6=_errs52===errors}else var valid6=!0;
if(valid6){if(data21.producedBy!==void 0){let _errs53=errors;if(typeof data21.producedBy!="string")return validate21.errors=
[{instancePath:instancePath+"/evidence/"+i1+"/files/"+i2+"/producedBy",schemaPath:"#/properties/evidence/items/propertie\
s/files/items/properties/producedBy/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs53===errors}else var valid6=!0;
if(valid6){if(data21.origin!==void 0){let _errs55=errors;validate39(data21.origin,{instancePath:instancePath+"/evidence/"+
i1+"/files/"+i2+"/origin",parentData:data21,parentDataProperty:"origin",rootData})||(vErrors=vErrors===null?validate39.errors:
vErrors.concat(validate39.errors),errors=vErrors.length);var valid6=_errs55===errors}else var valid6=!0;if(valid6)if(data21.
notes!==void 0){let data28=data21.notes,_errs56=errors;if(errors===_errs56)if(Array.isArray(data28)){var valid7=!0;let len3=data28.
length;for(let i3=0;i3<len3;i3++){let _errs58=errors;if(typeof data28[i3]!="string")return validate21.errors=[{instancePath:instancePath+
"/evidence/"+i1+"/files/"+i2+"/notes/"+i3,schemaPath:"#/properties/evidence/items/properties/files/items/properties/note\
s/items/type",keyword:"type",params:{type:"string"}}],!1;var valid7=_errs58===errors;if(!valid7)break}}else return validate21.
errors=[{instancePath:instancePath+"/evidence/"+i1+"/files/"+i2+"/notes",schemaPath:"#/properties/evidence/items/propert\
ies/files/items/properties/notes/type",keyword:"type",params:{type:"array"}}],!1;var valid6=_errs56===errors}else var valid6=!0}}}}}}}}else
return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1+"/files/"+i2,schemaPath:"#/properties/evidence/item\
s/properties/files/items/type",keyword:"type",params:{type:"object"}}],!1;var valid5=_errs44===errors;if(!valid5)break}}else
return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1+"/files",schemaPath:"#/properties/evidence/items/pr\
operties/files/type",keyword:"type",params:{type:"array"}}],!1;var valid4=_errs42===errors}else var valid4=!0}}}}}}}}}}else
return validate21.errors=[{instancePath:instancePath+"/evidence/"+i1,keyword:"\
type",params:{type:"object"}}],!1;var valid3=_errs23===errors;if(!valid3)break}}else return validate21.errors=[{instancePath:instancePath+
"/evidence",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs21===errors}else
var valid0=!0;if(valid0){if(data.features!==void 0){let data30=data.features,_errs60=errors;if(errors===_errs60)if(Array.
isArray(data30)){var valid8=!0;let len4=data30.length;for(let i4=0;i4<len4;i4++){let data31=data30[i4],_errs62=errors;if(errors===
_errs62)if(data31&&typeof data31=="object"&&!Array.isArray(data31)){let missing4;if(data31.name===void 0&&(missing4="nam\
e")||data31.path===void 0&&(missing4="path")||data31.ready===void 0&&(missing4="ready"))return validate21.errors=[{instancePath:instancePath+
"/features/"+i4,keyword:"required",params:{missingProperty:missing4}}],
!1;{let _errs64=errors;for(let key4 in data31)if(!(key4==="name"||key4==="path"||key4==="owner"||key4==="severity"||key4===
"ready"||key4==="why")){return validate21.errors=[{instancePath:instancePath+"/features/"+i4,schemaPath:"#/properties/fe\
atures/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs64===
errors){if(data31.name!==void 0){let _errs65=errors;if(typeof data31.name!="string")return validate21.errors=[{instancePath:instancePath+
"/features/"+i4+"/name",keyword:"type",params:{type:"strin\
g"}}],!1;var valid9=_errs65===errors}else var valid9=!0;if(valid9){if(data31.path!==void 0){let data33=data31.path,_errs67=errors;
if(errors===_errs67)if(typeof data33=="string"){if(func3(data33)<1)return validate21.errors=[{instancePath:instancePath+
"/features/"+i4+"/path",keyword:"minLength",params:{limit:1}}],
!1}else return validate21.errors=[{instancePath:instancePath+"/features/"+i4+"/path",schemaPath:"#/properties/features/i\
tems/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid9=_errs67===errors}else var valid9=!0;if(valid9){
if(data31.owner!==void 0){let _errs69=errors;if(typeof data31.owner!="string")return validate21.errors=[{instancePath:instancePath+
"/features/"+i4+"/owner",keyword:"type",params:{type:"str\
ing"}}],!1;var valid9=_errs69===errors}else var valid9=!0;if(valid9){if(data31.severity!==void 0){let data35=data31.severity,
_errs71=errors;if(typeof data35!="string")return validate21.errors=[{instancePath:instancePath+"/features/"+i4+"/severit\
y",keyword:"type",params:{type:"string"}}],!1;if(!(data35===
"sev-0"||data35==="sev-1"||data35==="sev-2"||data35==="sev-3"))return validate21.errors=[{instancePath:instancePath+"/fe\
atures/"+i4+"/severity",keyword:"enum",params:{allowedValues:schema6.
properties.features.items.properties.severity.enum}}],!1;var valid9=_errs71===errors}else var valid9=!0;if(valid9){if(data31.
ready!==void 0){let _errs73=errors;if(typeof data31.ready!="boolean")return validate21.errors=[{instancePath:instancePath+
"/features/"+i4+"/ready",keyword:"type",params:{type:"boo\
lean"}}],!1;var valid9=_errs73===errors}else var valid9=!0;if(valid9)if(data31.why!==void 0){let _errs75=errors;if(typeof data31.
why!="string")return validate21.errors=[{instancePath:instancePath+"/features/"+i4+"/why",schemaPath:"#/properties/featu\
res/items/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var valid9=_errs75===errors}else var valid9=!0}}}}}}}else
return validate21.errors=[{instancePath:instancePath+"/features/"+i4,keyword:"\
type",params:{type:"object"}}],!1;var valid8=_errs62===errors;if(!valid8)break}}else return validate21.errors=[{instancePath:instancePath+
"/features",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs60===errors}else
var valid0=!0;if(valid0){if(data.attestations!==void 0){let data38=data.attestations,_errs77=errors;if(errors===_errs77)
if(Array.isArray(data38)){var valid10=!0;let len5=data38.length;for(let i5=0;i5<len5;i5++){let data39=data38[i5],_errs79=errors;
if(errors===_errs79)if(data39&&typeof data39=="object"&&!Array.isArray(data39)){let missing5;if(data39.item===void 0&&(missing5=
"item")||data39.by===void 0&&(missing5="by")||data39.role===void 0&&(missing5="role")||data39.at===void 0&&(missing5="at")||
data39.url===void 0&&(missing5="url")||data39.note===void 0&&(missing5="note"))return validate21.errors=[{instancePath:instancePath+
"/attestations/"+i5,keyword:"required",params:{missingProperty:missing5}}],
!1;{let _errs81=errors;for(let key5 in data39)if(!(key5==="item"||key5==="by"||key5==="role"||key5==="at"||key5==="url"||
key5==="note")){return validate21.errors=[{instancePath:instancePath+"/attestations/"+i5,schemaPath:"#/properties/attest\
ations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}],!1;break}if(_errs81===
errors){if(data39.item!==void 0){let data40=data39.item,_errs82=errors;if(errors===_errs82)if(typeof data40=="string"){if(func3(
data40)<1)return validate21.errors=[{instancePath:instancePath+"/attestations/"+i5+"/item",schemaPath:"#/properties/atte\
stations/items/properties/item/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate21.errors=[{instancePath:instancePath+
"/attestations/"+i5+"/item",keyword:"type",params:{type:"\
string"}}],!1;var valid11=_errs82===errors}else var valid11=!0;if(valid11){if(data39.by!==void 0){let data41=data39.by,_errs84=errors;
if(errors===_errs84)if(typeof data41=="string"){if(func3(data41)<1)return validate21.errors=[{instancePath:instancePath+
"/attestations/"+i5+"/by",keyword:"minLength",params:{
limit:1}}],!1}else return validate21.errors=[{instancePath:instancePath+"/attestations/"+i5+"/by",schemaPath:"#/properti\
es/attestations/items/properties/by/type",keyword:"type",params:{type:"string"}}],!1;var valid11=_errs84===errors}else var valid11=!0;
if(valid11){if(data39.role!==void 0){let data42=data39.role,_errs86=errors;if(errors===_errs86)if(typeof data42=="string"){
if(func3(data42)<1)return validate21.errors=[{instancePath:instancePath+"/attestations/"+i5+"/role",schemaPath:"#/proper\
ties/attestations/items/properties/role/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate21.errors=
[{instancePath:instancePath+"/attestations/"+i5+"/role",
keyword:"type",params:{type:"string"}}],!1;var valid11=_errs86===errors}else var valid11=!0;if(valid11){if(data39.at!==void 0){
let _errs88=errors;if(typeof data39.at!="string")return validate21.errors=[{instancePath:instancePath+"/attestations/"+i5+
"/at",keyword:"type",params:{type:"string"}}],!1;var valid11=_errs88===
errors}else var valid11=!0;if(valid11){if(data39.url!==void 0){let _errs90=errors;if(typeof data39.url!="string")return validate21.
errors=[{instancePath:instancePath+"/attestations/"+i5+"/url",schemaPath:"#/properties/attestations/items/properties/url\
/type",keyword:"type",params:{type:"string"}}],!1;var valid11=_errs90===errors}else var valid11=!0;if(valid11)if(data39.
note!==void 0){let _errs92=errors;if(typeof data39.note!="string")return validate21.errors=[{instancePath:instancePath+"\
/attestations/"+i5+"/note",keyword:"type",params:{type:"\
string"}}],!1;var valid11=_errs92===errors}else var valid11=!0}}}}}}}else return validate21.errors=[{instancePath:instancePath+
"/attestations/"+i5,keyword:"type",params:{type:"object"}}],!1;var valid10=_errs79===
errors;if(!valid10)break}}else return validate21.errors=[{instancePath:instancePath+"/attestations",schemaPath:"#/proper\
ties/attestations/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs77===errors}else var valid0=!0;if(valid0){
if(data.checks!==void 0){let data46=data.checks,_errs94=errors;if(errors===_errs94)if(Array.isArray(data46)){var valid12=!0;
let len6=data46.length;for(let i6=0;i6<len6;i6++){let data47=data46[i6],_errs96=errors;if(errors===_errs96)if(data47&&typeof data47==
"object"&&!Array.isArray(data47)){let missing6;if(data47.kind===void 0&&(missing6="kind")||data47.name===void 0&&(missing6=
"name")||data47.state===void 0&&(missing6="state")||data47.ended===void 0&&(missing6="ended")||data47.runGoesOn===void 0&&
(missing6="runGoesOn")||data47.own===void 0&&(missing6="own")||data47.fork===void 0&&(missing6="fork"))return validate21.
errors=[{instancePath:instancePath+"/checks/"+i6,keyword:"required",params:{
missingProperty:missing6}}],!1;{let _errs98=errors;for(let key6 in data47)if(!func2.call(schema6.properties.checks.items.
properties,key6)){return validate21.errors=[{instancePath:instancePath+"/checks/"+i6,schemaPath:"#/properties/checks/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}}],!1;break}if(_errs98===errors){
if(data47.kind!==void 0){let data48=data47.kind,_errs99=errors;if(typeof data48!="string")return validate21.errors=[{instancePath:instancePath+
"/checks/"+i6+"/kind",keyword:"type",params:{type:"string"}}],
!1;if(!(data48==="check-run"||data48==="status"))return validate21.errors=[{instancePath:instancePath+"/checks/"+i6+"/ki\
nd",keyword:"enum",params:{allowedValues:schema6.properties.
checks.items.properties.kind.enum}}],!1;var valid13=_errs99===errors}else var valid13=!0;if(valid13){if(data47.name!==void 0){
let _errs101=errors;if(typeof data47.name!="string")return validate21.errors=[{instancePath:instancePath+"/checks/"+i6+"\
/name",keyword:"type",params:{type:"string"}}],!1;var valid13=_errs101===
errors}else var valid13=!0;if(valid13){if(data47.app!==void 0){let _errs103=errors;if(typeof data47.app!="string")return validate21.
errors=[{instancePath:instancePath+"/checks/"+i6+"/app",keyword:"\
type",params:{type:"string"}}],!1;var valid13=_errs103===errors}else var valid13=!0;if(valid13){if(data47.workflow!==void 0){
let _errs105=errors;if(typeof data47.workflow!="string")return validate21.errors=[{instancePath:instancePath+"/checks/"+
i6+"/workflow",keyword:"type",params:{type:"string"}}],!1;
var valid13=_errs105===errors}else var valid13=!0;if(valid13){if(data47.state!==void 0){let _errs107=errors;if(typeof data47.
state!="string")return validate21.errors=[{instancePath:instancePath+"/checks/"+i6+"/state",schemaPath:"#/properties/che\
cks/items/properties/state/type",keyword:"type",params:{type:"string"}}],!1;var valid13=_errs107===errors}else var valid13=!0;
if(valid13){if(data47.ended!==void 0){let _errs109=errors;if(typeof data47.ended!="boolean")return validate21.errors=[{instancePath:instancePath+
"/checks/"+i6+"/ended",keyword:"type",params:{type:"boolean"}}],
!1;var valid13=_errs109===errors}else var valid13=!0;if(valid13){if(data47.runGoesOn!==void 0){let _errs111=errors;if(typeof data47.
runGoesOn!="boolean")return validate21.errors=[{instancePath:instancePath+"/checks/"+i6+"/runGoesOn",schemaPath:"#/prope\
rties/checks/items/properties/runGoesOn/type",keyword:"type",params:{type:"boolean"}}],!1;var valid13=_errs111===errors}else
var valid13=!0;if(valid13){if(data47.own!==void 0){let data55=data47.own,_errs113=errors;if(typeof data55!="string")return validate21.
errors=[{instancePath:instancePath+"/checks/"+i6+"/own",keyword:"\
type",params:{type:"string"}}],!1;if(!(data55==="no"||data55==="run"||data55==="job"))return validate21.errors=[{instancePath:instancePath+
"/checks/"+i6+"/own",keyword:"enum",params:{allowedValues:schema6.
properties.checks.items.properties.own.enum}}],!1;var valid13=_errs113===errors}else var valid13=!0;if(valid13){if(data47.
fork!==void 0){let _errs115=errors;if(typeof data47.fork!="boolean")return validate21.errors=[{instancePath:instancePath+
"/checks/"+i6+"/fork",keyword:"type",params:{type:"boolean"}}],
!1;var valid13=_errs115===errors}else var valid13=!0;if(valid13)if(data47.url!==void 0){let _errs117=errors;if(typeof data47.
url!="string")return validate21.errors=[{instancePath:instancePath+"/checks/"+i6+"/url",schemaPath:"#/properties/checks/\
items/properties/url/type",keyword:"type",params:{type:"string"}}],!1;var valid13=_errs117===errors}else var valid13=!0}}}}}}}}}}}else
return validate21.errors=[{instancePath:instancePath+"/checks/"+i6,keyword:"\
type",params:{type:"object"}}],!1;var valid12=_errs96===errors;if(!valid12)break}}else return validate21.errors=[{instancePath:instancePath+
"/checks",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs94===errors}else
var valid0=!0;if(valid0){if(data.blockers!==void 0){let data58=data.blockers,_errs119=errors;if(errors===_errs119)if(Array.
isArray(data58)){var valid14=!0;let len7=data58.length;for(let i7=0;i7<len7;i7++){let data59=data58[i7],_errs121=errors;
if(errors===_errs121)if(data59&&typeof data59=="object"&&!Array.isArray(data59)){let missing7;if(data59.label===void 0&&
(missing7="label")||data59.number===void 0&&(missing7="number")||data59.title===void 0&&(missing7="title")||data59.url===
void 0&&(missing7="url"))return validate21.errors=[{instancePath:instancePath+"/blockers/"+i7,schemaPath:"#/properties/b\
lockers/items/required",keyword:"required",params:{missingProperty:missing7}}],!1;{let _errs123=errors;for(let key7 in data59)
if(!(key7==="label"||key7==="number"||key7==="title"||key7==="url")){return validate21.errors=[{instancePath:instancePath+
"/blockers/"+i7,keyword:"additionalProperties",params:{additionalProperty:key7}}],
!1;break}if(_errs123===errors){if(data59.label!==void 0){let _errs124=errors;if(typeof data59.label!="string")return validate21.
errors=[{instancePath:instancePath+"/blockers/"+i7+"/label",schemaPath:"#/properties/blockers/items/properties/label/typ\
e",keyword:"type",params:{type:"string"}}],!1;var valid15=_errs124===errors}else var valid15=!0;if(valid15){if(data59.number!==
void 0){let data61=data59.number,_errs126=errors;if(!(typeof data61=="number"&&!(data61%1)&&!isNaN(data61)&&isFinite(data61)))
return validate21.errors=[{instancePath:instancePath+"/blockers/"+i7+"/number",schemaPath:"#/properties/blockers/items/p\
roperties/number/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs126&&typeof data61=="number"&&isFinite(
data61)){if(data61>9007199254740991||isNaN(data61))return validate21.errors=[{instancePath:instancePath+"/blockers/"+i7+
"/number",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data61<-9007199254740991||isNaN(data61))return validate21.errors=[{instancePath:instancePath+"/blockers/"+i7+"/num\
ber",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}}],
!1}var valid15=_errs126===errors}else var valid15=!0;if(valid15){if(data59.title!==void 0){let _errs128=errors;if(typeof data59.
title!="string")return validate21.errors=[{instancePath:instancePath+"/blockers/"+i7+"/title",schemaPath:"#/properties/b\
lockers/items/properties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid15=_errs128===errors}else var valid15=!0;
if(valid15)if(data59.url!==void 0){let _errs130=errors;if(typeof data59.url!="string")return validate21.errors=[{instancePath:instancePath+
"/blockers/"+i7+"/url",keyword:"type",params:{type:"string"}}],
!1;var valid15=_errs130===errors}else var valid15=!0}}}}}else return validate21.errors=[{instancePath:instancePath+"/blo\
ckers/"+i7,keyword:"type",params:{type:"object"}}],!1;var valid14=_errs121===
errors;if(!valid14)break}}else return validate21.errors=[{instancePath:instancePath+"/blockers",schemaPath:"#/properties\
/blockers/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs119===errors}else var valid0=!0;if(valid0){if(data.
$schema!==void 0){let data64=data.$schema,_errs132=errors;if(typeof data64!="string")return validate21.errors=[{instancePath:instancePath+
"/$schema",keyword:"type",params:{type:"string"}}],!1;if(data64!=="urn:release-\
gates:schema:deployment-readiness-checklist:v1")return validate21.errors=[{instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/const",keyword:"const",params:{allowedValue:"urn:release-gates:schema:deployment-readiness-checkl\
ist:v1"}}],!1;var valid0=_errs132===errors}else var valid0=!0;if(valid0){if(data.mode!==void 0){let _errs134=errors;validate48(
data.mode,{instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData})||(vErrors=vErrors===null?
validate48.errors:vErrors.concat(validate48.errors),errors=vErrors.length);var valid0=_errs134===errors}else var valid0=!0;
if(valid0){if(data.release!==void 0){let _errs135=errors;validate50(data.release,{instancePath:instancePath+"/release",parentData:data,
parentDataProperty:"release",rootData})||(vErrors=vErrors===null?validate50.errors:vErrors.concat(validate50.errors),errors=
vErrors.length);var valid0=_errs135===errors}else var valid0=!0;if(valid0){if(data.run!==void 0){let _errs136=errors;validate53(
data.run,{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData})||(vErrors=vErrors===null?
validate53.errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs136===errors}else var valid0=!0;
if(valid0)if(data.generatedAt!==void 0){let _errs137=errors;validate22(data.generatedAt,{instancePath:instancePath+"/gen\
eratedAt",parentData:data,parentDataProperty:"generatedAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.
concat(validate22.errors),errors=vErrors.length);var valid0=_errs137===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}else return validate21.
errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate21.errors=vErrors,errors===
0}export{validate};
