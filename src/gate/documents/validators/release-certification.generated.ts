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
return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validate=validate21,schema6={$id:"urn:release-gates:schema:release-certification:v1",type:"object",properties:{verdict:{
type:"string",enum:["approved","waiting","refused"]},simulated:{type:"boolean"},binding:{anyOf:[{type:"object",properties:{
tag:{type:"string"},sha:{$ref:"urn:release-gates:shared:Commit"},target:{type:"string"},strategy:{type:"string",enum:["c\
anary","blue-green","rolling","recreate","steps"]},evidenceDigest:{$ref:"urn:release-gates:shared:Sha256"},configDigest:{
$ref:"urn:release-gates:shared:Sha256"}},required:["tag","sha","target","strategy","evidenceDigest","configDigest"],additionalProperties:!1},
{type:"null"}]},codeRequired:{type:"boolean"},authors:{type:"object",properties:{outcome:{type:"string",enum:["known","u\
nasked","reported","refused"]},logins:{type:"array",items:{type:"string"}},why:{type:"string"}},required:["outcome","log\
ins","why"],additionalProperties:!1},roles:{type:"array",items:{oneOf:[{type:"object",properties:{role:{type:"string"},environment:{
type:"string"},rules:{type:"array",items:{type:"object",properties:{rule:{type:"string",enum:["environment-protected","n\
o-bypass","not-rejected","account","this-attempt","member","not-starter","not-author","code","one-person-one-role","afte\
r-staging","unedited","simulated"]},met:{type:"boolean"},how:{type:"string"}},required:["rule","met","how"],additionalProperties:!1}},
reviews:{type:"array",items:{type:"object",properties:{login:{type:"string"},comment:{type:"string"},rules:{type:"array",
items:{type:"object",properties:{rule:{type:"string",enum:["environment-protected","no-bypass","not-rejected","account",
"this-attempt","member","not-starter","not-author","code","one-person-one-role","after-staging","unedited","simulated"]},
met:{type:"boolean"},how:{type:"string"}},required:["rule","met","how"],additionalProperties:!1}},via:{type:"string"},at:{
$ref:"urn:release-gates:shared:Instant"},url:{type:"string"}},required:["login","comment","rules"],additionalProperties:!1}},
outcome:{type:"string",const:"approved"},login:{type:"string"},comment:{type:"string"},at:{anyOf:[{$ref:"urn:release-gat\
es:shared:Instant"},{type:"null"}]},via:{type:"string"}},required:["role","environment","rules","reviews","outcome","log\
in","comment","at","via"],additionalProperties:!1},{type:"object",properties:{role:{type:"string"},environment:{type:"st\
ring"},rules:{type:"array",items:{type:"object",properties:{rule:{type:"string",enum:["environment-protected","no-bypass",
"not-rejected","account","this-attempt","member","not-starter","not-author","code","one-person-one-role","after-staging",
"unedited","simulated"]},met:{type:"boolean"},how:{type:"string"}},required:["rule","met","how"],additionalProperties:!1}},
reviews:{type:"array",items:{type:"object",properties:{login:{type:"string"},comment:{type:"string"},rules:{type:"array",
items:{type:"object",properties:{rule:{type:"string",enum:["environment-protected","no-bypass","not-rejected","account",
"this-attempt","member","not-starter","not-author","code","one-person-one-role","after-staging","unedited","simulated"]},
met:{type:"boolean"},how:{type:"string"}},required:["rule","met","how"],additionalProperties:!1}},via:{type:"string"},at:{
$ref:"urn:release-gates:shared:Instant"},url:{type:"string"}},required:["login","comment","rules"],additionalProperties:!1}},
outcome:{type:"string",const:"skipped"},why:{type:"string"}},required:["role","environment","rules","reviews","outcome",
"why"],additionalProperties:!1},{type:"object",properties:{role:{type:"string"},environment:{type:"string"},rules:{type:"\
array",items:{type:"object",properties:{rule:{type:"string",enum:["environment-protected","no-bypass","not-rejected","ac\
count","this-attempt","member","not-starter","not-author","code","one-person-one-role","after-staging","unedited","simul\
ated"]},met:{type:"boolean"},how:{type:"string"}},required:["rule","met","how"],additionalProperties:!1}},reviews:{type:"\
array",items:{type:"object",properties:{login:{type:"string"},comment:{type:"string"},rules:{type:"array",items:{type:"o\
bject",properties:{rule:{type:"string",enum:["environment-protected","no-bypass","not-rejected","account","this-attempt",
"member","not-starter","not-author","code","one-person-one-role","after-staging","unedited","simulated"]},met:{type:"boo\
lean"},how:{type:"string"}},required:["rule","met","how"],additionalProperties:!1}},via:{type:"string"},at:{$ref:"urn:re\
lease-gates:shared:Instant"},url:{type:"string"}},required:["login","comment","rules"],additionalProperties:!1}},outcome:{
type:"string",const:"waiting"},reasonCode:{$ref:"urn:release-gates:shared:ReasonCode"},expected:{type:"string"},found:{type:"\
string"},next:{type:"string"}},required:["role","environment","rules","reviews","outcome","reasonCode","expected","found",
"next"],additionalProperties:!1},{type:"object",properties:{role:{type:"string"},environment:{type:"string"},rules:{type:"\
array",items:{type:"object",properties:{rule:{type:"string",enum:["environment-protected","no-bypass","not-rejected","ac\
count","this-attempt","member","not-starter","not-author","code","one-person-one-role","after-staging","unedited","simul\
ated"]},met:{type:"boolean"},how:{type:"string"}},required:["rule","met","how"],additionalProperties:!1}},reviews:{type:"\
array",items:{type:"object",properties:{login:{type:"string"},comment:{type:"string"},rules:{type:"array",items:{type:"o\
bject",properties:{rule:{type:"string",enum:["environment-protected","no-bypass","not-rejected","account","this-attempt",
"member","not-starter","not-author","code","one-person-one-role","after-staging","unedited","simulated"]},met:{type:"boo\
lean"},how:{type:"string"}},required:["rule","met","how"],additionalProperties:!1}},via:{type:"string"},at:{$ref:"urn:re\
lease-gates:shared:Instant"},url:{type:"string"}},required:["login","comment","rules"],additionalProperties:!1}},outcome:{
type:"string",const:"refused"},reasonCode:{$ref:"urn:release-gates:shared:ReasonCode"},expected:{type:"string"},found:{type:"\
string"},next:{type:"string"}},required:["role","environment","rules","reviews","outcome","reasonCode","expected","found",
"next"],additionalProperties:!1}],type:"object",discriminator:{propertyName:"outcome"}}},history:{anyOf:[{type:"object",
properties:{runId:{type:"integer",minimum:0,maximum:9007199254740991},attempt:{type:"integer",minimum:1,maximum:9007199254740991},
starters:{type:"array",items:{type:"string"}},reviews:{type:"array",items:{type:"object",properties:{environments:{type:"\
array",items:{type:"string"}},state:{type:"string",enum:["approved","rejected","pending"]},user:{type:"string"},userType:{
type:"string"},comment:{type:"string"}},required:["environments","state","user","userType","comment"],additionalProperties:!1}}},
required:["runId","attempt","starters","reviews"],additionalProperties:!1},{type:"null"}]},$schema:{type:"string",const:"\
urn:release-gates:schema:release-certification:v1"},mode:{$ref:"urn:release-gates:shared:Mode"},release:{$ref:"urn:relea\
se-gates:shared:ReleaseIdentity"},run:{$ref:"urn:release-gates:shared:Run"},generatedAt:{$ref:"urn:release-gates:shared:\
Instant"}},required:["verdict","simulated","binding","codeRequired","authors","roles","history","$schema","mode","releas\
e","run","generatedAt"],additionalProperties:!1,title:"Release certification"},func2=Object.prototype.hasOwnProperty;var pattern0=new RegExp("^[0-9a-f]{40}$","u");function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
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
lease-gates:shared:ReasonCode",type:"string",enum:["passed","already-done","dry-run","soak-pending","certification-pendi\
ng","evidence-missing","evidence-empty","evidence-malformed","evidence-too-large","evidence-invalid","evidence-stale","e\
vidence-foreign","evidence-ambiguous","run-unsuccessful","requirement-unmet","requirement-error","rollback-plan-missing",
"rollback-plan-unrehearsed","system-state","checks-not-green","role-unresolvable","role-misconfigured","attestation-miss\
ing","features-incomplete","blockers-open","release-superseded","outside-window","blackout","parity-broken","drift-found",
"nothing-checked","soak-superseded","checks-failed","command-missing","command-failed","command-timeout","drill-failed",
"rolled-back","rollback-failed","cancelled","interrupted","aborted","rollout-in-progress","objective-missed","inconclusi\
ve","report-incomplete","approval-missing","approval-missing-role","approval-rejected","certification-rejected","certifi\
cation-missing","approval-simulated","approval-outside-role","self-approval","one-person-two-roles","approval-bypassed",
"approval-unprotected","approval-other-run","approval-code-missing","service-not-approved","approval-other-target","appr\
oval-other-evidence","authors-unknown","waiver-refused","waiver-expired","waiver-unconfirmed","freeze-unacknowledged","f\
reeze-broken","readiness-missing","staging-missing","rollout-missing","stabilize-missing","rollback-missing","rollback-u\
nrehearsed","record-other-terms","record-other-release","rehearsal-record","tag-missing","tag-moved","config-changed","c\
ommit-mismatch","ledger-missing","ledger-digest-mismatch","ledger-broken","evidence-tampered","evidence-removed","eviden\
ce-renamed","evidence-added","bundle-duplicate","attestation-malformed","attestation-untrusted","attestation-unlogged","\
attestation-invalid","attestation-identity","attestation-other-subject","journal-broken","secret-in-evidence","unsafe-pa\
th","config-missing","config-invalid","input-invalid","environment-variable-missing","soak-in-progress","token-missing",
"permission-denied","github-unavailable","github-refused","artifact-missing","source-unavailable","notification-failed",
"file-unreadable","internal-error"]};function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;return typeof data!="string"?(validate32.errors=[{instancePath,keyword:"ty\
pe",params:{type:"string"}}],!1):data==="passed"||data==="already-done"||data==="dry-run"||data==="soak-pending"||data===
"certification-pending"||data==="evidence-missing"||data==="evidence-empty"||data==="evidence-malformed"||data==="eviden\
ce-too-large"||data==="evidence-invalid"||data==="evidence-stale"||data==="evidence-foreign"||data==="evidence-ambiguous"||
data==="run-unsuccessful"||data==="requirement-unmet"||data==="requirement-error"||data==="rollback-plan-missing"||data===
"rollback-plan-unrehearsed"||data==="system-state"||data==="checks-not-green"||data==="role-unresolvable"||data==="role-\
misconfigured"||data==="attestation-missing"||data==="features-incomplete"||data==="blockers-open"||data==="release-supe\
rseded"||data==="outside-window"||data==="blackout"||data==="parity-broken"||data==="drift-found"||data==="nothing-check\
ed"||data==="soak-superseded"||data==="checks-failed"||data==="command-missing"||data==="command-failed"||data==="comman\
d-timeout"||data==="drill-failed"||data==="rolled-back"||data==="rollback-failed"||data==="cancelled"||data==="interrupt\
ed"||data==="aborted"||data==="rollout-in-progress"||data==="objective-missed"||data==="inconclusive"||data==="report-in\
complete"||data==="approval-missing"||data==="approval-missing-role"||data==="approval-rejected"||data==="certification-\
rejected"||data==="certification-missing"||data==="approval-simulated"||data==="approval-outside-role"||data==="self-app\
roval"||data==="one-person-two-roles"||data==="approval-bypassed"||data==="approval-unprotected"||data==="approval-other\
-run"||data==="approval-code-missing"||data==="service-not-approved"||data==="approval-other-target"||data==="approval-o\
ther-evidence"||data==="authors-unknown"||data==="waiver-refused"||data==="waiver-expired"||data==="waiver-unconfirmed"||
data==="freeze-unacknowledged"||data==="freeze-broken"||data==="readiness-missing"||data==="staging-missing"||data==="ro\
llout-missing"||data==="stabilize-missing"||data==="rollback-missing"||data==="rollback-unrehearsed"||data==="record-oth\
er-terms"||data==="record-other-release"||data==="rehearsal-record"||data==="tag-missing"||data==="tag-moved"||data==="c\
onfig-changed"||data==="commit-mismatch"||data==="ledger-missing"||data==="ledger-digest-mismatch"||data==="ledger-broke\
n"||data==="evidence-tampered"||data==="evidence-removed"||data==="evidence-renamed"||data==="evidence-added"||data==="b\
undle-duplicate"||data==="attestation-malformed"||data==="attestation-untrusted"||data==="attestation-unlogged"||data===
"attestation-invalid"||data==="attestation-identity"||data==="attestation-other-subject"||data==="journal-broken"||data===
"secret-in-evidence"||data==="unsafe-path"||data==="config-missing"||data==="config-invalid"||data==="input-invalid"||data===
"environment-variable-missing"||data==="soak-in-progress"||data==="token-missing"||data==="permission-denied"||data==="g\
ithub-unavailable"||data==="github-refused"||data==="artifact-missing"||data==="source-unavailable"||data==="notificatio\
n-failed"||data==="file-unreadable"||data==="internal-error"?(validate32.errors=vErrors,errors===0):(validate32.errors=[
{instancePath,keyword:"enum",params:{allowedValues:schema10.enum}}],!1)}var schema11={$id:"urn:relea\
se-gates:shared:Mode",type:"string",enum:["release","rehearsal"]};function validate36(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate36.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1):data==="release"||data==="rehearsal"?(validate36.errors=vErrors,errors===
0):(validate36.errors=[{instancePath,keyword:"enum",params:{allowedValues:schema11.enum}}],!1)}var func6=require_ucs2length().default;function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.repository===
void 0&&(missing0="repository")||data.tag===void 0&&(missing0="tag")||data.version===void 0&&(missing0="version")||data.
sha===void 0&&(missing0="sha"))return validate38.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="repository"||key0==="tag"||key0==="v\
ersion"||key0==="sha"||key0==="service")){return validate38.errors=[{instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.repository!==void 0){let data0=data.
repository,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func6(data0)<1)return validate38.errors=[{instancePath:instancePath+
"/repository",keyword:"minLength",params:{limit:1}}],!1}else return validate38.
errors=[{instancePath:instancePath+"/repository",keyword:"type",params:{type:"\
string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.tag!==void 0){let data1=data.tag,_errs4=errors;
if(errors===_errs4)if(typeof data1=="string"){if(func6(data1)<1)return validate38.errors=[{instancePath:instancePath+"/t\
ag",keyword:"minLength",params:{limit:1}}],!1}else return validate38.errors=[{instancePath:instancePath+
"/tag",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.version!==void 0){let data2=data.version,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){
if(func6(data2)<1)return validate38.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLe\
ngth",keyword:"minLength",params:{limit:1}}],!1}else return validate38.errors=[{instancePath:instancePath+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.sha!==void 0){let _errs8=errors;validate22(data.sha,{instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"\
sha",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.service!==void 0){let data4=data.service,_errs9=errors;if(errors===_errs9)if(typeof data4==
"string"){if(func6(data4)<1)return validate38.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/ser\
vice/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate38.errors=[{instancePath:instancePath+"/se\
rvice",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else
var valid0=!0}}}}}}else return validate38.errors=[{instancePath,keyword:"type",params:{type:"object"}}],
!1;return validate38.errors=vErrors,errors===0}var schema13={$id:"urn:release-gates:shared:Run",oneOf:[{type:"object",properties:{
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
!1;{let _errs4=errors;for(let key0 in data)if(!func2.call(schema13.oneOf[0].properties,key0)){return validate41.errors=[
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
isArray(data2)){let missing1;if(data2.tag===void 0&&(missing1="tag")||data2.sha===void 0&&(missing1="sha")||data2.target===
void 0&&(missing1="target")||data2.strategy===void 0&&(missing1="strategy")||data2.evidenceDigest===void 0&&(missing1="e\
videnceDigest")||data2.configDigest===void 0&&(missing1="configDigest")){let err0={instancePath:instancePath+"/binding",
keyword:"required",params:{missingProperty:missing1}};vErrors===null?
vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs10=errors;for(let key1 in data2)if(!(key1==="tag"||key1==="sha"||
key1==="target"||key1==="strategy"||key1==="evidenceDigest"||key1==="configDigest")){let err1={instancePath:instancePath+
"/binding",keyword:"additionalProperties",params:{additionalProperty:key1}};
vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;break}if(_errs10===errors){if(data2.tag!==void 0){let _errs11=errors;
if(typeof data2.tag!="string"){let err2={instancePath:instancePath+"/binding/tag",schemaPath:"#/properties/binding/anyOf\
/0/properties/tag/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}
var valid2=_errs11===errors}else var valid2=!0;if(valid2){if(data2.sha!==void 0){let _errs13=errors;validate22(data2.sha,
{instancePath:instancePath+"/binding/sha",parentData:data2,parentDataProperty:"sha",rootData})||(vErrors=vErrors===null?
validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid2=_errs13===errors}else var valid2=!0;
if(valid2){if(data2.target!==void 0){let _errs14=errors;if(typeof data2.target!="string"){let err3={instancePath:instancePath+
"/binding/target",keyword:"type",params:{type:"string"}};
vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid2=_errs14===errors}else var valid2=!0;if(valid2){if(data2.
strategy!==void 0){let data6=data2.strategy,_errs16=errors;if(typeof data6!="string"){let err4={instancePath:instancePath+
"/binding/strategy",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data6==="canary"||data6==="blue-green"||data6==="ro\
lling"||data6==="recreate"||data6==="steps")){let err5={instancePath:instancePath+"/binding/strategy",schemaPath:"#/prop\
erties/binding/anyOf/0/properties/strategy/enum",keyword:"enum",params:{allowedValues:schema6.properties.binding.anyOf[0].
properties.strategy.enum}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid2=_errs16===errors}else var valid2=!0;
if(valid2){if(data2.evidenceDigest!==void 0){let _errs18=errors;validate24(data2.evidenceDigest,{instancePath:instancePath+
"/binding/evidenceDigest",parentData:data2,parentDataProperty:"evidenceDigest",rootData})||(vErrors=vErrors===null?validate24.
errors:vErrors.concat(validate24.errors),errors=vErrors.length);var valid2=_errs18===errors}else var valid2=!0;if(valid2)
if(data2.configDigest!==void 0){let _errs19=errors;validate24(data2.configDigest,{instancePath:instancePath+"/binding/co\
nfigDigest",parentData:data2,parentDataProperty:"configDigest",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.
concat(validate24.errors),errors=vErrors.length);var valid2=_errs19===errors}else var valid2=!0}}}}}}}else{let err6={instancePath:instancePath+
"/binding",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}var _valid0=_errs8===errors;if(valid1=valid1||_valid0,!valid1){let _errs20=errors;if(data2!==
null){let err7={instancePath:instancePath+"/binding",keyword:"type",params:{
type:"null"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs20===errors;valid1=valid1||_valid0}
if(valid1)errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null);else{let err8={instancePath:instancePath+
"/binding",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++,validate21.errors=vErrors,!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.codeRequired!==
void 0){let _errs22=errors;if(typeof data.codeRequired!="boolean")return validate21.errors=[{instancePath:instancePath+"\
/codeRequired",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs22===
errors}else var valid0=!0;if(valid0){if(data.authors!==void 0){let data10=data.authors,_errs24=errors;if(errors===_errs24)
if(data10&&typeof data10=="object"&&!Array.isArray(data10)){let missing2;if(data10.outcome===void 0&&(missing2="outcome")||
data10.logins===void 0&&(missing2="logins")||data10.why===void 0&&(missing2="why"))return validate21.errors=[{instancePath:instancePath+
"/authors",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs26=errors;
for(let key2 in data10)if(!(key2==="outcome"||key2==="logins"||key2==="why")){return validate21.errors=[{instancePath:instancePath+
"/authors",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs26===errors){if(data10.outcome!==void 0){let data11=data10.outcome,_errs27=errors;if(typeof data11!="st\
ring")return validate21.errors=[{instancePath:instancePath+"/authors/outcome",schemaPath:"#/properties/authors/propertie\
s/outcome/type",keyword:"type",params:{type:"string"}}],!1;if(!(data11==="known"||data11==="unasked"||data11==="reported"||
data11==="refused"))return validate21.errors=[{instancePath:instancePath+"/authors/outcome",schemaPath:"#/properties/aut\
hors/properties/outcome/enum",keyword:"enum",params:{allowedValues:schema6.properties.authors.properties.outcome.enum}}],
!1;var valid3=_errs27===errors}else var valid3=!0;if(valid3){if(data10.logins!==void 0){let data12=data10.logins,_errs29=errors;
if(errors===_errs29)if(Array.isArray(data12)){var valid4=!0;let len0=data12.length;for(let i0=0;i0<len0;i0++){let _errs31=errors;
if(typeof data12[i0]!="string")return validate21.errors=[{instancePath:instancePath+"/authors/logins/"+i0,schemaPath:"#/\
properties/authors/properties/logins/items/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs31===errors;
if(!valid4)break}}else return validate21.errors=[{instancePath:instancePath+"/authors/logins",schemaPath:"#/properties/a\
uthors/properties/logins/type",keyword:"type",params:{type:"array"}}],!1;var valid3=_errs29===errors}else var valid3=!0;
if(valid3)if(data10.why!==void 0){let _errs33=errors;if(typeof data10.why!="string")return validate21.errors=[{instancePath:instancePath+
"/authors/why",keyword:"type",params:{type:"string"}}],!1;var valid3=_errs33===
errors}else var valid3=!0}}}}else return validate21.errors=[{instancePath:instancePath+"/authors",schemaPath:"#/properti\
es/authors/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.
roles!==void 0){let data15=data.roles,_errs35=errors;if(errors===_errs35)if(Array.isArray(data15)){var valid5=!0;let len1=data15.
length;for(let i1=0;i1<len1;i1++){let data16=data15[i1],_errs37=errors;if(errors===_errs37)if(data16&&typeof data16=="ob\
ject"&&!Array.isArray(data16)){let tag0=data16.outcome;if(typeof tag0=="string")if(tag0==="approved"){if(errors===errors)
if(data16&&typeof data16=="object"&&!Array.isArray(data16)){let missing3;if(data16.role===void 0&&(missing3="role")||data16.
environment===void 0&&(missing3="environment")||data16.rules===void 0&&(missing3="rules")||data16.reviews===void 0&&(missing3=
"reviews")||data16.outcome===void 0&&(missing3="outcome")||data16.login===void 0&&(missing3="login")||data16.comment===void 0&&
(missing3="comment")||data16.at===void 0&&(missing3="at")||data16.via===void 0&&(missing3="via"))return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1,keyword:"required",params:{
missingProperty:missing3}}],!1;{let _errs42=errors;for(let key3 in data16)if(!func2.call(schema6.properties.roles.items.
oneOf[0].properties,key3)){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/properties/ro\
les/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs42===
errors){if(data16.role!==void 0){let _errs43=errors;if(typeof data16.role!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/role",keyword:"type",params:{type:"str\
ing"}}],!1;var valid8=_errs43===errors}else var valid8=!0;if(valid8){if(data16.environment!==void 0){let _errs45=errors;
if(typeof data16.environment!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/environment",
keyword:"type",params:{type:"string"}}],!1;var valid8=_errs45===
errors}else var valid8=!0;if(valid8){if(data16.rules!==void 0){let data19=data16.rules,_errs47=errors;if(errors===_errs47)
if(Array.isArray(data19)){var valid9=!0;let len2=data19.length;for(let i2=0;i2<len2;i2++){let data20=data19[i2],_errs49=errors;
if(errors===_errs49)if(data20&&typeof data20=="object"&&!Array.isArray(data20)){let missing4;if(data20.rule===void 0&&(missing4=
"rule")||data20.met===void 0&&(missing4="met")||data20.how===void 0&&(missing4="how"))return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i2,keyword:"require\
d",params:{missingProperty:missing4}}],!1;{let _errs51=errors;for(let key4 in data20)if(!(key4==="rule"||key4==="met"||key4===
"how")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i2,schemaPath:"#/properties/roles/it\
ems/oneOf/0/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],
!1;break}if(_errs51===errors){if(data20.rule!==void 0){let data21=data20.rule,_errs52=errors;if(typeof data21!="string")
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i2+"/rule",schemaPath:"#/properties/roles/it\
ems/oneOf/0/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data21==="envir\
onment-protected"||data21==="no-bypass"||data21==="not-rejected"||data21==="account"||data21==="this-attempt"||data21===
"member"||data21==="not-starter"||data21==="not-author"||data21==="code"||data21==="one-person-one-role"||data21==="afte\
r-staging"||data21==="unedited"||data21==="simulated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/rules/"+i2+"/rule",keyword:"\
enum",params:{allowedValues:schema6.properties.roles.items.oneOf[0].properties.rules.items.properties.rule.enum}}],!1;var valid10=_errs52===
errors}else var valid10=!0;if(valid10){if(data20.met!==void 0){let _errs54=errors;if(typeof data20.met!="boolean")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i2+"/met",schemaPath:"#/properties/roles/items/oneOf/0/propert\
ies/rules/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;var valid10=_errs54===errors}else var valid10=!0;
if(valid10)if(data20.how!==void 0){let _errs56=errors;if(typeof data20.how!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i2+"/how",
keyword:"type",params:{type:"string"}}],!1;var valid10=_errs56===errors}else var valid10=!0}}}}else return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i2,schemaPath:"#/properties/roles/items/oneOf/0/properties/rules/item\
s/type",keyword:"type",params:{type:"object"}}],!1;var valid9=_errs49===errors;if(!valid9)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules",schemaPath:"#/properties/roles/items/oneOf/0/properties/rules/t\
ype",keyword:"type",params:{type:"array"}}],!1;var valid8=_errs47===errors}else var valid8=!0;if(valid8){if(data16.reviews!==
void 0){let data24=data16.reviews,_errs58=errors;if(errors===_errs58)if(Array.isArray(data24)){var valid11=!0;let len3=data24.
length;for(let i3=0;i3<len3;i3++){let data25=data24[i3],_errs60=errors;if(errors===_errs60)if(data25&&typeof data25=="ob\
ject"&&!Array.isArray(data25)){let missing5;if(data25.login===void 0&&(missing5="login")||data25.comment===void 0&&(missing5=
"comment")||data25.rules===void 0&&(missing5="rules"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/reviews/"+i3,keyword:"required",params:{
missingProperty:missing5}}],!1;{let _errs62=errors;for(let key5 in data25)if(!(key5==="login"||key5==="comment"||key5===
"rules"||key5==="via"||key5==="at"||key5==="url")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/r\
eviews/"+i3,keyword:"additio\
nalProperties",params:{additionalProperty:key5}}],!1;break}if(_errs62===errors){if(data25.login!==void 0){let _errs63=errors;
if(typeof data25.login!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/logi\
n",keyword:"type",params:{type:"\
string"}}],!1;var valid12=_errs63===errors}else var valid12=!0;if(valid12){if(data25.comment!==void 0){let _errs65=errors;
if(typeof data25.comment!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/co\
mment",keyword:"type",params:{
type:"string"}}],!1;var valid12=_errs65===errors}else var valid12=!0;if(valid12){if(data25.rules!==void 0){let data28=data25.
rules,_errs67=errors;if(errors===_errs67)if(Array.isArray(data28)){var valid13=!0;let len4=data28.length;for(let i4=0;i4<
len4;i4++){let data29=data28[i4],_errs69=errors;if(errors===_errs69)if(data29&&typeof data29=="object"&&!Array.isArray(data29)){
let missing6;if(data29.rule===void 0&&(missing6="rule")||data29.met===void 0&&(missing6="met")||data29.how===void 0&&(missing6=
"how"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4,schemaPath:"#/prope\
rties/roles/items/oneOf/0/properties/reviews/items/properties/rules/items/required",keyword:"required",params:{missingProperty:missing6}}],
!1;{let _errs71=errors;for(let key6 in data29)if(!(key6==="rule"||key6==="met"||key6==="how")){return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4,schemaPath:"#/properties/roles/items/oneOf/0/proper\
ties/reviews/items/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key6}}],
!1;break}if(_errs71===errors){if(data29.rule!==void 0){let data30=data29.rule,_errs72=errors;if(typeof data30!="string")
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4+"/rule",schemaPath:"#/prop\
erties/roles/items/oneOf/0/properties/reviews/items/properties/rules/items/properties/rule/type",keyword:"type",params:{
type:"string"}}],!1;if(!(data30==="environment-protected"||data30==="no-bypass"||data30==="not-rejected"||data30==="acco\
unt"||data30==="this-attempt"||data30==="member"||data30==="not-starter"||data30==="not-author"||data30==="code"||data30===
"one-person-one-role"||data30==="after-staging"||data30==="unedited"||data30==="simulated"))return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4+"/rule",schemaPath:"#/properties/roles/items/oneOf/0/properties/reviews/items/p\
roperties/rules/items/properties/rule/enum",keyword:"enum",params:{allowedValues:schema6.properties.roles.items.oneOf[0].
properties.reviews.items.properties.rules.items.properties.rule.enum}}],!1;var valid14=_errs72===errors}else var valid14=!0;
if(valid14){if(data29.met!==void 0){let _errs74=errors;if(typeof data29.met!="boolean")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4+"/met",schemaPath:"#/properties/roles/items/oneOf/0/properties/reviews/items/pr\
operties/rules/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;var valid14=_errs74===errors}else var valid14=!0;
if(valid14)if(data29.how!==void 0){let _errs76=errors;if(typeof data29.how!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4+"/how",schemaPath:"#/properties/roles/items/oneOf/0/properties/reviews/items/pr\
operties/rules/items/properties/how/type",keyword:"type",params:{type:"string"}}],!1;var valid14=_errs76===errors}else var valid14=!0}}}}else
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4,schemaPath:"#/properties/r\
oles/items/oneOf/0/properties/reviews/items/properties/rules/items/type",keyword:"type",params:{type:"object"}}],!1;var valid13=_errs69===
errors;if(!valid13)break}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/rules",
keyword:"type",params:{type:"\
array"}}],!1;var valid12=_errs67===errors}else var valid12=!0;if(valid12){if(data25.via!==void 0){let _errs78=errors;if(typeof data25.
via!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/via",schemaPath:"#/prop\
erties/roles/items/oneOf/0/properties/reviews/items/properties/via/type",keyword:"type",params:{type:"string"}}],!1;var valid12=_errs78===
errors}else var valid12=!0;if(valid12){if(data25.at!==void 0){let _errs80=errors;validate27(data25.at,{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i3+"/at",parentData:data25,parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid12=_errs80===errors}else var valid12=!0;if(valid12)
if(data25.url!==void 0){let _errs81=errors;if(typeof data25.url!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i3+"/url",schemaPath:"#/properties/roles/items/oneOf/0/properties/reviews/items/properties/url/\
type",keyword:"type",params:{type:"string"}}],!1;var valid12=_errs81===errors}else var valid12=!0}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3,schemaPath:"#/properties/roles/items/oneOf/0/properties/r\
eviews/items/type",keyword:"type",params:{type:"object"}}],!1;var valid11=_errs60===errors;if(!valid11)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews",schemaPath:"#/properties/roles/items/oneOf/0/properties/revie\
ws/type",keyword:"type",params:{type:"array"}}],!1;var valid8=_errs58===errors}else var valid8=!0;if(valid8){if(data16.outcome!==
void 0){let data36=data16.outcome,_errs83=errors;if(typeof data36!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/outcome",keyword:"type",params:{type:"\
string"}}],!1;if(data36!=="approved")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"\
#/properties/roles/items/oneOf/0/properties/outcome/const",keyword:"const",params:{allowedValue:"approved"}}],!1;var valid8=_errs83===
errors}else var valid8=!0;if(valid8){if(data16.login!==void 0){let _errs85=errors;if(typeof data16.login!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/login",schemaPath:"#/properties/roles/items/oneOf/0/properties/login/t\
ype",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs85===errors}else var valid8=!0;if(valid8){if(data16.comment!==
void 0){let _errs87=errors;if(typeof data16.comment!="string")return validate21.errors=[{instancePath:instancePath+"/rol\
es/"+i1+"/comment",keyword:"type",params:{type:"st\
ring"}}],!1;var valid8=_errs87===errors}else var valid8=!0;if(valid8){if(data16.at!==void 0){let data39=data16.at,_errs89=errors,
_errs90=errors,valid15=!1,_errs91=errors;validate27(data39,{instancePath:instancePath+"/roles/"+i1+"/at",parentData:data16,
parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.
length);var _valid1=_errs91===errors;if(valid15=valid15||_valid1,!valid15){let _errs92=errors;if(data39!==null){let err9={
instancePath:instancePath+"/roles/"+i1+"/at",keyword:"\
type",params:{type:"null"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid1=_errs92===errors;valid15=
valid15||_valid1}if(valid15)errors=_errs90,vErrors!==null&&(_errs90?vErrors.length=_errs90:vErrors=null);else{let err10={
instancePath:instancePath+"/roles/"+i1+"/at",keyword:"\
anyOf",params:{}};return vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++,validate21.errors=vErrors,!1}var valid8=_errs89===
errors}else var valid8=!0;if(valid8)if(data16.via!==void 0){let _errs94=errors;if(typeof data16.via!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/via",
keyword:"type",params:{type:"string"}}],!1;var valid8=_errs94===errors}else var valid8=!0}}}}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"type",params:{
type:"object"}}],!1}else if(tag0==="skipped"){if(errors===errors)if(data16&&typeof data16=="object"&&!Array.isArray(data16)){
let missing7;if(data16.role===void 0&&(missing7="role")||data16.environment===void 0&&(missing7="environment")||data16.rules===
void 0&&(missing7="rules")||data16.reviews===void 0&&(missing7="reviews")||data16.outcome===void 0&&(missing7="outcome")||
data16.why===void 0&&(missing7="why"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/pr\
operties/roles/items/oneOf/1/required",keyword:"required",params:{missingProperty:missing7}}],!1;{let _errs98=errors;for(let key7 in data16)
if(!(key7==="role"||key7==="environment"||key7==="rules"||key7==="reviews"||key7==="outcome"||key7==="why")){return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"\
additionalProperties",params:{additionalProperty:key7}}],!1;break}if(_errs98===errors){if(data16.role!==void 0){let _errs99=errors;
if(typeof data16.role!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/role",schemaPath:"#/\
properties/roles/items/oneOf/1/properties/role/type",keyword:"type",params:{type:"string"}}],!1;var valid17=_errs99===errors}else
var valid17=!0;if(valid17){if(data16.environment!==void 0){let _errs101=errors;if(typeof data16.environment!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/environment",schemaPath:"#/properties/roles/items/oneOf/1/properties/e\
nvironment/type",keyword:"type",params:{type:"string"}}],!1;var valid17=_errs101===errors}else var valid17=!0;if(valid17){
if(data16.rules!==void 0){let data43=data16.rules,_errs103=errors;if(errors===_errs103)if(Array.isArray(data43)){var valid18=!0;
let len5=data43.length;for(let i5=0;i5<len5;i5++){let data44=data43[i5],_errs105=errors;if(errors===_errs105)if(data44&&
typeof data44=="object"&&!Array.isArray(data44)){let missing8;if(data44.rule===void 0&&(missing8="rule")||data44.met===void 0&&
(missing8="met")||data44.how===void 0&&(missing8="how"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/rules/"+i5,keyword:"required",params:{missingProperty:missing8}}],
!1;{let _errs107=errors;for(let key8 in data44)if(!(key8==="rule"||key8==="met"||key8==="how")){return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i5,schemaPath:"#/properties/roles/items/oneOf/1/properties/rules/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8}}],!1;break}if(_errs107===errors){
if(data44.rule!==void 0){let data45=data44.rule,_errs108=errors;if(typeof data45!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i5+"/rule",schemaPath:"#/properties/roles/items/oneOf/1/properties/rules/items/properties/rule/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(!(data45==="environment-protected"||data45==="no-bypass"||data45==="no\
t-rejected"||data45==="account"||data45==="this-attempt"||data45==="member"||data45==="not-starter"||data45==="not-autho\
r"||data45==="code"||data45==="one-person-one-role"||data45==="after-staging"||data45==="unedited"||data45==="simulated"))
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i5+"/rule",schemaPath:"#/properties/roles/it\
ems/oneOf/1/properties/rules/items/properties/rule/enum",keyword:"enum",params:{allowedValues:schema6.properties.roles.items.
oneOf[1].properties.rules.items.properties.rule.enum}}],!1;var valid19=_errs108===errors}else var valid19=!0;if(valid19){
if(data44.met!==void 0){let _errs110=errors;if(typeof data44.met!="boolean")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i5+"/met",
keyword:"type",params:{type:"boolean"}}],!1;var valid19=_errs110===errors}else var valid19=!0;if(valid19)if(data44.how!==
void 0){let _errs112=errors;if(typeof data44.how!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+
i1+"/rules/"+i5+"/how",keyword:"\
type",params:{type:"string"}}],!1;var valid19=_errs112===errors}else var valid19=!0}}}}else return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i5,keyword:"type",params:{
type:"object"}}],!1;var valid18=_errs105===errors;if(!valid18)break}}else return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules",keyword:"type",params:{type:"a\
rray"}}],!1;var valid17=_errs103===errors}else var valid17=!0;if(valid17){if(data16.reviews!==void 0){let data48=data16.
reviews,_errs114=errors;if(errors===_errs114)if(Array.isArray(data48)){var valid20=!0;let len6=data48.length;for(let i6=0;i6<
len6;i6++){let data49=data48[i6],_errs116=errors;if(errors===_errs116)if(data49&&typeof data49=="object"&&!Array.isArray(
data49)){let missing9;if(data49.login===void 0&&(missing9="login")||data49.comment===void 0&&(missing9="comment")||data49.
rules===void 0&&(missing9="rules"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6,schemaPath:"\
#/properties/roles/items/oneOf/1/properties/reviews/items/required",keyword:"required",params:{missingProperty:missing9}}],
!1;{let _errs118=errors;for(let key9 in data49)if(!(key9==="login"||key9==="comment"||key9==="rules"||key9==="via"||key9===
"at"||key9==="url")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6,schemaPath:"#/prop\
erties/roles/items/oneOf/1/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}}],
!1;break}if(_errs118===errors){if(data49.login!==void 0){let _errs119=errors;if(typeof data49.login!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/login",schemaPath:"#/properties/roles/items/oneOf/1/pro\
perties/reviews/items/properties/login/type",keyword:"type",params:{type:"string"}}],!1;var valid21=_errs119===errors}else
var valid21=!0;if(valid21){if(data49.comment!==void 0){let _errs121=errors;if(typeof data49.comment!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/comment",schemaPath:"#/properties/roles/items/oneOf/1/p\
roperties/reviews/items/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var valid21=_errs121===errors}else
var valid21=!0;if(valid21){if(data49.rules!==void 0){let data52=data49.rules,_errs123=errors;if(errors===_errs123)if(Array.
isArray(data52)){var valid22=!0;let len7=data52.length;for(let i7=0;i7<len7;i7++){let data53=data52[i7],_errs125=errors;
if(errors===_errs125)if(data53&&typeof data53=="object"&&!Array.isArray(data53)){let missing10;if(data53.rule===void 0&&
(missing10="rule")||data53.met===void 0&&(missing10="met")||data53.how===void 0&&(missing10="how"))return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7,schemaPath:"#/properties/roles/items/oneOf/1/proper\
ties/reviews/items/properties/rules/items/required",keyword:"required",params:{missingProperty:missing10}}],!1;{let _errs127=errors;
for(let key10 in data53)if(!(key10==="rule"||key10==="met"||key10==="how")){return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7,schemaPath:"#/properties/roles/items/oneOf/1/properties/reviews/items/propertie\
s/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}}],!1;break}if(_errs127===
errors){if(data53.rule!==void 0){let data54=data53.rule,_errs128=errors;if(typeof data54!="string")return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7+"/rule",schemaPath:"#/properties/roles/items/oneOf/\
1/properties/reviews/items/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data54===
"environment-protected"||data54==="no-bypass"||data54==="not-rejected"||data54==="account"||data54==="this-attempt"||data54===
"member"||data54==="not-starter"||data54==="not-author"||data54==="code"||data54==="one-person-one-role"||data54==="afte\
r-staging"||data54==="unedited"||data54==="simulated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/reviews/"+i6+"/rules/"+i7+"/rule",schemaPath:"#/properties/roles/items/oneOf/1/properties/reviews/items/properties/rul\
es/items/properties/rule/enum",keyword:"enum",params:{allowedValues:schema6.properties.roles.items.oneOf[1].properties.reviews.
items.properties.rules.items.properties.rule.enum}}],!1;var valid23=_errs128===errors}else var valid23=!0;if(valid23){if(data53.
met!==void 0){let _errs130=errors;if(typeof data53.met!="boolean")return validate21.errors=[{instancePath:instancePath+"\
/roles/"+i1+"/reviews/"+i6+"/rules/"+i7+"/met",schemaPath:"#/properties/roles/items/oneOf/1/properties/reviews/items/pro\
perties/rules/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;var valid23=_errs130===errors}else var valid23=!0;
if(valid23)if(data53.how!==void 0){let _errs132=errors;if(typeof data53.how!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7+"/how",schemaPath:"#/properties/roles/items/oneOf/1/properties/reviews/items/pr\
operties/rules/items/properties/how/type",keyword:"type",params:{type:"string"}}],!1;var valid23=_errs132===errors}else var valid23=!0}}}}else
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7,schemaPath:"#/properties/r\
oles/items/oneOf/1/properties/reviews/items/properties/rules/items/type",keyword:"type",params:{type:"object"}}],!1;var valid22=_errs125===
errors;if(!valid22)break}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules",
keyword:"type",params:{type:"\
array"}}],!1;var valid21=_errs123===errors}else var valid21=!0;if(valid21){if(data49.via!==void 0){let _errs134=errors;if(typeof data49.
via!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/via",schemaPath:"#/prop\
erties/roles/items/oneOf/1/properties/reviews/items/properties/via/type",keyword:"type",params:{type:"string"}}],!1;var valid21=_errs134===
errors}else var valid21=!0;if(valid21){if(data49.at!==void 0){let _errs136=errors;validate27(data49.at,{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i6+"/at",parentData:data49,parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid21=_errs136===errors}else var valid21=!0;if(valid21)
if(data49.url!==void 0){let _errs137=errors;if(typeof data49.url!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i6+"/url",schemaPath:"#/properties/roles/items/oneOf/1/properties/reviews/items/properties/url/\
type",keyword:"type",params:{type:"string"}}],!1;var valid21=_errs137===errors}else var valid21=!0}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6,schemaPath:"#/properties/roles/items/oneOf/1/properties/r\
eviews/items/type",keyword:"type",params:{type:"object"}}],!1;var valid20=_errs116===errors;if(!valid20)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews",schemaPath:"#/properties/roles/items/oneOf/1/properties/revie\
ws/type",keyword:"type",params:{type:"array"}}],!1;var valid17=_errs114===errors}else var valid17=!0;if(valid17){if(data16.
outcome!==void 0){let data60=data16.outcome,_errs139=errors;if(typeof data60!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/outcome",keyword:"type",params:{type:"\
string"}}],!1;if(data60!=="skipped")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"\
#/properties/roles/items/oneOf/1/properties/outcome/const",keyword:"const",params:{allowedValue:"skipped"}}],!1;var valid17=_errs139===
errors}else var valid17=!0;if(valid17)if(data16.why!==void 0){let _errs141=errors;if(typeof data16.why!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/why",
keyword:"type",params:{type:"string"}}],!1;var valid17=_errs141===errors}else var valid17=!0}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"type",params:{
type:"object"}}],!1}else if(tag0==="waiting"){if(errors===errors)if(data16&&typeof data16=="object"&&!Array.isArray(data16)){
let missing11;if(data16.role===void 0&&(missing11="role")||data16.environment===void 0&&(missing11="environment")||data16.
rules===void 0&&(missing11="rules")||data16.reviews===void 0&&(missing11="reviews")||data16.outcome===void 0&&(missing11=
"outcome")||data16.reasonCode===void 0&&(missing11="reasonCode")||data16.expected===void 0&&(missing11="expected")||data16.
found===void 0&&(missing11="found")||data16.next===void 0&&(missing11="next"))return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1,keyword:"required",params:{missingProperty:missing11}}],
!1;{let _errs145=errors;for(let key11 in data16)if(!func2.call(schema6.properties.roles.items.oneOf[2].properties,key11)){
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/properties/roles/items/oneOf/2/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key11}}],!1;break}if(_errs145===errors){if(data16.
role!==void 0){let _errs146=errors;if(typeof data16.role!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/role",keyword:"type",params:{type:"str\
ing"}}],!1;var valid25=_errs146===errors}else var valid25=!0;if(valid25){if(data16.environment!==void 0){let _errs148=errors;
if(typeof data16.environment!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/environment",
keyword:"type",params:{type:"string"}}],!1;var valid25=_errs148===
errors}else var valid25=!0;if(valid25){if(data16.rules!==void 0){let data64=data16.rules,_errs150=errors;if(errors===_errs150)
if(Array.isArray(data64)){var valid26=!0;let len8=data64.length;for(let i8=0;i8<len8;i8++){let data65=data64[i8],_errs152=errors;
if(errors===_errs152)if(data65&&typeof data65=="object"&&!Array.isArray(data65)){let missing12;if(data65.rule===void 0&&
(missing12="rule")||data65.met===void 0&&(missing12="met")||data65.how===void 0&&(missing12="how"))return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i8,schemaPath:"#/properties/roles/items/oneOf/2/properties/rules/item\
s/required",keyword:"required",params:{missingProperty:missing12}}],!1;{let _errs154=errors;for(let key12 in data65)if(!(key12===
"rule"||key12==="met"||key12==="how")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i8,schemaPath:"\
#/properties/roles/items/oneOf/2/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key12}}],
!1;break}if(_errs154===errors){if(data65.rule!==void 0){let data66=data65.rule,_errs155=errors;if(typeof data66!="string")
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i8+"/rule",schemaPath:"#/properties/roles/it\
ems/oneOf/2/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data66==="envir\
onment-protected"||data66==="no-bypass"||data66==="not-rejected"||data66==="account"||data66==="this-attempt"||data66===
"member"||data66==="not-starter"||data66==="not-author"||data66==="code"||data66==="one-person-one-role"||data66==="afte\
r-staging"||data66==="unedited"||data66==="simulated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/rules/"+i8+"/rule",keyword:"\
enum",params:{allowedValues:schema6.properties.roles.items.oneOf[2].properties.rules.items.properties.rule.enum}}],!1;var valid27=_errs155===
errors}else var valid27=!0;if(valid27){if(data65.met!==void 0){let _errs157=errors;if(typeof data65.met!="boolean")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i8+"/met",schemaPath:"#/properties/roles/items/oneOf/2/propert\
ies/rules/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;var valid27=_errs157===errors}else var valid27=!0;
if(valid27)if(data65.how!==void 0){let _errs159=errors;if(typeof data65.how!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i8+"/how",
keyword:"type",params:{type:"string"}}],!1;var valid27=_errs159===errors}else var valid27=!0}}}}else return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i8,schemaPath:"#/properties/roles/items/oneOf/2/properties/rules/item\
s/type",keyword:"type",params:{type:"object"}}],!1;var valid26=_errs152===errors;if(!valid26)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules",schemaPath:"#/properties/roles/items/oneOf/2/properties/rules/t\
ype",keyword:"type",params:{type:"array"}}],!1;var valid25=_errs150===errors}else var valid25=!0;if(valid25){if(data16.reviews!==
void 0){let data69=data16.reviews,_errs161=errors;if(errors===_errs161)if(Array.isArray(data69)){var valid28=!0;let len9=data69.
length;for(let i9=0;i9<len9;i9++){let data70=data69[i9],_errs163=errors;if(errors===_errs163)if(data70&&typeof data70=="\
object"&&!Array.isArray(data70)){let missing13;if(data70.login===void 0&&(missing13="login")||data70.comment===void 0&&(missing13=
"comment")||data70.rules===void 0&&(missing13="rules"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/reviews/"+i9,keyword:"required",params:{
missingProperty:missing13}}],!1;{let _errs165=errors;for(let key13 in data70)if(!(key13==="login"||key13==="comment"||key13===
"rules"||key13==="via"||key13==="at"||key13==="url")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/reviews/"+i9,keyword:"addi\
tionalProperties",params:{additionalProperty:key13}}],!1;break}if(_errs165===errors){if(data70.login!==void 0){let _errs166=errors;
if(typeof data70.login!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/logi\
n",keyword:"type",params:{type:"\
string"}}],!1;var valid29=_errs166===errors}else var valid29=!0;if(valid29){if(data70.comment!==void 0){let _errs168=errors;
if(typeof data70.comment!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/co\
mment",keyword:"type",params:{
type:"string"}}],!1;var valid29=_errs168===errors}else var valid29=!0;if(valid29){if(data70.rules!==void 0){let data73=data70.
rules,_errs170=errors;if(errors===_errs170)if(Array.isArray(data73)){var valid30=!0;let len10=data73.length;for(let i10=0;i10<
len10;i10++){let data74=data73[i10],_errs172=errors;if(errors===_errs172)if(data74&&typeof data74=="object"&&!Array.isArray(
data74)){let missing14;if(data74.rule===void 0&&(missing14="rule")||data74.met===void 0&&(missing14="met")||data74.how===
void 0&&(missing14="how"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10,
keyword:"required",
params:{missingProperty:missing14}}],!1;{let _errs174=errors;for(let key14 in data74)if(!(key14==="rule"||key14==="met"||
key14==="how")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10,schemaPath:"\
#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key14}}],!1;break}if(_errs174===errors){if(data74.rule!==void 0){let data75=data74.
rule,_errs175=errors;if(typeof data75!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/revi\
ews/"+i9+"/rules/"+i10+"/rule",schemaPath:"#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/it\
ems/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data75==="environment-protected"||data75==="no\
-bypass"||data75==="not-rejected"||data75==="account"||data75==="this-attempt"||data75==="member"||data75==="not-starter"||
data75==="not-author"||data75==="code"||data75==="one-person-one-role"||data75==="after-staging"||data75==="unedited"||data75===
"simulated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10+"/rule",schemaPath:"\
#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/properties/rule/enum",keyword:"enum",params:{
allowedValues:schema6.properties.roles.items.oneOf[2].properties.reviews.items.properties.rules.items.properties.rule.enum}}],
!1;var valid31=_errs175===errors}else var valid31=!0;if(valid31){if(data74.met!==void 0){let _errs177=errors;if(typeof data74.
met!="boolean")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10+"/met",schemaPath:"\
#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/properties/met/type",keyword:"type",params:{
type:"boolean"}}],!1;var valid31=_errs177===errors}else var valid31=!0;if(valid31)if(data74.how!==void 0){let _errs179=errors;
if(typeof data74.how!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+
i10+"/how",schemaPath:"#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/properties/how/t\
ype",keyword:"type",params:{type:"string"}}],!1;var valid31=_errs179===errors}else var valid31=!0}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10,schemaPath:"#/properties/roles/items/oneOf/\
2/properties/reviews/items/properties/rules/items/type",keyword:"type",params:{type:"object"}}],!1;var valid30=_errs172===
errors;if(!valid30)break}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules",
keyword:"type",params:{type:"\
array"}}],!1;var valid29=_errs170===errors}else var valid29=!0;if(valid29){if(data70.via!==void 0){let _errs181=errors;if(typeof data70.
via!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/via",schemaPath:"#/prop\
erties/roles/items/oneOf/2/properties/reviews/items/properties/via/type",keyword:"type",params:{type:"string"}}],!1;var valid29=_errs181===
errors}else var valid29=!0;if(valid29){if(data70.at!==void 0){let _errs183=errors;validate27(data70.at,{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i9+"/at",parentData:data70,parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid29=_errs183===errors}else var valid29=!0;if(valid29)
if(data70.url!==void 0){let _errs184=errors;if(typeof data70.url!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i9+"/url",schemaPath:"#/properties/roles/items/oneOf/2/properties/reviews/items/properties/url/\
type",keyword:"type",params:{type:"string"}}],!1;var valid29=_errs184===errors}else var valid29=!0}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9,schemaPath:"#/properties/roles/items/oneOf/2/properties/r\
eviews/items/type",keyword:"type",params:{type:"object"}}],!1;var valid28=_errs163===errors;if(!valid28)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews",schemaPath:"#/properties/roles/items/oneOf/2/properties/revie\
ws/type",keyword:"type",params:{type:"array"}}],!1;var valid25=_errs161===errors}else var valid25=!0;if(valid25){if(data16.
outcome!==void 0){let data81=data16.outcome,_errs186=errors;if(typeof data81!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/outcome",keyword:"type",params:{type:"\
string"}}],!1;if(data81!=="waiting")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"\
#/properties/roles/items/oneOf/2/properties/outcome/const",keyword:"const",params:{allowedValue:"waiting"}}],!1;var valid25=_errs186===
errors}else var valid25=!0;if(valid25){if(data16.reasonCode!==void 0){let _errs188=errors;validate32(data16.reasonCode,{
instancePath:instancePath+"/roles/"+i1+"/reasonCode",parentData:data16,parentDataProperty:"reasonCode",rootData})||(vErrors=
vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length);var valid25=_errs188===errors}else
var valid25=!0;if(valid25){if(data16.expected!==void 0){let _errs189=errors;if(typeof data16.expected!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/expected",schemaPath:"#/properties/roles/items/oneOf/2/properties/expe\
cted/type",keyword:"type",params:{type:"string"}}],!1;var valid25=_errs189===errors}else var valid25=!0;if(valid25){if(data16.
found!==void 0){let _errs191=errors;if(typeof data16.found!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/found",keyword:"type",params:{type:"s\
tring"}}],!1;var valid25=_errs191===errors}else var valid25=!0;if(valid25)if(data16.next!==void 0){let _errs193=errors;if(typeof data16.
next!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/next",schemaPath:"#/properties/roles/\
items/oneOf/2/properties/next/type",keyword:"type",params:{type:"string"}}],!1;var valid25=_errs193===errors}else var valid25=!0}}}}}}}}}}else
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"\
type",params:{type:"object"}}],!1}else if(tag0==="refused"){if(errors===errors)if(data16&&typeof data16=="object"&&!Array.
isArray(data16)){let missing15;if(data16.role===void 0&&(missing15="role")||data16.environment===void 0&&(missing15="env\
ironment")||data16.rules===void 0&&(missing15="rules")||data16.reviews===void 0&&(missing15="reviews")||data16.outcome===
void 0&&(missing15="outcome")||data16.reasonCode===void 0&&(missing15="reasonCode")||data16.expected===void 0&&(missing15=
"expected")||data16.found===void 0&&(missing15="found")||data16.next===void 0&&(missing15="next"))return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1,keyword:"required",params:{
missingProperty:missing15}}],!1;{let _errs197=errors;for(let key15 in data16)if(!func2.call(schema6.properties.roles.items.
oneOf[3].properties,key15)){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/properties/r\
oles/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key15}}],!1;break}if(_errs197===
errors){if(data16.role!==void 0){let _errs198=errors;if(typeof data16.role!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/role",keyword:"type",params:{type:"str\
ing"}}],!1;var valid33=_errs198===errors}else var valid33=!0;if(valid33){if(data16.environment!==void 0){let _errs200=errors;
if(typeof data16.environment!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/environment",
keyword:"type",params:{type:"string"}}],!1;var valid33=_errs200===
errors}else var valid33=!0;if(valid33){if(data16.rules!==void 0){let data88=data16.rules,_errs202=errors;if(errors===_errs202)
if(Array.isArray(data88)){var valid34=!0;let len11=data88.length;for(let i11=0;i11<len11;i11++){let data89=data88[i11],_errs204=errors;
if(errors===_errs204)if(data89&&typeof data89=="object"&&!Array.isArray(data89)){let missing16;if(data89.rule===void 0&&
(missing16="rule")||data89.met===void 0&&(missing16="met")||data89.how===void 0&&(missing16="how"))return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i11,schemaPath:"#/properties/roles/items/oneOf/3/properties/rules/ite\
ms/required",keyword:"required",params:{missingProperty:missing16}}],!1;{let _errs206=errors;for(let key16 in data89)if(!(key16===
"rule"||key16==="met"||key16==="how")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i11,schemaPath:"\
#/properties/roles/items/oneOf/3/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16}}],
!1;break}if(_errs206===errors){if(data89.rule!==void 0){let data90=data89.rule,_errs207=errors;if(typeof data90!="string")
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i11+"/rule",schemaPath:"#/properties/roles/i\
tems/oneOf/3/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data90==="envi\
ronment-protected"||data90==="no-bypass"||data90==="not-rejected"||data90==="account"||data90==="this-attempt"||data90===
"member"||data90==="not-starter"||data90==="not-author"||data90==="code"||data90==="one-person-one-role"||data90==="afte\
r-staging"||data90==="unedited"||data90==="simulated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/rules/"+i11+"/rule",keyword:"\
enum",params:{allowedValues:schema6.properties.roles.items.oneOf[3].properties.rules.items.properties.rule.enum}}],!1;var valid35=_errs207===
errors}else var valid35=!0;if(valid35){if(data89.met!==void 0){let _errs209=errors;if(typeof data89.met!="boolean")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i11+"/met",schemaPath:"#/properties/roles/items/oneOf/3/proper\
ties/rules/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;var valid35=_errs209===errors}else var valid35=!0;
if(valid35)if(data89.how!==void 0){let _errs211=errors;if(typeof data89.how!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i11+"/how",schemaPath:"#/properties/roles/items/oneOf/3/properties/rules/items/properties/how/typ\
e",keyword:"type",params:{type:"string"}}],!1;var valid35=_errs211===errors}else var valid35=!0}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i11,schemaPath:"#/properties/roles/items/oneOf/3/properties/ru\
les/items/type",keyword:"type",params:{type:"object"}}],!1;var valid34=_errs204===errors;if(!valid34)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules",schemaPath:"#/properties/roles/items/oneOf/3/properties/rules/t\
ype",keyword:"type",params:{type:"array"}}],!1;var valid33=_errs202===errors}else var valid33=!0;if(valid33){if(data16.reviews!==
void 0){let data93=data16.reviews,_errs213=errors;if(errors===_errs213)if(Array.isArray(data93)){var valid36=!0;let len12=data93.
length;for(let i12=0;i12<len12;i12++){let data94=data93[i12],_errs215=errors;if(errors===_errs215)if(data94&&typeof data94==
"object"&&!Array.isArray(data94)){let missing17;if(data94.login===void 0&&(missing17="login")||data94.comment===void 0&&
(missing17="comment")||data94.rules===void 0&&(missing17="rules"))return validate21.errors=[{instancePath:instancePath+"\
/roles/"+i1+"/reviews/"+i12,keyword:"req\
uired",params:{missingProperty:missing17}}],!1;{let _errs217=errors;for(let key17 in data94)if(!(key17==="login"||key17===
"comment"||key17==="rules"||key17==="via"||key17==="at"||key17==="url")){return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i12,
keyword:"additionalProperties",params:{additionalProperty:key17}}],!1;break}if(_errs217===errors){if(data94.login!==void 0){
let _errs218=errors;if(typeof data94.login!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"\
/reviews/"+i12+"/login",keyword:"\
type",params:{type:"string"}}],!1;var valid37=_errs218===errors}else var valid37=!0;if(valid37){if(data94.comment!==void 0){
let _errs220=errors;if(typeof data94.comment!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/reviews/"+i12+"/comment",
keyword:"type",params:{type:"string"}}],!1;var valid37=_errs220===errors}else var valid37=!0;if(valid37){if(data94.rules!==
void 0){let data97=data94.rules,_errs222=errors;if(errors===_errs222)if(Array.isArray(data97)){var valid38=!0;let len13=data97.
length;for(let i13=0;i13<len13;i13++){let data98=data97[i13],_errs224=errors;if(errors===_errs224)if(data98&&typeof data98==
"object"&&!Array.isArray(data98)){let missing18;if(data98.rule===void 0&&(missing18="rule")||data98.met===void 0&&(missing18=
"met")||data98.how===void 0&&(missing18="how"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/revie\
ws/"+i12+"/rules/"+i13,schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/requ\
ired",keyword:"required",params:{missingProperty:missing18}}],!1;{let _errs226=errors;for(let key18 in data98)if(!(key18===
"rule"||key18==="met"||key18==="how")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+
"/rules/"+i13,schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key18}}],!1;break}if(_errs226===errors){if(data98.rule!==
void 0){let data99=data98.rule,_errs227=errors;if(typeof data99!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i12+"/rules/"+i13+"/rule",schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items\
/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data99==="environment-prot\
ected"||data99==="no-bypass"||data99==="not-rejected"||data99==="account"||data99==="this-attempt"||data99==="member"||data99===
"not-starter"||data99==="not-author"||data99==="code"||data99==="one-person-one-role"||data99==="after-staging"||data99===
"unedited"||data99==="simulated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/ru\
les/"+i13+"/rule",schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/propertie\
s/rule/enum",keyword:"enum",params:{allowedValues:schema6.properties.roles.items.oneOf[3].properties.reviews.items.properties.
rules.items.properties.rule.enum}}],!1;var valid39=_errs227===errors}else var valid39=!0;if(valid39){if(data98.met!==void 0){
let _errs229=errors;if(typeof data98.met!="boolean")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/\
reviews/"+i12+"/rules/"+i13+"/met",schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rule\
s/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;var valid39=_errs229===errors}else var valid39=!0;
if(valid39)if(data98.how!==void 0){let _errs231=errors;if(typeof data98.how!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i12+"/rules/"+i13+"/how",schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/\
properties/rules/items/properties/how/type",keyword:"type",params:{type:"string"}}],!1;var valid39=_errs231===errors}else
var valid39=!0}}}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/rules/"+i13,schemaPath:"\
#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/type",keyword:"type",params:{type:"obje\
ct"}}],!1;var valid38=_errs224===errors;if(!valid38)break}}else return validate21.errors=[{instancePath:instancePath+"/r\
oles/"+i1+"/reviews/"+i12+"/rules",schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rule\
s/type",keyword:"type",params:{type:"array"}}],!1;var valid37=_errs222===errors}else var valid37=!0;if(valid37){if(data94.
via!==void 0){let _errs233=errors;if(typeof data94.via!="string")return validate21.errors=[{instancePath:instancePath+"/\
roles/"+i1+"/reviews/"+i12+"/via",schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/properties/via/t\
ype",keyword:"type",params:{type:"string"}}],!1;var valid37=_errs233===errors}else var valid37=!0;if(valid37){if(data94.
at!==void 0){let _errs235=errors;validate27(data94.at,{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/at",parentData:data94,
parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.
length);var valid37=_errs235===errors}else var valid37=!0;if(valid37)if(data94.url!==void 0){let _errs236=errors;if(typeof data94.
url!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/url",schemaPath:"#/pro\
perties/roles/items/oneOf/3/properties/reviews/items/properties/url/type",keyword:"type",params:{type:"string"}}],!1;var valid37=_errs236===
errors}else var valid37=!0}}}}}}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12,
keyword:"type",params:{type:"object"}}],!1;var valid36=_errs215===
errors;if(!valid36)break}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews",schemaPath:"\
#/properties/roles/items/oneOf/3/properties/reviews/type",keyword:"type",params:{type:"array"}}],!1;var valid33=_errs213===
errors}else var valid33=!0;if(valid33){if(data16.outcome!==void 0){let data105=data16.outcome,_errs238=errors;if(typeof data105!=
"string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"#/properties/roles/ite\
ms/oneOf/3/properties/outcome/type",keyword:"type",params:{type:"string"}}],!1;if(data105!=="refused")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"#/properties/roles/items/oneOf/3/properties/outco\
me/const",keyword:"const",params:{allowedValue:"refused"}}],!1;var valid33=_errs238===errors}else var valid33=!0;if(valid33){
if(data16.reasonCode!==void 0){let _errs240=errors;validate32(data16.reasonCode,{instancePath:instancePath+"/roles/"+i1+
"/reasonCode",parentData:data16,parentDataProperty:"reasonCode",rootData})||(vErrors=vErrors===null?validate32.errors:vErrors.
concat(validate32.errors),errors=vErrors.length);var valid33=_errs240===errors}else var valid33=!0;if(valid33){if(data16.
expected!==void 0){let _errs241=errors;if(typeof data16.expected!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/expected",keyword:"type",params:{type:"\
string"}}],!1;var valid33=_errs241===errors}else var valid33=!0;if(valid33){if(data16.found!==void 0){let _errs243=errors;
if(typeof data16.found!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/found",schemaPath:"\
#/properties/roles/items/oneOf/3/properties/found/type",keyword:"type",params:{type:"string"}}],!1;var valid33=_errs243===
errors}else var valid33=!0;if(valid33)if(data16.next!==void 0){let _errs245=errors;if(typeof data16.next!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/next",schemaPath:"#/properties/roles/items/oneOf/3/properties/next/typ\
e",keyword:"type",params:{type:"string"}}],!1;var valid33=_errs245===errors}else var valid33=!0}}}}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"type",params:{
type:"object"}}],!1}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/properties/role\
s/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"outcome",tagValue:tag0}}],!1;else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"discriminat\
or",params:{error:"tag",tag:"outcome",tagValue:tag0}}],!1}else return validate21.errors=[{instancePath:instancePath+"/ro\
les/"+i1,keyword:"type",params:{type:"object"}}],!1;var valid5=_errs37===errors;
if(!valid5)break}}else return validate21.errors=[{instancePath:instancePath+"/roles",
keyword:"type",params:{type:"array"}}],!1;var valid0=_errs35===errors}else var valid0=!0;if(valid0){if(data.history!==void 0){
let data110=data.history,_errs247=errors,_errs248=errors,valid40=!1,_errs249=errors;if(errors===_errs249)if(data110&&typeof data110==
"object"&&!Array.isArray(data110)){let missing19;if(data110.runId===void 0&&(missing19="runId")||data110.attempt===void 0&&
(missing19="attempt")||data110.starters===void 0&&(missing19="starters")||data110.reviews===void 0&&(missing19="reviews")){
let err11={instancePath:instancePath+"/history",keyword:"required",params:{
missingProperty:missing19}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}else{let _errs251=errors;for(let key19 in data110)
if(!(key19==="runId"||key19==="attempt"||key19==="starters"||key19==="reviews")){let err12={instancePath:instancePath+"/\
history",keyword:"additionalProperties",params:{additionalProperty:key19}};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++;break}if(_errs251===errors){if(data110.runId!==void 0){let data111=data110.
runId,_errs252=errors;if(!(typeof data111=="number"&&!(data111%1)&&!isNaN(data111)&&isFinite(data111))){let err13={instancePath:instancePath+
"/history/runId",keyword:"type",params:{type:"integer"}};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(errors===_errs252&&typeof data111=="number"&&isFinite(data111)){
if(data111>9007199254740991||isNaN(data111)){let err14={instancePath:instancePath+"/history/runId",schemaPath:"#/propert\
ies/history/anyOf/0/properties/runId/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}else if(data111<0||isNaN(data111)){let err15={instancePath:instancePath+
"/history/runId",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}var valid41=_errs252===errors}else var valid41=!0;
if(valid41){if(data110.attempt!==void 0){let data112=data110.attempt,_errs254=errors;if(!(typeof data112=="number"&&!(data112%
1)&&!isNaN(data112)&&isFinite(data112))){let err16={instancePath:instancePath+"/history/attempt",schemaPath:"#/propertie\
s/history/anyOf/0/properties/attempt/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}if(errors===_errs254&&typeof data112=="number"&&isFinite(data112)){if(data112>9007199254740991||isNaN(
data112)){let err17={instancePath:instancePath+"/history/attempt",schemaPath:"#/properties/history/anyOf/0/properties/at\
tempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};vErrors===null?vErrors=[err17]:vErrors.
push(err17),errors++}else if(data112<1||isNaN(data112)){let err18={instancePath:instancePath+"/history/attempt",schemaPath:"\
#/properties/history/anyOf/0/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?
vErrors=[err18]:vErrors.push(err18),errors++}}var valid41=_errs254===errors}else var valid41=!0;if(valid41){if(data110.starters!==
void 0){let data113=data110.starters,_errs256=errors;if(errors===_errs256)if(Array.isArray(data113)){var valid42=!0;let len14=data113.
length;for(let i14=0;i14<len14;i14++){let _errs258=errors;if(typeof data113[i14]!="string"){let err19={instancePath:instancePath+
"/history/starters/"+i14,keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var valid42=_errs258===errors;if(!valid42)break}}else{
let err20={instancePath:instancePath+"/history/starters",schemaPath:"#/properties/history/anyOf/0/properties/starters/ty\
pe",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var valid41=_errs256===
errors}else var valid41=!0;if(valid41)if(data110.reviews!==void 0){let data115=data110.reviews,_errs260=errors;if(errors===
_errs260)if(Array.isArray(data115)){var valid43=!0;let len15=data115.length;for(let i15=0;i15<len15;i15++){let data116=data115[i15],
_errs262=errors;if(errors===_errs262)if(data116&&typeof data116=="object"&&!Array.isArray(data116)){let missing20;if(data116.
environments===void 0&&(missing20="environments")||data116.state===void 0&&(missing20="state")||data116.user===void 0&&(missing20=
"user")||data116.userType===void 0&&(missing20="userType")||data116.comment===void 0&&(missing20="comment")){let err21={
instancePath:instancePath+"/history/reviews/"+i15,schemaPath:"#/properties/history/anyOf/0/properties/reviews/items/requ\
ired",keyword:"required",params:{missingProperty:missing20}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}else{
let _errs264=errors;for(let key20 in data116)if(!(key20==="environments"||key20==="state"||key20==="user"||key20==="user\
Type"||key20==="comment")){let err22={instancePath:instancePath+"/history/reviews/"+i15,schemaPath:"#/properties/history\
/anyOf/0/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key20}};
vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++;break}if(_errs264===errors){if(data116.environments!==void 0){
let data117=data116.environments,_errs265=errors;if(errors===_errs265)if(Array.isArray(data117)){var valid45=!0;let len16=data117.
length;for(let i16=0;i16<len16;i16++){let _errs267=errors;if(typeof data117[i16]!="string"){let err23={instancePath:instancePath+
"/history/reviews/"+i15+"/environments/"+i16,schemaPath:"#/properties/history/anyOf/0/properties/reviews/items/propertie\
s/environments/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}
var valid45=_errs267===errors;if(!valid45)break}}else{let err24={instancePath:instancePath+"/history/reviews/"+i15+"/env\
ironments",keyword:"type",
params:{type:"array"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var valid44=_errs265===errors}else var valid44=!0;
if(valid44){if(data116.state!==void 0){let data119=data116.state,_errs269=errors;if(typeof data119!="string"){let err25={
instancePath:instancePath+"/history/reviews/"+i15+"/state",schemaPath:"#/properties/history/anyOf/0/properties/reviews/i\
tems/properties/state/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}
if(!(data119==="approved"||data119==="rejected"||data119==="pending")){let err26={instancePath:instancePath+"/history/re\
views/"+i15+"/state",keyword:"e\
num",params:{allowedValues:schema6.properties.history.anyOf[0].properties.reviews.items.properties.state.enum}};vErrors===
null?vErrors=[err26]:vErrors.push(err26),errors++}var valid44=_errs269===errors}else var valid44=!0;if(valid44){if(data116.
user!==void 0){let _errs271=errors;if(typeof data116.user!="string"){let err27={instancePath:instancePath+"/history/revi\
ews/"+i15+"/user",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}var valid44=_errs271===errors}else var valid44=!0;
if(valid44){if(data116.userType!==void 0){let _errs273=errors;if(typeof data116.userType!="string"){let err28={instancePath:instancePath+
"/history/reviews/"+i15+"/userType",schemaPath:"#/properties/history/anyOf/0/properties/reviews/items/properties/userTyp\
e/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}var valid44=_errs273===
errors}else var valid44=!0;if(valid44)if(data116.comment!==void 0){let _errs275=errors;if(typeof data116.comment!="strin\
g"){let err29={instancePath:instancePath+"/history/reviews/"+i15+"/comment",schemaPath:"#/properties/history/anyOf/0/pro\
perties/reviews/items/properties/comment/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err29]:vErrors.
push(err29),errors++}var valid44=_errs275===errors}else var valid44=!0}}}}}}else{let err30={instancePath:instancePath+"/\
history/reviews/"+i15,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}var valid43=_errs262===errors;if(!valid43)break}}else{
let err31={instancePath:instancePath+"/history/reviews",
keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}var valid41=_errs260===
errors}else var valid41=!0}}}}}else{let err32={instancePath:instancePath+"/history",schemaPath:"#/properties/history/any\
Of/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}var _valid2=_errs249===
errors;if(valid40=valid40||_valid2,!valid40){let _errs277=errors;if(data110!==null){let err33={instancePath:instancePath+
"/history",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err33]:
vErrors.push(err33),errors++}var _valid2=_errs277===errors;valid40=valid40||_valid2}if(valid40)errors=_errs248,vErrors!==
null&&(_errs248?vErrors.length=_errs248:vErrors=null);else{let err34={instancePath:instancePath+"/history",schemaPath:"#\
/properties/history/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++,
validate21.errors=vErrors,!1}var valid0=_errs247===errors}else var valid0=!0;if(valid0){if(data.$schema!==void 0){let data123=data.
$schema,_errs279=errors;if(typeof data123!="string")return validate21.errors=[{instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}}],!1;if(data123!=="urn:release-gates:schema:release-c\
ertification:v1")return validate21.errors=[{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/cons\
t",keyword:"const",params:{allowedValue:"urn:release-gates:schema:release-certification:v1"}}],!1;var valid0=_errs279===
errors}else var valid0=!0;if(valid0){if(data.mode!==void 0){let _errs281=errors;validate36(data.mode,{instancePath:instancePath+
"/mode",parentData:data,parentDataProperty:"mode",rootData})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.
errors),errors=vErrors.length);var valid0=_errs281===errors}else var valid0=!0;if(valid0){if(data.release!==void 0){let _errs282=errors;
validate38(data.release,{instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData})||(vErrors=
vErrors===null?validate38.errors:vErrors.concat(validate38.errors),errors=vErrors.length);var valid0=_errs282===errors}else
var valid0=!0;if(valid0){if(data.run!==void 0){let _errs283=errors;validate41(data.run,{instancePath:instancePath+"/run",
parentData:data,parentDataProperty:"run",rootData})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.
errors),errors=vErrors.length);var valid0=_errs283===errors}else var valid0=!0;if(valid0)if(data.generatedAt!==void 0){let _errs284=errors;
validate27(data.generatedAt,{instancePath:instancePath+"/generatedAt",parentData:data,parentDataProperty:"generatedAt",rootData})||
(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs284===
errors}else var valid0=!0}}}}}}}}}}}}}else return validate21.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1;return validate21.errors=vErrors,errors===0}export{validate};
