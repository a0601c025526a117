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
return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validate=validate21,schema6={$id:"urn:release-gates:schema:production-approval:v1",type:"object",properties:{verdict:{
type:"string",enum:["approved","waiting","refused"]},simulated:{type:"boolean"},binding:{anyOf:[{type:"object",properties:{
tag:{type:"string"},sha:{$ref:"urn:release-gates:shared:Commit"},evidenceDigest:{$ref:"urn:release-gates:shared:Sha256"},
configDigest:{$ref:"urn:release-gates:shared:Sha256"}},required:["tag","sha","evidenceDigest","configDigest"],additionalProperties:!1},
{type:"null"}]},codeRequired:{type:"boolean"},authors:{type:"object",properties:{outcome:{type:"string",enum:["known","u\
nasked","reported","refused"]},logins:{type:"array",items:{type:"string"}},why:{type:"string"}},required:["outcome","log\
ins","why"],additionalProperties:!1},roles:{type:"array",items:{oneOf:[{type:"object",properties:{role:{type:"string"},environment:{
type:"string"},rules:{type:"array",items:{type:"object",properties:{rule:{type:"string",enum:["environment-protected","n\
o-bypass","not-rejected","account","this-attempt","member","not-starter","not-author","code","one-person-one-role","simu\
lated"]},met:{type:"boolean"},how:{type:"string"}},required:["rule","met","how"],additionalProperties:!1}},reviews:{type:"\
array",items:{type:"object",properties:{login:{type:"string"},comment:{type:"string"},rules:{type:"array",items:{type:"o\
bject",properties:{rule:{type:"string",enum:["environment-protected","no-bypass","not-rejected","account","this-attempt",
"member","not-starter","not-author","code","one-person-one-role","simulated"]},met:{type:"boolean"},how:{type:"string"}},
required:["rule","met","how"],additionalProperties:!1}},via:{type:"string"}},required:["login","comment","rules"],additionalProperties:!1}},
outcome:{type:"string",const:"approved"},login:{type:"string"},comment:{type:"string"},at:{anyOf:[{$ref:"urn:release-gat\
es:shared:Instant"},{type:"null"}]},via:{type:"string"}},required:["role","environment","rules","reviews","outcome","log\
in","comment","at","via"],additionalProperties:!1},{type:"object",properties:{role:{type:"string"},environment:{type:"st\
ring"},rules:{type:"array",items:{type:"object",properties:{rule:{type:"string",enum:["environment-protected","no-bypass",
"not-rejected","account","this-attempt","member","not-starter","not-author","code","one-person-one-role","simulated"]},met:{
type:"boolean"},how:{type:"string"}},required:["rule","met","how"],additionalProperties:!1}},reviews:{type:"array",items:{
type:"object",properties:{login:{type:"string"},comment:{type:"string"},rules:{type:"array",items:{type:"object",properties:{
rule:{type:"string",enum:["environment-protected","no-bypass","not-rejected","account","this-attempt","member","not-star\
ter","not-author","code","one-person-one-role","simulated"]},met:{type:"boolean"},how:{type:"string"}},required:["rule",
"met","how"],additionalProperties:!1}},via:{type:"string"}},required:["login","comment","rules"],additionalProperties:!1}},
outcome:{type:"string",const:"skipped"},why:{type:"string"}},required:["role","environment","rules","reviews","outcome",
"why"],additionalProperties:!1},{type:"object",properties:{role:{type:"string"},environment:{type:"string"},rules:{type:"\
array",items:{type:"object",properties:{rule:{type:"string",enum:["environment-protected","no-bypass","not-rejected","ac\
count","this-attempt","member","not-starter","not-author","code","one-person-one-role","simulated"]},met:{type:"boolean"},
how:{type:"string"}},required:["rule","met","how"],additionalProperties:!1}},reviews:{type:"array",items:{type:"object",
properties:{login:{type:"string"},comment:{type:"string"},rules:{type:"array",items:{type:"object",properties:{rule:{type:"\
string",enum:["environment-protected","no-bypass","not-rejected","account","this-attempt","member","not-starter","not-au\
thor","code","one-person-one-role","simulated"]},met:{type:"boolean"},how:{type:"string"}},required:["rule","met","how"],
additionalProperties:!1}},via:{type:"string"}},required:["login","comment","rules"],additionalProperties:!1}},outcome:{type:"\
string",const:"waiting"},reasonCode:{$ref:"urn:release-gates:shared:ReasonCode"},expected:{type:"string"},found:{type:"s\
tring"},next:{type:"string"}},required:["role","environment","rules","reviews","outcome","reasonCode","expected","found",
"next"],additionalProperties:!1},{type:"object",properties:{role:{type:"string"},environment:{type:"string"},rules:{type:"\
array",items:{type:"object",properties:{rule:{type:"string",enum:["environment-protected","no-bypass","not-rejected","ac\
count","this-attempt","member","not-starter","not-author","code","one-person-one-role","simulated"]},met:{type:"boolean"},
how:{type:"string"}},required:["rule","met","how"],additionalProperties:!1}},reviews:{type:"array",items:{type:"object",
properties:{login:{type:"string"},comment:{type:"string"},rules:{type:"array",items:{type:"object",properties:{rule:{type:"\
string",enum:["environment-protected","no-bypass","not-rejected","account","this-attempt","member","not-starter","not-au\
thor","code","one-person-one-role","simulated"]},met:{type:"boolean"},how:{type:"string"}},required:["rule","met","how"],
additionalProperties:!1}},via:{type:"string"}},required:["login","comment","rules"],additionalProperties:!1}},outcome:{type:"\
string",const:"refused"},reasonCode:{$ref:"urn:release-gates:shared:ReasonCode"},expected:{type:"string"},found:{type:"s\
tring"},next:{type:"string"}},required:["role","environment","rules","reviews","outcome","reasonCode","expected","found",
"next"],additionalProperties:!1}],type:"object",discriminator:{propertyName:"outcome"}}},history:{anyOf:[{type:"object",
properties:{runId:{type:"integer",minimum:0,maximum:9007199254740991},attempt:{type:"integer",minimum:1,maximum:9007199254740991},
starters:{type:"array",items:{type:"string"}},reviews:{type:"array",items:{type:"object",properties:{environments:{type:"\
array",items:{type:"string"}},state:{type:"string",enum:["approved","rejected","pending"]},user:{type:"string"},userType:{
type:"string"},comment:{type:"string"}},required:["environments","state","user","userType","comment"],additionalProperties:!1}}},
required:["runId","attempt","starters","reviews"],additionalProperties:!1},{type:"null"}]},$schema:{type:"string",const:"\
urn:release-gates:schema:production-approval:v1"},mode:{$ref:"urn:release-gates:shared:Mode"},release:{$ref:"urn:release\
-gates:shared:ReleaseIdentity"},run:{$ref:"urn:release-gates:shared:Run"},generatedAt:{$ref:"urn:release-gates:shared:In\
stant"}},required:["verdict","simulated","binding","codeRequired","authors","roles","history","$schema","mode","release",
"run","generatedAt"],additionalProperties:!1,title:"Production approval"},func2=Object.prototype.hasOwnProperty;var pattern0=new RegExp("^[0-9a-f]{40}$","u");function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern0.test(data))return validate22.errors=[{instancePath,
keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}}],!1}else return validate22.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1;return validate22.errors=vErrors,errors===0}var pattern1=new RegExp("^[0-9a-f]{64}$","u");function validate24(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern1.test(data))return validate24.errors=[{instancePath,
keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return validate24.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1;return validate24.errors=vErrors,errors===0}var formats0=require_formats().fastFormats["date-time"],pattern2=new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d\
0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$","u");function validate27(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0&&errors===0)if(typeof data==
"string")if(pattern2.test(data)){if(!formats0.validate.test(data))return validate27.errors=[{instancePath,schemaPath:"#/\
format",keyword:"format",params:{format:"date-time"}}],!1}else return validate27.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-\
02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8]\
)))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$"}}],!1;else return validate27.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate27.errors=vErrors,errors===0}var schema10={$id:"urn:re\
lease-gates:shared:ReasonCode",type:"string",enum:["passed","already-done","dry-run","soak-pending","evidence-missing","\
evidence-empty","evidence-malformed","evidence-too-large","evidence-invalid","evidence-stale","evidence-foreign","requir\
ement-unmet","requirement-error","rollback-plan-missing","rollback-plan-unrehearsed","system-state","checks-not-green","\
role-unresolvable","attestation-missing","features-incomplete","blockers-open","release-superseded","outside-window","bl\
ackout","parity-broken","drift-found","nothing-checked","checks-failed","command-missing","command-failed","command-time\
out","drill-failed","rolled-back","rollback-failed","cancelled","interrupted","aborted","rollout-in-progress","objective\
-missed","inconclusive","report-incomplete","approval-missing","approval-missing-role","approval-rejected","approval-sim\
ulated","approval-outside-role","self-approval","one-person-two-roles","approval-bypassed","approval-unprotected","appro\
val-other-run","approval-code-missing","approval-other-evidence","authors-unknown","freeze-unacknowledged","freeze-broke\
n","readiness-missing","staging-missing","rollout-missing","stabilize-missing","rollback-missing","rollback-unrehearsed",
"record-other-release","rehearsal-record","tag-missing","tag-moved","config-changed","commit-mismatch","ledger-missing",
"ledger-digest-mismatch","ledger-broken","evidence-tampered","journal-broken","secret-in-evidence","unsafe-path","config\
-missing","config-invalid","input-invalid","environment-variable-missing","token-missing","permission-denied","github-un\
available","github-refused","artifact-missing","source-unavailable","file-unreadable","internal-error"]};function validate29(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?
(validate29.errors=[{instancePath,keyword:"type",params:{type:"string"}}],!1):data==="passed"||data===
"already-done"||data==="dry-run"||data==="soak-pending"||data==="evidence-missing"||data==="evidence-empty"||data==="evi\
dence-malformed"||data==="evidence-too-large"||data==="evidence-invalid"||data==="evidence-stale"||data==="evidence-fore\
ign"||data==="requirement-unmet"||data==="requirement-error"||data==="rollback-plan-missing"||data==="rollback-plan-unre\
hearsed"||data==="system-state"||data==="checks-not-green"||data==="role-unresolvable"||data==="attestation-missing"||data===
"features-incomplete"||data==="blockers-open"||data==="release-superseded"||data==="outside-window"||data==="blackout"||
data==="parity-broken"||data==="drift-found"||data==="nothing-checked"||data==="checks-failed"||data==="command-missing"||
data==="command-failed"||data==="command-timeout"||data==="drill-failed"||data==="rolled-back"||data==="rollback-failed"||
data==="cancelled"||data==="interrupted"||data==="aborted"||data==="rollout-in-progress"||data==="objective-missed"||data===
"inconclusive"||data==="report-incomplete"||data==="approval-missing"||data==="approval-missing-role"||data==="approval-\
rejected"||data==="approval-simulated"||data==="approval-outside-role"||data==="self-approval"||data==="one-person-two-r\
oles"||data==="approval-bypassed"||data==="approval-unprotected"||data==="approval-other-run"||data==="approval-code-mis\
sing"||data==="approval-other-evidence"||data==="authors-unknown"||data==="freeze-unacknowledged"||data==="freeze-broken"||
data==="readiness-missing"||data==="staging-missing"||data==="rollout-missing"||data==="stabilize-missing"||data==="roll\
back-missing"||data==="rollback-unrehearsed"||data==="record-other-release"||data==="rehearsal-record"||data==="tag-miss\
ing"||data==="tag-moved"||data==="config-changed"||data==="commit-mismatch"||data==="ledger-missing"||data==="ledger-dig\
est-mismatch"||data==="ledger-broken"||data==="evidence-tampered"||data==="journal-broken"||data==="secret-in-evidence"||
data==="unsafe-path"||data==="config-missing"||data==="config-invalid"||data==="input-invalid"||data==="environment-vari\
able-missing"||data==="token-missing"||data==="permission-denied"||data==="github-unavailable"||data==="github-refused"||
data==="artifact-missing"||data==="source-unavailable"||data==="file-unreadable"||data==="internal-error"?(validate29.errors=
vErrors,errors===0):(validate29.errors=[{instancePath,keyword:"enum",params:{allowedValues:schema10.
enum}}],!1)}var schema11={$id:"urn:release-gates:shared:Mode",type:"string",enum:["release","rehearsal"]};function validate32(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?
(validate32.errors=[{instancePath,keyword:"type",params:{type:"string"}}],!1):data==="release"||data===
"rehearsal"?(validate32.errors=vErrors,errors===0):(validate32.errors=[{instancePath,keyword:"enum",
params:{allowedValues:schema11.enum}}],!1)}var func6=require_ucs2length().default;function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.repository===
void 0&&(missing0="repository")||data.tag===void 0&&(missing0="tag")||data.version===void 0&&(missing0="version")||data.
sha===void 0&&(missing0="sha"))return validate34.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="repository"||key0==="tag"||key0==="v\
ersion"||key0==="sha"||key0==="service")){return validate34.errors=[{instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.repository!==void 0){let data0=data.
repository,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func6(data0)<1)return validate34.errors=[{instancePath:instancePath+
"/repository",keyword:"minLength",params:{limit:1}}],!1}else return validate34.
errors=[{instancePath:instancePath+"/repository",keyword:"type",params:{type:"\
string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.tag!==void 0){let data1=data.tag,_errs4=errors;
if(errors===_errs4)if(typeof data1=="string"){if(func6(data1)<1)return validate34.errors=[{instancePath:instancePath+"/t\
ag",keyword:"minLength",params:{limit:1}}],!1}else return validate34.errors=[{instancePath:instancePath+
"/tag",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.version!==void 0){let data2=data.version,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){
if(func6(data2)<1)return validate34.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLe\
ngth",keyword:"minLength",params:{limit:1}}],!1}else return validate34.errors=[{instancePath:instancePath+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.sha!==void 0){let _errs8=errors;validate22(data.sha,{instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"\
sha",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.service!==void 0){let data4=data.service,_errs9=errors;if(errors===_errs9)if(typeof data4==
"string"){if(func6(data4)<1)return validate34.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/ser\
vice/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate34.errors=[{instancePath:instancePath+"/se\
rvice",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else
var valid0=!0}}}}}}else return validate34.errors=[{instancePath,keyword:"type",params:{type:"object"}}],
!1;return validate34.errors=vErrors,errors===0}var schema13={$id:"urn:release-gates:shared:Run",oneOf:[{type:"object",properties:{
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
errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.verdict===void 0&&(missing0=
"verdict")||data.simulated===void 0&&(missing0="simulated")||data.binding===void 0&&(missing0="binding")||data.codeRequired===
void 0&&(missing0="codeRequired")||data.authors===void 0&&(missing0="authors")||data.roles===void 0&&(missing0="roles")||
data.history===void 0&&(missing0="history")||data.$schema===void 0&&(missing0="$schema")||data.mode===void 0&&(missing0=
"mode")||data.release===void 0&&(missing0="release")||data.run===void 0&&(missing0="run")||data.generatedAt===void 0&&(missing0=
"generatedAt"))return validate21.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!func2.call(schema6.properties,key0)){return validate21.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.verdict!==void 0){let data0=data.verdict,_errs2=errors;if(typeof data0!="string")return validate21.errors=
[{instancePath:instancePath+"/verdict",keyword:"type",params:{type:"string"}}],!1;
if(!(data0==="approved"||data0==="waiting"||data0==="refused"))return validate21.errors=[{instancePath:instancePath+"/ve\
rdict",keyword:"enum",params:{allowedValues:schema6.properties.verdict.enum}}],!1;
var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.simulated!==void 0){let _errs4=errors;if(typeof data.simulated!=
"boolean")return validate21.errors=[{instancePath:instancePath+"/simulated",keyword:"\
type",params:{type:"boolean"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.binding!==void 0){let data2=data.
binding,_errs6=errors,_errs7=errors,valid1=!1,_errs8=errors;if(errors===_errs8)if(data2&&typeof data2=="object"&&!Array.
isArray(data2)){let missing1;if(data2.tag===void 0&&(missing1="tag")||data2.sha===void 0&&(missing1="sha")||data2.evidenceDigest===
void 0&&(missing1="evidenceDigest")||data2.configDigest===void 0&&(missing1="configDigest")){let err0={instancePath:instancePath+
"/binding",keyword:"required",params:{missingProperty:missing1}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs10=errors;for(let key1 in data2)if(!(key1==="tag"||key1===
"sha"||key1==="evidenceDigest"||key1==="configDigest")){let err1={instancePath:instancePath+"/binding",schemaPath:"#/pro\
perties/binding/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs10===errors){if(data2.tag!==void 0){let _errs11=errors;if(typeof data2.
tag!="string"){let err2={instancePath:instancePath+"/binding/tag",schemaPath:"#/properties/binding/anyOf/0/properties/ta\
g/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var valid2=_errs11===
errors}else var valid2=!0;if(valid2){if(data2.sha!==void 0){let _errs13=errors;validate22(data2.sha,{instancePath:instancePath+
"/binding/sha",parentData:data2,parentDataProperty:"sha",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(
validate22.errors),errors=vErrors.length);var valid2=_errs13===errors}else var valid2=!0;if(valid2){if(data2.evidenceDigest!==
void 0){let _errs14=errors;validate24(data2.evidenceDigest,{instancePath:instancePath+"/binding/evidenceDigest",parentData:data2,
parentDataProperty:"evidenceDigest",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),
errors=vErrors.length);var valid2=_errs14===errors}else var valid2=!0;if(valid2)if(data2.configDigest!==void 0){let _errs15=errors;
validate24(data2.configDigest,{instancePath:instancePath+"/binding/configDigest",parentData:data2,parentDataProperty:"co\
nfigDigest",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length);
var valid2=_errs15===errors}else var valid2=!0}}}}}else{let err3={instancePath:instancePath+"/binding",schemaPath:"#/pro\
perties/binding/anyOf/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}
var _valid0=_errs8===errors;if(valid1=valid1||_valid0,!valid1){let _errs16=errors;if(data2!==null){let err4={instancePath:instancePath+
"/binding",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err4]:
vErrors.push(err4),errors++}var _valid0=_errs16===errors;valid1=valid1||_valid0}if(valid1)errors=_errs7,vErrors!==null&&
(_errs7?vErrors.length=_errs7:vErrors=null);else{let err5={instancePath:instancePath+"/binding",schemaPath:"#/properties\
/binding/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++,validate21.errors=
vErrors,!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.codeRequired!==void 0){let _errs18=errors;if(typeof data.
codeRequired!="boolean")return validate21.errors=[{instancePath:instancePath+"/codeRequired",schemaPath:"#/properties/co\
deRequired/type",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs18===errors}else var valid0=!0;if(valid0){if(data.
authors!==void 0){let data8=data.authors,_errs20=errors;if(errors===_errs20)if(data8&&typeof data8=="object"&&!Array.isArray(
data8)){let missing2;if(data8.outcome===void 0&&(missing2="outcome")||data8.logins===void 0&&(missing2="logins")||data8.
why===void 0&&(missing2="why"))return validate21.errors=[{instancePath:instancePath+"/authors",schemaPath:"#/properties/\
authors/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs22=errors;for(let key2 in data8)if(!(key2===
"outcome"||key2==="logins"||key2==="why")){return validate21.errors=[{instancePath:instancePath+"/authors",schemaPath:"#\
/properties/authors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs22===
errors){if(data8.outcome!==void 0){let data9=data8.outcome,_errs23=errors;if(typeof data9!="string")return validate21.errors=
[{instancePath:instancePath+"/authors/outcome",keyword:"type",
params:{type:"string"}}],!1;if(!(data9==="known"||data9==="unasked"||data9==="reported"||data9==="refused"))return validate21.
errors=[{instancePath:instancePath+"/authors/outcome",keyword:"\
enum",params:{allowedValues:schema6.properties.authors.properties.outcome.enum}}],!1;var valid3=_errs23===errors}else var valid3=!0;
if(valid3){if(data8.logins!==void 0){let data10=data8.logins,_errs25=errors;if(errors===_errs25)if(Array.isArray(data10)){
var valid4=!0;let len0=data10.length;for(let i0=0;i0<len0;i0++){let _errs27=errors;if(typeof data10[i0]!="string")return validate21.
errors=[{instancePath:instancePath+"/authors/logins/"+i0,
keyword:"type",params:{type:"string"}}],!1;var valid4=_errs27===errors;if(!valid4)break}}else return validate21.errors=[
{instancePath:instancePath+"/authors/logins",keyword:"type",params:{
type:"array"}}],!1;var valid3=_errs25===errors}else var valid3=!0;if(valid3)if(data8.why!==void 0){let _errs29=errors;if(typeof data8.
why!="string")return validate21.errors=[{instancePath:instancePath+"/authors/why",schemaPath:"#/properties/authors/prope\
rties/why/type",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs29===errors}else var valid3=!0}}}}else return validate21.
errors=[{instancePath:instancePath+"/authors",keyword:"type",params:{type:"object"}}],
!1;var valid0=_errs20===errors}else var valid0=!0;if(valid0){if(data.roles!==void 0){let data13=data.roles,_errs31=errors;
if(errors===_errs31)if(Array.isArray(data13)){var valid5=!0;let len1=data13.length;for(let i1=0;i1<len1;i1++){let data14=data13[i1],
_errs33=errors;if(errors===_errs33)if(data14&&typeof data14=="object"&&!Array.isArray(data14)){let tag0=data14.outcome;if(typeof tag0==
"string")if(tag0==="approved"){if(errors===errors)if(data14&&typeof data14=="object"&&!Array.isArray(data14)){let missing3;
if(data14.role===void 0&&(missing3="role")||data14.environment===void 0&&(missing3="environment")||data14.rules===void 0&&
(missing3="rules")||data14.reviews===void 0&&(missing3="reviews")||data14.outcome===void 0&&(missing3="outcome")||data14.
login===void 0&&(missing3="login")||data14.comment===void 0&&(missing3="comment")||data14.at===void 0&&(missing3="at")||
data14.via===void 0&&(missing3="via"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/pr\
operties/roles/items/oneOf/0/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs38=errors;for(let key3 in data14)
if(!func2.call(schema6.properties.roles.items.oneOf[0].properties,key3)){return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1,keyword:"additionalProperties",params:{additionalProperty:key3}}],
!1;break}if(_errs38===errors){if(data14.role!==void 0){let _errs39=errors;if(typeof data14.role!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/role",schemaPath:"#/properties/roles/items/oneOf/0/properties/role/typ\
e",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs39===errors}else var valid8=!0;if(valid8){if(data14.environment!==
void 0){let _errs41=errors;if(typeof data14.environment!="string")return validate21.errors=[{instancePath:instancePath+"\
/roles/"+i1+"/environment",keyword:"type",params:{
type:"string"}}],!1;var valid8=_errs41===errors}else var valid8=!0;if(valid8){if(data14.rules!==void 0){let data17=data14.
rules,_errs43=errors;if(errors===_errs43)if(Array.isArray(data17)){var valid9=!0;let len2=data17.length;for(let i2=0;i2<
len2;i2++){let data18=data17[i2],_errs45=errors;if(errors===_errs45)if(data18&&typeof data18=="object"&&!Array.isArray(data18)){
let missing4;if(data18.rule===void 0&&(missing4="rule")||data18.met===void 0&&(missing4="met")||data18.how===void 0&&(missing4=
"how"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i2,schemaPath:"#/properties/roles/ite\
ms/oneOf/0/properties/rules/items/required",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs47=errors;
for(let key4 in data18)if(!(key4==="rule"||key4==="met"||key4==="how")){return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i2,keyword:"\
additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs47===errors){if(data18.rule!==void 0){let data19=data18.
rule,_errs48=errors;if(typeof data19!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules\
/"+i2+"/rule",keyword:"type",params:{
type:"string"}}],!1;if(!(data19==="environment-protected"||data19==="no-bypass"||data19==="not-rejected"||data19==="acco\
unt"||data19==="this-attempt"||data19==="member"||data19==="not-starter"||data19==="not-author"||data19==="code"||data19===
"one-person-one-role"||data19==="simulated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+
i2+"/rule",keyword:"enum",params:{
allowedValues:schema6.properties.roles.items.oneOf[0].properties.rules.items.properties.rule.enum}}],!1;var valid10=_errs48===
errors}else var valid10=!0;if(valid10){if(data18.met!==void 0){let _errs50=errors;if(typeof data18.met!="boolean")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i2+"/met",schemaPath:"#/properties/roles/items/oneOf/0/propert\
ies/rules/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;var valid10=_errs50===errors}else var valid10=!0;
if(valid10)if(data18.how!==void 0){let _errs52=errors;if(typeof data18.how!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i2+"/how",
keyword:"type",params:{type:"string"}}],!1;var valid10=_errs52===errors}else var valid10=!0}}}}else return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i2,schemaPath:"#/properties/roles/items/oneOf/0/properties/rules/item\
s/type",keyword:"type",params:{type:"object"}}],!1;var valid9=_errs45===errors;if(!valid9)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules",schemaPath:"#/properties/roles/items/oneOf/0/properties/rules/t\
ype",keyword:"type",params:{type:"array"}}],!1;var valid8=_errs43===errors}else var valid8=!0;if(valid8){if(data14.reviews!==
void 0){let data22=data14.reviews,_errs54=errors;if(errors===_errs54)if(Array.isArray(data22)){var valid11=!0;let len3=data22.
length;for(let i3=0;i3<len3;i3++){let data23=data22[i3],_errs56=errors;if(errors===_errs56)if(data23&&typeof data23=="ob\
ject"&&!Array.isArray(data23)){let missing5;if(data23.login===void 0&&(missing5="login")||data23.comment===void 0&&(missing5=
"comment")||data23.rules===void 0&&(missing5="rules"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/reviews/"+i3,keyword:"required",params:{
missingProperty:missing5}}],!1;{let _errs58=errors;for(let key5 in data23)if(!(key5==="login"||key5==="comment"||key5===
"rules"||key5==="via")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3,schemaPath:"#/p\
roperties/roles/items/oneOf/0/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}],
!1;break}if(_errs58===errors){if(data23.login!==void 0){let _errs59=errors;if(typeof data23.login!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/login",schemaPath:"#/properties/roles/items/oneOf/0/pro\
perties/reviews/items/properties/login/type",keyword:"type",params:{type:"string"}}],!1;var valid12=_errs59===errors}else
var valid12=!0;if(valid12){if(data23.comment!==void 0){let _errs61=errors;if(typeof data23.comment!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/comment",schemaPath:"#/properties/roles/items/oneOf/0/p\
roperties/reviews/items/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var valid12=_errs61===errors}else
var valid12=!0;if(valid12){if(data23.rules!==void 0){let data26=data23.rules,_errs63=errors;if(errors===_errs63)if(Array.
isArray(data26)){var valid13=!0;let len4=data26.length;for(let i4=0;i4<len4;i4++){let data27=data26[i4],_errs65=errors;if(errors===
_errs65)if(data27&&typeof data27=="object"&&!Array.isArray(data27)){let missing6;if(data27.rule===void 0&&(missing6="rul\
e")||data27.met===void 0&&(missing6="met")||data27.how===void 0&&(missing6="how"))return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4,schemaPath:"#/properties/roles/items/oneOf/0/properties/reviews/items/propertie\
s/rules/items/required",keyword:"required",params:{missingProperty:missing6}}],!1;{let _errs67=errors;for(let key6 in data27)
if(!(key6==="rule"||key6==="met"||key6==="how")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rev\
iews/"+i3+"/rules/"+i4,schemaPath:"#/properties/roles/items/oneOf/0/properties/reviews/items/properties/rules/items/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}}],!1;break}if(_errs67===errors){if(data27.
rule!==void 0){let data28=data27.rule,_errs68=errors;if(typeof data28!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4+"/rule",schemaPath:"#/properties/roles/items/oneOf/0/properties/reviews/items/p\
roperties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data28==="environment-protec\
ted"||data28==="no-bypass"||data28==="not-rejected"||data28==="account"||data28==="this-attempt"||data28==="member"||data28===
"not-starter"||data28==="not-author"||data28==="code"||data28==="one-person-one-role"||data28==="simulated"))return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4+"/rule",schemaPath:"#/properties/roles/items\
/oneOf/0/properties/reviews/items/properties/rules/items/properties/rule/enum",keyword:"enum",params:{allowedValues:schema6.
properties.roles.items.oneOf[0].properties.reviews.items.properties.rules.items.properties.rule.enum}}],!1;var valid14=_errs68===
errors}else var valid14=!0;if(valid14){if(data27.met!==void 0){let _errs70=errors;if(typeof data27.met!="boolean")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4+"/met",schemaPath:"#/properties/roles/items/\
oneOf/0/properties/reviews/items/properties/rules/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;
var valid14=_errs70===errors}else var valid14=!0;if(valid14)if(data27.how!==void 0){let _errs72=errors;if(typeof data27.
how!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4+"/how",schemaPath:"\
#/properties/roles/items/oneOf/0/properties/reviews/items/properties/rules/items/properties/how/type",keyword:"type",params:{
type:"string"}}],!1;var valid14=_errs72===errors}else var valid14=!0}}}}else return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4,schemaPath:"#/properties/roles/items/oneOf/0/properties/reviews/items/propertie\
s/rules/items/type",keyword:"type",params:{type:"object"}}],!1;var valid13=_errs65===errors;if(!valid13)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/rules",schemaPath:"#/properties/roles/items/oneOf/0/pro\
perties/reviews/items/properties/rules/type",keyword:"type",params:{type:"array"}}],!1;var valid12=_errs63===errors}else
var valid12=!0;if(valid12)if(data23.via!==void 0){let _errs74=errors;if(typeof data23.via!="string")return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/via",schemaPath:"#/properties/roles/items/oneOf/0/properties/r\
eviews/items/properties/via/type",keyword:"type",params:{type:"string"}}],!1;var valid12=_errs74===errors}else var valid12=!0}}}}}else
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3,schemaPath:"#/properties/roles/items/on\
eOf/0/properties/reviews/items/type",keyword:"type",params:{type:"object"}}],!1;var valid11=_errs56===errors;if(!valid11)
break}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews",schemaPath:"#/properties/roles/\
items/oneOf/0/properties/reviews/type",keyword:"type",params:{type:"array"}}],!1;var valid8=_errs54===errors}else var valid8=!0;
if(valid8){if(data14.outcome!==void 0){let data32=data14.outcome,_errs76=errors;if(typeof data32!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"#/properties/roles/items/oneOf/0/properties/outco\
me/type",keyword:"type",params:{type:"string"}}],!1;if(data32!=="approved")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/outcome",keyword:"const",params:{allowedValue:"\
approved"}}],!1;var valid8=_errs76===errors}else var valid8=!0;if(valid8){if(data14.login!==void 0){let _errs78=errors;if(typeof data14.
login!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/login",schemaPath:"#/properties/role\
s/items/oneOf/0/properties/login/type",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs78===errors}else var valid8=!0;
if(valid8){if(data14.comment!==void 0){let _errs80=errors;if(typeof data14.comment!="string")return validate21.errors=[{
instancePath:instancePath+"/roles/"+i1+"/comment",
keyword:"type",params:{type:"string"}}],!1;var valid8=_errs80===errors}else var valid8=!0;if(valid8){if(data14.at!==void 0){
let data35=data14.at,_errs82=errors,_errs83=errors,valid15=!1,_errs84=errors;validate27(data35,{instancePath:instancePath+
"/roles/"+i1+"/at",parentData:data14,parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.
concat(validate27.errors),errors=vErrors.length);var _valid1=_errs84===errors;if(valid15=valid15||_valid1,!valid15){let _errs85=errors;
if(data35!==null){let err6={instancePath:instancePath+"/roles/"+i1+"/at",schemaPath:"#/properties/roles/items/oneOf/0/pr\
operties/at/anyOf/1/type",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err6]:vErrors.push(err6),errors++}
var _valid1=_errs85===errors;valid15=valid15||_valid1}if(valid15)errors=_errs83,vErrors!==null&&(_errs83?vErrors.length=
_errs83:vErrors=null);else{let err7={instancePath:instancePath+"/roles/"+i1+"/at",schemaPath:"#/properties/roles/items/o\
neOf/0/properties/at/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++,
validate21.errors=vErrors,!1}var valid8=_errs82===errors}else var valid8=!0;if(valid8)if(data14.via!==void 0){let _errs87=errors;
if(typeof data14.via!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/via",schemaPath:"#/pr\
operties/roles/items/oneOf/0/properties/via/type",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs87===errors}else
var valid8=!0}}}}}}}}}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/properties/r\
oles/items/oneOf/0/type",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="skipped"){if(errors===errors)if(data14&&
typeof data14=="object"&&!Array.isArray(data14)){let missing7;if(data14.role===void 0&&(missing7="role")||data14.environment===
void 0&&(missing7="environment")||data14.rules===void 0&&(missing7="rules")||data14.reviews===void 0&&(missing7="reviews")||
data14.outcome===void 0&&(missing7="outcome")||data14.why===void 0&&(missing7="why"))return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1,keyword:"required",params:{missingProperty:missing7}}],
!1;{let _errs91=errors;for(let key7 in data14)if(!(key7==="role"||key7==="environment"||key7==="rules"||key7==="reviews"||
key7==="outcome"||key7==="why")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/propert\
ies/roles/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}}],!1;break}
if(_errs91===errors){if(data14.role!==void 0){let _errs92=errors;if(typeof data14.role!="string")return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/role",keyword:"\
type",params:{type:"string"}}],!1;var valid17=_errs92===errors}else var valid17=!0;if(valid17){if(data14.environment!==void 0){
let _errs94=errors;if(typeof data14.environment!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+
i1+"/environment",keyword:"type",params:{type:"\
string"}}],!1;var valid17=_errs94===errors}else var valid17=!0;if(valid17){if(data14.rules!==void 0){let data39=data14.rules,
_errs96=errors;if(errors===_errs96)if(Array.isArray(data39)){var valid18=!0;let len5=data39.length;for(let i5=0;i5<len5;i5++){
let data40=data39[i5],_errs98=errors;if(errors===_errs98)if(data40&&typeof data40=="object"&&!Array.isArray(data40)){let missing8;
if(data40.rule===void 0&&(missing8="rule")||data40.met===void 0&&(missing8="met")||data40.how===void 0&&(missing8="how"))
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i5,schemaPath:"#/properties/roles/items/oneO\
f/1/properties/rules/items/required",keyword:"required",params:{missingProperty:missing8}}],!1;{let _errs100=errors;for(let key8 in data40)
if(!(key8==="rule"||key8==="met"||key8==="how")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rul\
es/"+i5,keyword:"additionalPro\
perties",params:{additionalProperty:key8}}],!1;break}if(_errs100===errors){if(data40.rule!==void 0){let data41=data40.rule,
_errs101=errors;if(typeof data41!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i5+
"/rule",keyword:"type",params:{
type:"string"}}],!1;if(!(data41==="environment-protected"||data41==="no-bypass"||data41==="not-rejected"||data41==="acco\
unt"||data41==="this-attempt"||data41==="member"||data41==="not-starter"||data41==="not-author"||data41==="code"||data41===
"one-person-one-role"||data41==="simulated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+
i5+"/rule",keyword:"enum",params:{
allowedValues:schema6.properties.roles.items.oneOf[1].properties.rules.items.properties.rule.enum}}],!1;var valid19=_errs101===
errors}else var valid19=!0;if(valid19){if(data40.met!==void 0){let _errs103=errors;if(typeof data40.met!="boolean")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i5+"/met",schemaPath:"#/properties/roles/items/oneOf/1/propert\
ies/rules/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;var valid19=_errs103===errors}else var valid19=!0;
if(valid19)if(data40.how!==void 0){let _errs105=errors;if(typeof data40.how!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i5+"/how",
keyword:"type",params:{type:"string"}}],!1;var valid19=_errs105===errors}else var valid19=!0}}}}else return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i5,schemaPath:"#/properties/roles/items/oneOf/1/properties/rules/item\
s/type",keyword:"type",params:{type:"object"}}],!1;var valid18=_errs98===errors;if(!valid18)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules",schemaPath:"#/properties/roles/items/oneOf/1/properties/rules/t\
ype",keyword:"type",params:{type:"array"}}],!1;var valid17=_errs96===errors}else var valid17=!0;if(valid17){if(data14.reviews!==
void 0){let data44=data14.reviews,_errs107=errors;if(errors===_errs107)if(Array.isArray(data44)){var valid20=!0;let len6=data44.
length;for(let i6=0;i6<len6;i6++){let data45=data44[i6],_errs109=errors;if(errors===_errs109)if(data45&&typeof data45=="\
object"&&!Array.isArray(data45)){let missing9;if(data45.login===void 0&&(missing9="login")||data45.comment===void 0&&(missing9=
"comment")||data45.rules===void 0&&(missing9="rules"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/reviews/"+i6,keyword:"required",params:{
missingProperty:missing9}}],!1;{let _errs111=errors;for(let key9 in data45)if(!(key9==="login"||key9==="comment"||key9===
"rules"||key9==="via")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6,schemaPath:"#/p\
roperties/roles/items/oneOf/1/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}}],
!1;break}if(_errs111===errors){if(data45.login!==void 0){let _errs112=errors;if(typeof data45.login!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/login",schemaPath:"#/properties/roles/items/oneOf/1/pro\
perties/reviews/items/properties/login/type",keyword:"type",params:{type:"string"}}],!1;var valid21=_errs112===errors}else
var valid21=!0;if(valid21){if(data45.comment!==void 0){let _errs114=errors;if(typeof data45.comment!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/comment",schemaPath:"#/properties/roles/items/oneOf/1/p\
roperties/reviews/items/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var valid21=_errs114===errors}else
var valid21=!0;if(valid21){if(data45.rules!==void 0){let data48=data45.rules,_errs116=errors;if(errors===_errs116)if(Array.
isArray(data48)){var valid22=!0;let len7=data48.length;for(let i7=0;i7<len7;i7++){let data49=data48[i7],_errs118=errors;
if(errors===_errs118)if(data49&&typeof data49=="object"&&!Array.isArray(data49)){let missing10;if(data49.rule===void 0&&
(missing10="rule")||data49.met===void 0&&(missing10="met")||data49.how===void 0&&(missing10="how"))return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7,schemaPath:"#/properties/roles/items/oneOf/1/proper\
ties/reviews/items/properties/rules/items/required",keyword:"required",params:{missingProperty:missing10}}],!1;{let _errs120=errors;
for(let key10 in data49)if(!(key10==="rule"||key10==="met"||key10==="how")){return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7,schemaPath:"#/properties/roles/items/oneOf/1/properties/reviews/items/propertie\
s/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}}],!1;break}if(_errs120===
errors){if(data49.rule!==void 0){let data50=data49.rule,_errs121=errors;if(typeof data50!="string")return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7+"/rule",schemaPath:"#/properties/roles/items/oneOf/\
1/properties/reviews/items/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data50===
"environment-protected"||data50==="no-bypass"||data50==="not-rejected"||data50==="account"||data50==="this-attempt"||data50===
"member"||data50==="not-starter"||data50==="not-author"||data50==="code"||data50==="one-person-one-role"||data50==="simu\
lated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7+"/rule",schemaPath:"\
#/properties/roles/items/oneOf/1/properties/reviews/items/properties/rules/items/properties/rule/enum",keyword:"enum",params:{
allowedValues:schema6.properties.roles.items.oneOf[1].properties.reviews.items.properties.rules.items.properties.rule.enum}}],
!1;var valid23=_errs121===errors}else var valid23=!0;if(valid23){if(data49.met!==void 0){let _errs123=errors;if(typeof data49.
met!="boolean")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7+"/met",schemaPath:"\
#/properties/roles/items/oneOf/1/properties/reviews/items/properties/rules/items/properties/met/type",keyword:"type",params:{
type:"boolean"}}],!1;var valid23=_errs123===errors}else var valid23=!0;if(valid23)if(data49.how!==void 0){let _errs125=errors;
if(typeof data49.how!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules/"+
i7+"/how",schemaPath:"#/properties/roles/items/oneOf/1/properties/reviews/items/properties/rules/items/properties/how/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid23=_errs125===errors}else var valid23=!0}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7,schemaPath:"#/properties/roles/items/oneOf/1\
/properties/reviews/items/properties/rules/items/type",keyword:"type",params:{type:"object"}}],!1;var valid22=_errs118===
errors;if(!valid22)break}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules",
keyword:"type",params:{type:"\
array"}}],!1;var valid21=_errs116===errors}else var valid21=!0;if(valid21)if(data45.via!==void 0){let _errs127=errors;if(typeof data45.
via!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/via",schemaPath:"#/prop\
erties/roles/items/oneOf/1/properties/reviews/items/properties/via/type",keyword:"type",params:{type:"string"}}],!1;var valid21=_errs127===
errors}else var valid21=!0}}}}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6,schemaPath:"\
#/properties/roles/items/oneOf/1/properties/reviews/items/type",keyword:"type",params:{type:"object"}}],!1;var valid20=_errs109===
errors;if(!valid20)break}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews",schemaPath:"\
#/properties/roles/items/oneOf/1/properties/reviews/type",keyword:"type",params:{type:"array"}}],!1;var valid17=_errs107===
errors}else var valid17=!0;if(valid17){if(data14.outcome!==void 0){let data54=data14.outcome,_errs129=errors;if(typeof data54!=
"string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"#/properties/roles/ite\
ms/oneOf/1/properties/outcome/type",keyword:"type",params:{type:"string"}}],!1;if(data54!=="skipped")return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"#/properties/roles/items/oneOf/1/properties/outcome/cons\
t",keyword:"const",params:{allowedValue:"skipped"}}],!1;var valid17=_errs129===errors}else var valid17=!0;if(valid17)if(data14.
why!==void 0){let _errs131=errors;if(typeof data14.why!="string")return validate21.errors=[{instancePath:instancePath+"/\
roles/"+i1+"/why",keyword:"type",params:{type:"string"}}],
!1;var valid17=_errs131===errors}else var valid17=!0}}}}}}}else return validate21.errors=[{instancePath:instancePath+"/r\
oles/"+i1,keyword:"type",params:{type:"object"}}],!1}else if(tag0==="\
waiting"){if(errors===errors)if(data14&&typeof data14=="object"&&!Array.isArray(data14)){let missing11;if(data14.role===
void 0&&(missing11="role")||data14.environment===void 0&&(missing11="environment")||data14.rules===void 0&&(missing11="r\
ules")||data14.reviews===void 0&&(missing11="reviews")||data14.outcome===void 0&&(missing11="outcome")||data14.reasonCode===
void 0&&(missing11="reasonCode")||data14.expected===void 0&&(missing11="expected")||data14.found===void 0&&(missing11="f\
ound")||data14.next===void 0&&(missing11="next"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"\
#/properties/roles/items/oneOf/2/required",keyword:"required",params:{missingProperty:missing11}}],!1;{let _errs135=errors;
for(let key11 in data14)if(!func2.call(schema6.properties.roles.items.oneOf[2].properties,key11)){return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1,keyword:"add\
itionalProperties",params:{additionalProperty:key11}}],!1;break}if(_errs135===errors){if(data14.role!==void 0){let _errs136=errors;
if(typeof data14.role!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/role",schemaPath:"#/\
properties/roles/items/oneOf/2/properties/role/type",keyword:"type",params:{type:"string"}}],!1;var valid25=_errs136===errors}else
var valid25=!0;if(valid25){if(data14.environment!==void 0){let _errs138=errors;if(typeof data14.environment!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/environment",schemaPath:"#/properties/roles/items/oneOf/2/properties/e\
nvironment/type",keyword:"type",params:{type:"string"}}],!1;var valid25=_errs138===errors}else var valid25=!0;if(valid25){
if(data14.rules!==void 0){let data58=data14.rules,_errs140=errors;if(errors===_errs140)if(Array.isArray(data58)){var valid26=!0;
let len8=data58.length;for(let i8=0;i8<len8;i8++){let data59=data58[i8],_errs142=errors;if(errors===_errs142)if(data59&&
typeof data59=="object"&&!Array.isArray(data59)){let missing12;if(data59.rule===void 0&&(missing12="rule")||data59.met===
void 0&&(missing12="met")||data59.how===void 0&&(missing12="how"))return validate21.errors=[{instancePath:instancePath+"\
/roles/"+i1+"/rules/"+i8,keyword:"required",
params:{missingProperty:missing12}}],!1;{let _errs144=errors;for(let key12 in data59)if(!(key12==="rule"||key12==="met"||
key12==="how")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i8,schemaPath:"#/properties/\
roles/items/oneOf/2/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12}}],
!1;break}if(_errs144===errors){if(data59.rule!==void 0){let data60=data59.rule,_errs145=errors;if(typeof data60!="string")
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i8+"/rule",schemaPath:"#/properties/roles/it\
ems/oneOf/2/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data60==="envir\
onment-protected"||data60==="no-bypass"||data60==="not-rejected"||data60==="account"||data60==="this-attempt"||data60===
"member"||data60==="not-starter"||data60==="not-author"||data60==="code"||data60==="one-person-one-role"||data60==="simu\
lated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i8+"/rule",schemaPath:"#/properties/\
roles/items/oneOf/2/properties/rules/items/properties/rule/enum",keyword:"enum",params:{allowedValues:schema6.properties.
roles.items.oneOf[2].properties.rules.items.properties.rule.enum}}],!1;var valid27=_errs145===errors}else var valid27=!0;
if(valid27){if(data59.met!==void 0){let _errs147=errors;if(typeof data59.met!="boolean")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i8+"/met",
keyword:"type",params:{type:"boolean"}}],!1;var valid27=_errs147===errors}else var valid27=!0;if(valid27)if(data59.how!==
void 0){let _errs149=errors;if(typeof data59.how!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+
i1+"/rules/"+i8+"/how",keyword:"\
type",params:{type:"string"}}],!1;var valid27=_errs149===errors}else var valid27=!0}}}}else return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i8,keyword:"type",params:{
type:"object"}}],!1;var valid26=_errs142===errors;if(!valid26)break}}else return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules",keyword:"type",params:{type:"a\
rray"}}],!1;var valid25=_errs140===errors}else var valid25=!0;if(valid25){if(data14.reviews!==void 0){let data63=data14.
reviews,_errs151=errors;if(errors===_errs151)if(Array.isArray(data63)){var valid28=!0;let len9=data63.length;for(let i9=0;i9<
len9;i9++){let data64=data63[i9],_errs153=errors;if(errors===_errs153)if(data64&&typeof data64=="object"&&!Array.isArray(
data64)){let missing13;if(data64.login===void 0&&(missing13="login")||data64.comment===void 0&&(missing13="comment")||data64.
rules===void 0&&(missing13="rules"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9,schemaPath:"\
#/properties/roles/items/oneOf/2/properties/reviews/items/required",keyword:"required",params:{missingProperty:missing13}}],
!1;{let _errs155=errors;for(let key13 in data64)if(!(key13==="login"||key13==="comment"||key13==="rules"||key13==="via")){
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9,schemaPath:"#/properties/roles/items/on\
eOf/2/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13}}],
!1;break}if(_errs155===errors){if(data64.login!==void 0){let _errs156=errors;if(typeof data64.login!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/login",schemaPath:"#/properties/roles/items/oneOf/2/pro\
perties/reviews/items/properties/login/type",keyword:"type",params:{type:"string"}}],!1;var valid29=_errs156===errors}else
var valid29=!0;if(valid29){if(data64.comment!==void 0){let _errs158=errors;if(typeof data64.comment!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/comment",schemaPath:"#/properties/roles/items/oneOf/2/p\
roperties/reviews/items/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var valid29=_errs158===errors}else
var valid29=!0;if(valid29){if(data64.rules!==void 0){let data67=data64.rules,_errs160=errors;if(errors===_errs160)if(Array.
isArray(data67)){var valid30=!0;let len10=data67.length;for(let i10=0;i10<len10;i10++){let data68=data67[i10],_errs162=errors;
if(errors===_errs162)if(data68&&typeof data68=="object"&&!Array.isArray(data68)){let missing14;if(data68.rule===void 0&&
(missing14="rule")||data68.met===void 0&&(missing14="met")||data68.how===void 0&&(missing14="how"))return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10,schemaPath:"#/properties/roles/items/oneOf/2/prope\
rties/reviews/items/properties/rules/items/required",keyword:"required",params:{missingProperty:missing14}}],!1;{let _errs164=errors;
for(let key14 in data68)if(!(key14==="rule"||key14==="met"||key14==="how")){return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10,schemaPath:"#/properties/roles/items/oneOf/2/properties/reviews/items/properti\
es/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key14}}],!1;break}if(_errs164===
errors){if(data68.rule!==void 0){let data69=data68.rule,_errs165=errors;if(typeof data69!="string")return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10+"/rule",schemaPath:"#/properties/roles/items/oneOf\
/2/properties/reviews/items/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data69===
"environment-protected"||data69==="no-bypass"||data69==="not-rejected"||data69==="account"||data69==="this-attempt"||data69===
"member"||data69==="not-starter"||data69==="not-author"||data69==="code"||data69==="one-person-one-role"||data69==="simu\
lated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10+"/rule",schemaPath:"\
#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/properties/rule/enum",keyword:"enum",params:{
allowedValues:schema6.properties.roles.items.oneOf[2].properties.reviews.items.properties.rules.items.properties.rule.enum}}],
!1;var valid31=_errs165===errors}else var valid31=!0;if(valid31){if(data68.met!==void 0){let _errs167=errors;if(typeof data68.
met!="boolean")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10+"/met",schemaPath:"\
#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/properties/met/type",keyword:"type",params:{
type:"boolean"}}],!1;var valid31=_errs167===errors}else var valid31=!0;if(valid31)if(data68.how!==void 0){let _errs169=errors;
if(typeof data68.how!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+
i10+"/how",schemaPath:"#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/properties/how/t\
ype",keyword:"type",params:{type:"string"}}],!1;var valid31=_errs169===errors}else var valid31=!0}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10,schemaPath:"#/properties/roles/items/oneOf/\
2/properties/reviews/items/properties/rules/items/type",keyword:"type",params:{type:"object"}}],!1;var valid30=_errs162===
errors;if(!valid30)break}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules",
keyword:"type",params:{type:"\
array"}}],!1;var valid29=_errs160===errors}else var valid29=!0;if(valid29)if(data64.via!==void 0){let _errs171=errors;if(typeof data64.
via!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/via",schemaPath:"#/prop\
erties/roles/items/oneOf/2/properties/reviews/items/properties/via/type",keyword:"type",params:{type:"string"}}],!1;var valid29=_errs171===
errors}else var valid29=!0}}}}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9,schemaPath:"\
#/properties/roles/items/oneOf/2/properties/reviews/items/type",keyword:"type",params:{type:"object"}}],!1;var valid28=_errs153===
errors;if(!valid28)break}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews",schemaPath:"\
#/properties/roles/items/oneOf/2/properties/reviews/type",keyword:"type",params:{type:"array"}}],!1;var valid25=_errs151===
errors}else var valid25=!0;if(valid25){if(data14.outcome!==void 0){let data73=data14.outcome,_errs173=errors;if(typeof data73!=
"string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"#/properties/roles/ite\
ms/oneOf/2/properties/outcome/type",keyword:"type",params:{type:"string"}}],!1;if(data73!=="waiting")return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"#/properties/roles/items/oneOf/2/properties/outcome/cons\
t",keyword:"const",params:{allowedValue:"waiting"}}],!1;var valid25=_errs173===errors}else var valid25=!0;if(valid25){if(data14.
reasonCode!==void 0){let _errs175=errors;validate29(data14.reasonCode,{instancePath:instancePath+"/roles/"+i1+"/reasonCo\
de",parentData:data14,parentDataProperty:"reasonCode",rootData})||(vErrors=vErrors===null?validate29.errors:vErrors.concat(
validate29.errors),errors=vErrors.length);var valid25=_errs175===errors}else var valid25=!0;if(valid25){if(data14.expected!==
void 0){let _errs176=errors;if(typeof data14.expected!="string")return validate21.errors=[{instancePath:instancePath+"/r\
oles/"+i1+"/expected",keyword:"type",params:{type:"\
string"}}],!1;var valid25=_errs176===errors}else var valid25=!0;if(valid25){if(data14.found!==void 0){let _errs178=errors;
if(typeof data14.found!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/found",schemaPath:"\
#/properties/roles/items/oneOf/2/properties/found/type",keyword:"type",params:{type:"string"}}],!1;var valid25=_errs178===
errors}else var valid25=!0;if(valid25)if(data14.next!==void 0){let _errs180=errors;if(typeof data14.next!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/next",schemaPath:"#/properties/roles/items/oneOf/2/properties/next/typ\
e",keyword:"type",params:{type:"string"}}],!1;var valid25=_errs180===errors}else var valid25=!0}}}}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"type",params:{
type:"object"}}],!1}else if(tag0==="refused"){if(errors===errors)if(data14&&typeof data14=="object"&&!Array.isArray(data14)){
let missing15;if(data14.role===void 0&&(missing15="role")||data14.environment===void 0&&(missing15="environment")||data14.
rules===void 0&&(missing15="rules")||data14.reviews===void 0&&(missing15="reviews")||data14.outcome===void 0&&(missing15=
"outcome")||data14.reasonCode===void 0&&(missing15="reasonCode")||data14.expected===void 0&&(missing15="expected")||data14.
found===void 0&&(missing15="found")||data14.next===void 0&&(missing15="next"))return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1,keyword:"required",params:{missingProperty:missing15}}],
!1;{let _errs184=errors;for(let key15 in data14)if(!func2.call(schema6.properties.roles.items.oneOf[3].properties,key15)){
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/properties/roles/items/oneOf/3/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key15}}],!1;break}if(_errs184===errors){if(data14.
role!==void 0){let _errs185=errors;if(typeof data14.role!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/role",keyword:"type",params:{type:"str\
ing"}}],!1;var valid33=_errs185===errors}else var valid33=!0;if(valid33){if(data14.environment!==void 0){let _errs187=errors;
if(typeof data14.environment!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/environment",
keyword:"type",params:{type:"string"}}],!1;var valid33=_errs187===
errors}else var valid33=!0;if(valid33){if(data14.rules!==void 0){let data80=data14.rules,_errs189=errors;if(errors===_errs189)
if(Array.isArray(data80)){var valid34=!0;let len11=data80.length;for(let i11=0;i11<len11;i11++){let data81=data80[i11],_errs191=errors;
if(errors===_errs191)if(data81&&typeof data81=="object"&&!Array.isArray(data81)){let missing16;if(data81.rule===void 0&&
(missing16="rule")||data81.met===void 0&&(missing16="met")||data81.how===void 0&&(missing16="how"))return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i11,schemaPath:"#/properties/roles/items/oneOf/3/properties/rules/ite\
ms/required",keyword:"required",params:{missingProperty:missing16}}],!1;{let _errs193=errors;for(let key16 in data81)if(!(key16===
"rule"||key16==="met"||key16==="how")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i11,schemaPath:"\
#/properties/roles/items/oneOf/3/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16}}],
!1;break}if(_errs193===errors){if(data81.rule!==void 0){let data82=data81.rule,_errs194=errors;if(typeof data82!="string")
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i11+"/rule",schemaPath:"#/properties/roles/i\
tems/oneOf/3/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data82==="envi\
ronment-protected"||data82==="no-bypass"||data82==="not-rejected"||data82==="account"||data82==="this-attempt"||data82===
"member"||data82==="not-starter"||data82==="not-author"||data82==="code"||data82==="one-person-one-role"||data82==="simu\
lated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i11+"/rule",schemaPath:"#/properties\
/roles/items/oneOf/3/properties/rules/items/properties/rule/enum",keyword:"enum",params:{allowedValues:schema6.properties.
roles.items.oneOf[3].properties.rules.items.properties.rule.enum}}],!1;var valid35=_errs194===errors}else var valid35=!0;
if(valid35){if(data81.met!==void 0){let _errs196=errors;if(typeof data81.met!="boolean")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i11+"/met",schemaPath:"#/properties/roles/items/oneOf/3/properties/rules/items/properties/met/typ\
e",keyword:"type",params:{type:"boolean"}}],!1;var valid35=_errs196===errors}else var valid35=!0;if(valid35)if(data81.how!==
void 0){let _errs198=errors;if(typeof data81.how!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+
i1+"/rules/"+i11+"/how",keyword:"\
type",params:{type:"string"}}],!1;var valid35=_errs198===errors}else var valid35=!0}}}}else return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i11,keyword:"type",params:{
type:"object"}}],!1;var valid34=_errs191===errors;if(!valid34)break}}else return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules",keyword:"type",params:{type:"a\
rray"}}],!1;var valid33=_errs189===errors}else var valid33=!0;if(valid33){if(data14.reviews!==void 0){let data85=data14.
reviews,_errs200=errors;if(errors===_errs200)if(Array.isArray(data85)){var valid36=!0;let len12=data85.length;for(let i12=0;i12<
len12;i12++){let data86=data85[i12],_errs202=errors;if(errors===_errs202)if(data86&&typeof data86=="object"&&!Array.isArray(
data86)){let missing17;if(data86.login===void 0&&(missing17="login")||data86.comment===void 0&&(missing17="comment")||data86.
rules===void 0&&(missing17="rules"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12,schemaPath:"\
#/properties/roles/items/oneOf/3/properties/reviews/items/required",keyword:"required",params:{missingProperty:missing17}}],
!1;{let _errs204=errors;for(let key17 in data86)if(!(key17==="login"||key17==="comment"||key17==="rules"||key17==="via")){
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12,schemaPath:"#/properties/roles/items/o\
neOf/3/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key17}}],
!1;break}if(_errs204===errors){if(data86.login!==void 0){let _errs205=errors;if(typeof data86.login!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/login",schemaPath:"#/properties/roles/items/oneOf/3/pr\
operties/reviews/items/properties/login/type",keyword:"type",params:{type:"string"}}],!1;var valid37=_errs205===errors}else
var valid37=!0;if(valid37){if(data86.comment!==void 0){let _errs207=errors;if(typeof data86.comment!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/comment",schemaPath:"#/properties/roles/items/oneOf/3/\
properties/reviews/items/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var valid37=_errs207===errors}else
var valid37=!0;if(valid37){if(data86.rules!==void 0){let data89=data86.rules,_errs209=errors;if(errors===_errs209)if(Array.
isArray(data89)){var valid38=!0;let len13=data89.length;for(let i13=0;i13<len13;i13++){let data90=data89[i13],_errs211=errors;
if(errors===_errs211)if(data90&&typeof data90=="object"&&!Array.isArray(data90)){let missing18;if(data90.rule===void 0&&
(missing18="rule")||data90.met===void 0&&(missing18="met")||data90.how===void 0&&(missing18="how"))return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/rules/"+i13,schemaPath:"#/properties/roles/items/oneOf/3/prop\
erties/reviews/items/properties/rules/items/required",keyword:"required",params:{missingProperty:missing18}}],!1;{let _errs213=errors;
for(let key18 in data90)if(!(key18==="rule"||key18==="met"||key18==="how")){return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i12+"/rules/"+i13,schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/propert\
ies/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key18}}],!1;break}if(_errs213===
errors){if(data90.rule!==void 0){let data91=data90.rule,_errs214=errors;if(typeof data91!="string")return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/rules/"+i13+"/rule",schemaPath:"#/properties/roles/items/oneO\
f/3/properties/reviews/items/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data91===
"environment-protected"||data91==="no-bypass"||data91==="not-rejected"||data91==="account"||data91==="this-attempt"||data91===
"member"||data91==="not-starter"||data91==="not-author"||data91==="code"||data91==="one-person-one-role"||data91==="simu\
lated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/rules/"+i13+"/rule",schemaPath:"\
#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/properties/rule/enum",keyword:"enum",params:{
allowedValues:schema6.properties.roles.items.oneOf[3].properties.reviews.items.properties.rules.items.properties.rule.enum}}],
!1;var valid39=_errs214===errors}else var valid39=!0;if(valid39){if(data90.met!==void 0){let _errs216=errors;if(typeof data90.
met!="boolean")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/rules/"+i13+"/met",schemaPath:"\
#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/properties/met/type",keyword:"type",params:{
type:"boolean"}}],!1;var valid39=_errs216===errors}else var valid39=!0;if(valid39)if(data90.how!==void 0){let _errs218=errors;
if(typeof data90.how!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/rules\
/"+i13+"/how",schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/properties/ho\
w/type",keyword:"type",params:{type:"string"}}],!1;var valid39=_errs218===errors}else var valid39=!0}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/rules/"+i13,schemaPath:"#/properties/roles/items/oneOf\
/3/properties/reviews/items/properties/rules/items/type",keyword:"type",params:{type:"object"}}],!1;var valid38=_errs211===
errors;if(!valid38)break}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/rules",
keyword:"type",params:{type:"\
array"}}],!1;var valid37=_errs209===errors}else var valid37=!0;if(valid37)if(data86.via!==void 0){let _errs220=errors;if(typeof data86.
via!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/via",schemaPath:"#/pro\
perties/roles/items/oneOf/3/properties/reviews/items/properties/via/type",keyword:"type",params:{type:"string"}}],!1;var valid37=_errs220===
errors}else var valid37=!0}}}}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12,schemaPath:"\
#/properties/roles/items/oneOf/3/properties/reviews/items/type",keyword:"type",params:{type:"object"}}],!1;var valid36=_errs202===
errors;if(!valid36)break}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews",schemaPath:"\
#/properties/roles/items/oneOf/3/properties/reviews/type",keyword:"type",params:{type:"array"}}],!1;var valid33=_errs200===
errors}else var valid33=!0;if(valid33){if(data14.outcome!==void 0){let data95=data14.outcome,_errs222=errors;if(typeof data95!=
"string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"#/properties/roles/ite\
ms/oneOf/3/properties/outcome/type",keyword:"type",params:{type:"string"}}],!1;if(data95!=="refused")return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"#/properties/roles/items/oneOf/3/properties/outcome/cons\
t",keyword:"const",params:{allowedValue:"refused"}}],!1;var valid33=_errs222===errors}else var valid33=!0;if(valid33){if(data14.
reasonCode!==void 0){let _errs224=errors;validate29(data14.reasonCode,{instancePath:instancePath+"/roles/"+i1+"/reasonCo\
de",parentData:data14,parentDataProperty:"reasonCode",rootData})||(vErrors=vErrors===null?validate29.errors:vErrors.concat(
validate29.errors),errors=vErrors.length);var valid33=_errs224===errors}else var valid33=!0;if(valid33){if(data14.expected!==
void 0){let _errs225=errors;if(typeof data14.expected!="string")return validate21.errors=[{instancePath:instancePath+"/r\
oles/"+i1+"/expected",keyword:"type",params:{type:"\
string"}}],!1;var valid33=_errs225===errors}else var valid33=!0;if(valid33){if(data14.found!==void 0){let _errs227=errors;
if(typeof data14.found!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/found",schemaPath:"\
#/properties/roles/items/oneOf/3/properties/found/type",keyword:"type",params:{type:"string"}}],!1;var valid33=_errs227===
errors}else var valid33=!0;if(valid33)if(data14.next!==void 0){let _errs229=errors;if(typeof data14.next!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/next",schemaPath:"#/properties/roles/items/oneOf/3/properties/next/typ\
e",keyword:"type",params:{type:"string"}}],!1;var valid33=_errs229===errors}else var valid33=!0}}}}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"type",params:{
type:"object"}}],!1}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/properties/role\
s/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"outcome",tagValue:tag0}}],!1;else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"discriminat\
or",params:{error:"tag",tag:"outcome",tagValue:tag0}}],!1}else return validate21.errors=[{instancePath:instancePath+"/ro\
les/"+i1,keyword:"type",params:{type:"object"}}],!1;var valid5=_errs33===errors;
if(!valid5)break}}else return validate21.errors=[{instancePath:instancePath+"/roles",
keyword:"type",params:{type:"array"}}],!1;var valid0=_errs31===errors}else var valid0=!0;if(valid0){if(data.history!==void 0){
let data100=data.history,_errs231=errors,_errs232=errors,valid40=!1,_errs233=errors;if(errors===_errs233)if(data100&&typeof data100==
"object"&&!Array.isArray(data100)){let missing19;if(data100.runId===void 0&&(missing19="runId")||data100.attempt===void 0&&
(missing19="attempt")||data100.starters===void 0&&(missing19="starters")||data100.reviews===void 0&&(missing19="reviews")){
let err8={instancePath:instancePath+"/history",keyword:"required",params:{
missingProperty:missing19}};vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++}else{let _errs235=errors;for(let key19 in data100)
if(!(key19==="runId"||key19==="attempt"||key19==="starters"||key19==="reviews")){let err9={instancePath:instancePath+"/h\
istory",keyword:"additionalProperties",params:{additionalProperty:key19}};
vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++;break}if(_errs235===errors){if(data100.runId!==void 0){let data101=data100.
runId,_errs236=errors;if(!(typeof data101=="number"&&!(data101%1)&&!isNaN(data101)&&isFinite(data101))){let err10={instancePath:instancePath+
"/history/runId",keyword:"type",params:{type:"integer"}};
vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++}if(errors===_errs236&&typeof data101=="number"&&isFinite(data101)){
if(data101>9007199254740991||isNaN(data101)){let err11={instancePath:instancePath+"/history/runId",schemaPath:"#/propert\
ies/history/anyOf/0/properties/runId/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};vErrors===
null?vErrors=[err11]:vErrors.push(err11),errors++}else if(data101<0||isNaN(data101)){let err12={instancePath:instancePath+
"/history/runId",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++}}var valid41=_errs236===errors}else var valid41=!0;
if(valid41){if(data100.attempt!==void 0){let data102=data100.attempt,_errs238=errors;if(!(typeof data102=="number"&&!(data102%
1)&&!isNaN(data102)&&isFinite(data102))){let err13={instancePath:instancePath+"/history/attempt",schemaPath:"#/propertie\
s/history/anyOf/0/properties/attempt/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err13]:vErrors.
push(err13),errors++}if(errors===_errs238&&typeof data102=="number"&&isFinite(data102)){if(data102>9007199254740991||isNaN(
data102)){let err14={instancePath:instancePath+"/history/attempt",schemaPath:"#/properties/history/anyOf/0/properties/at\
tempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};vErrors===null?vErrors=[err14]:vErrors.
push(err14),errors++}else if(data102<1||isNaN(data102)){let err15={instancePath:instancePath+"/history/attempt",schemaPath:"\
#/properties/history/anyOf/0/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?
vErrors=[err15]:vErrors.push(err15),errors++}}var valid41=_errs238===errors}else var valid41=!0;if(valid41){if(data100.starters!==
void 0){let data103=data100.starters,_errs240=errors;if(errors===_errs240)if(Array.isArray(data103)){var valid42=!0;let len14=data103.
length;for(let i14=0;i14<len14;i14++){let _errs242=errors;if(typeof data103[i14]!="string"){let err16={instancePath:instancePath+
"/history/starters/"+i14,keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err16]:vErrors.push(err16),errors++}var valid42=_errs242===errors;if(!valid42)break}}else{
let err17={instancePath:instancePath+"/history/starters",schemaPath:"#/properties/history/anyOf/0/properties/starters/ty\
pe",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err17]:vErrors.push(err17),errors++}var valid41=_errs240===
errors}else var valid41=!0;if(valid41)if(data100.reviews!==void 0){let data105=data100.reviews,_errs244=errors;if(errors===
_errs244)if(Array.isArray(data105)){var valid43=!0;let len15=data105.length;for(let i15=0;i15<len15;i15++){let data106=data105[i15],
_errs246=errors;if(errors===_errs246)if(data106&&typeof data106=="object"&&!Array.isArray(data106)){let missing20;if(data106.
environments===void 0&&(missing20="environments")||data106.state===void 0&&(missing20="state")||data106.user===void 0&&(missing20=
"user")||data106.userType===void 0&&(missing20="userType")||data106.comment===void 0&&(missing20="comment")){let err18={
instancePath:instancePath+"/history/reviews/"+i15,schemaPath:"#/properties/history/anyOf/0/properties/reviews/items/requ\
ired",keyword:"required",params:{missingProperty:missing20}};vErrors===null?vErrors=[err18]:vErrors.push(err18),errors++}else{
let _errs248=errors;for(let key20 in data106)if(!(key20==="environments"||key20==="state"||key20==="user"||key20==="user\
Type"||key20==="comment")){let err19={instancePath:instancePath+"/history/reviews/"+i15,schemaPath:"#/properties/history\
/anyOf/0/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key20}};
vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++;break}if(_errs248===errors){if(data106.environments!==void 0){
let data107=data106.environments,_errs249=errors;if(errors===_errs249)if(Array.isArray(data107)){var valid45=!0;let len16=data107.
length;for(let i16=0;i16<len16;i16++){let _errs251=errors;if(typeof data107[i16]!="string"){let err20={instancePath:instancePath+
"/history/reviews/"+i15+"/environments/"+i16,schemaPath:"#/properties/history/anyOf/0/properties/reviews/items/propertie\
s/environments/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}
var valid45=_errs251===errors;if(!valid45)break}}else{let err21={instancePath:instancePath+"/history/reviews/"+i15+"/env\
ironments",keyword:"type",
params:{type:"array"}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}var valid44=_errs249===errors}else var valid44=!0;
if(valid44){if(data106.state!==void 0){let data109=data106.state,_errs253=errors;if(typeof data109!="string"){let err22={
instancePath:instancePath+"/history/reviews/"+i15+"/state",schemaPath:"#/properties/history/anyOf/0/properties/reviews/i\
tems/properties/state/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++}
if(!(data109==="approved"||data109==="rejected"||data109==="pending")){let err23={instancePath:instancePath+"/history/re\
views/"+i15+"/state",keyword:"e\
num",params:{allowedValues:schema6.properties.history.anyOf[0].properties.reviews.items.properties.state.enum}};vErrors===
null?vErrors=[err23]:vErrors.push(err23),errors++}var valid44=_errs253===errors}else var valid44=!0;if(valid44){if(data106.
user!==void 0){let _errs255=errors;if(typeof data106.user!="string"){let err24={instancePath:instancePath+"/history/revi\
ews/"+i15+"/user",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var valid44=_errs255===errors}else var valid44=!0;
if(valid44){if(data106.userType!==void 0){let _errs257=errors;if(typeof data106.userType!="string"){let err25={instancePath:instancePath+
"/history/reviews/"+i15+"/userType",schemaPath:"#/properties/history/anyOf/0/properties/reviews/items/properties/userTyp\
e/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}var valid44=_errs257===
errors}else var valid44=!0;if(valid44)if(data106.comment!==void 0){let _errs259=errors;if(typeof data106.comment!="strin\
g"){let err26={instancePath:instancePath+"/history/reviews/"+i15+"/comment",schemaPath:"#/properties/history/anyOf/0/pro\
perties/reviews/items/properties/comment/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err26]:vErrors.
push(err26),errors++}var valid44=_errs259===errors}else var valid44=!0}}}}}}else{let err27={instancePath:instancePath+"/\
history/reviews/"+i15,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}var valid43=_errs246===errors;if(!valid43)break}}else{
let err28={instancePath:instancePath+"/history/reviews",
keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}var valid41=_errs244===
errors}else var valid41=!0}}}}}else{let err29={instancePath:instancePath+"/history",schemaPath:"#/properties/history/any\
Of/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err29]:vErrors.push(err29),errors++}var _valid2=_errs233===
errors;if(valid40=valid40||_valid2,!valid40){let _errs261=errors;if(data100!==null){let err30={instancePath:instancePath+
"/history",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err30]:
vErrors.push(err30),errors++}var _valid2=_errs261===errors;valid40=valid40||_valid2}if(valid40)errors=_errs232,vErrors!==
null&&(_errs232?vErrors.length=_errs232:vErrors=null);else{let err31={instancePath:instancePath+"/history",schemaPath:"#\
/properties/history/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++,
validate21.errors=vErrors,!1}var valid0=_errs231===errors}else var valid0=!0;if(valid0){if(data.$schema!==void 0){let data113=data.
$schema,_errs263=errors;if(typeof data113!="string")return validate21.errors=[{instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}}],!1;if(data113!=="urn:release-gates:schema:productio\
n-approval:v1")return validate21.errors=[{instancePath:instancePath+"/$schema",
keyword:"const",params:{allowedValue:"urn:release-gates:schema:production-approval:v1"}}],!1;var valid0=_errs263===errors}else
var valid0=!0;if(valid0){if(data.mode!==void 0){let _errs265=errors;validate32(data.mode,{instancePath:instancePath+"/mo\
de",parentData:data,parentDataProperty:"mode",rootData})||(vErrors=vErrors===null?validate32.errors:vErrors.concat(validate32.
errors),errors=vErrors.length);var valid0=_errs265===errors}else var valid0=!0;if(valid0){if(data.release!==void 0){let _errs266=errors;
validate34(data.release,{instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData})||(vErrors=
vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length);var valid0=_errs266===errors}else
var valid0=!0;if(valid0){if(data.run!==void 0){let _errs267=errors;validate37(data.run,{instancePath:instancePath+"/run",
parentData:data,parentDataProperty:"run",rootData})||(vErrors=vErrors===null?validate37.errors:vErrors.concat(validate37.
errors),errors=vErrors.length);var valid0=_errs267===errors}else var valid0=!0;if(valid0)if(data.generatedAt!==void 0){let _errs268=errors;
validate27(data.generatedAt,{instancePath:instancePath+"/generatedAt",parentData:data,parentDataProperty:"generatedAt",rootData})||
(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs268===
errors}else var valid0=!0}}}}}}}}}}}}}else return validate21.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1;return validate21.errors=vErrors,errors===0}export{validate};
