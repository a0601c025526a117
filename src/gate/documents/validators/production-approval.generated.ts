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
type:"string",enum:["approved","waiting","refused"]},simulated:{type:"boolean"},comments:{type:"object",properties:{issue:{
type:"integer",minimum:1,maximum:9007199254740991},weaker:{type:"boolean",const:!0}},required:["issue","weaker"],additionalProperties:!1},
binding:{anyOf:[{type:"object",properties:{tag:{type:"string"},sha:{$ref:"urn:release-gates:shared:Commit"},target:{type:"\
string"},strategy:{type:"string",enum:["canary","blue-green","rolling","recreate","steps"]},evidenceDigest:{$ref:"urn:re\
lease-gates:shared:Sha256"},configDigest:{$ref:"urn:release-gates:shared:Sha256"}},required:["tag","sha","target","strat\
egy","evidenceDigest","configDigest"],additionalProperties:!1},{type:"null"}]},codeRequired:{type:"boolean"},authors:{type:"\
object",properties:{outcome:{type:"string",enum:["known","unasked","reported","refused"]},logins:{type:"array",items:{type:"\
string"}},why:{type:"string"}},required:["outcome","logins","why"],additionalProperties:!1},roles:{type:"array",items:{oneOf:[
{type:"object",properties:{role:{type:"string"},environment:{type:"string"},rules:{type:"array",items:{type:"object",properties:{
rule:{type:"string",enum:["environment-protected","no-bypass","not-rejected","account","this-attempt","member","not-star\
ter","not-author","code","one-person-one-role","after-staging","unedited","simulated"]},met:{type:"boolean"},how:{type:"\
string"}},required:["rule","met","how"],additionalProperties:!1}},reviews:{type:"array",items:{type:"object",properties:{
login:{type:"string"},comment:{type:"string"},rules:{type:"array",items:{type:"object",properties:{rule:{type:"string",enum:[
"environment-protected","no-bypass","not-rejected","account","this-attempt","member","not-starter","not-author","code","\
one-person-one-role","after-staging","unedited","simulated"]},met:{type:"boolean"},how:{type:"string"}},required:["rule",
"met","how"],additionalProperties:!1}},via:{type:"string"},at:{$ref:"urn:release-gates:shared:Instant"},url:{type:"strin\
g"}},required:["login","comment","rules"],additionalProperties:!1}},outcome:{type:"string",const:"approved"},login:{type:"\
string"},comment:{type:"string"},at:{anyOf:[{$ref:"urn:release-gates:shared:Instant"},{type:"null"}]},via:{type:"string"}},
required:["role","environment","rules","reviews","outcome","login","comment","at","via"],additionalProperties:!1},{type:"\
object",properties:{role:{type:"string"},environment:{type:"string"},rules:{type:"array",items:{type:"object",properties:{
rule:{type:"string",enum:["environment-protected","no-bypass","not-rejected","account","this-attempt","member","not-star\
ter","not-author","code","one-person-one-role","after-staging","unedited","simulated"]},met:{type:"boolean"},how:{type:"\
string"}},required:["rule","met","how"],additionalProperties:!1}},reviews:{type:"array",items:{type:"object",properties:{
login:{type:"string"},comment:{type:"string"},rules:{type:"array",items:{type:"object",properties:{rule:{type:"string",enum:[
"environment-protected","no-bypass","not-rejected","account","this-attempt","member","not-starter","not-author","code","\
one-person-one-role","after-staging","unedited","simulated"]},met:{type:"boolean"},how:{type:"string"}},required:["rule",
"met","how"],additionalProperties:!1}},via:{type:"string"},at:{$ref:"urn:release-gates:shared:Instant"},url:{type:"strin\
g"}},required:["login","comment","rules"],additionalProperties:!1}},outcome:{type:"string",const:"skipped"},why:{type:"s\
tring"}},required:["role","environment","rules","reviews","outcome","why"],additionalProperties:!1},{type:"object",properties:{
role:{type:"string"},environment:{type:"string"},rules:{type:"array",items:{type:"object",properties:{rule:{type:"string",
enum:["environment-protected","no-bypass","not-rejected","account","this-attempt","member","not-starter","not-author","c\
ode","one-person-one-role","after-staging","unedited","simulated"]},met:{type:"boolean"},how:{type:"string"}},required:[
"rule","met","how"],additionalProperties:!1}},reviews:{type:"array",items:{type:"object",properties:{login:{type:"string"},
comment:{type:"string"},rules:{type:"array",items:{type:"object",properties:{rule:{type:"string",enum:["environment-prot\
ected","no-bypass","not-rejected","account","this-attempt","member","not-starter","not-author","code","one-person-one-ro\
le","after-staging","unedited","simulated"]},met:{type:"boolean"},how:{type:"string"}},required:["rule","met","how"],additionalProperties:!1}},
via:{type:"string"},at:{$ref:"urn:release-gates:shared:Instant"},url:{type:"string"}},required:["login","comment","rules"],
additionalProperties:!1}},outcome:{type:"string",const:"waiting"},reasonCode:{$ref:"urn:release-gates:shared:ReasonCode"},
expected:{type:"string"},found:{type:"string"},next:{type:"string"}},required:["role","environment","rules","reviews","o\
utcome","reasonCode","expected","found","next"],additionalProperties:!1},{type:"object",properties:{role:{type:"string"},
environment:{type:"string"},rules:{type:"array",items:{type:"object",properties:{rule:{type:"string",enum:["environment-\
protected","no-bypass","not-rejected","account","this-attempt","member","not-starter","not-author","code","one-person-on\
e-role","after-staging","unedited","simulated"]},met:{type:"boolean"},how:{type:"string"}},required:["rule","met","how"],
additionalProperties:!1}},reviews:{type:"array",items:{type:"object",properties:{login:{type:"string"},comment:{type:"st\
ring"},rules:{type:"array",items:{type:"object",properties:{rule:{type:"string",enum:["environment-protected","no-bypass",
"not-rejected","account","this-attempt","member","not-starter","not-author","code","one-person-one-role","after-staging",
"unedited","simulated"]},met:{type:"boolean"},how:{type:"string"}},required:["rule","met","how"],additionalProperties:!1}},
via:{type:"string"},at:{$ref:"urn:release-gates:shared:Instant"},url:{type:"string"}},required:["login","comment","rules"],
additionalProperties:!1}},outcome:{type:"string",const:"refused"},reasonCode:{$ref:"urn:release-gates:shared:ReasonCode"},
expected:{type:"string"},found:{type:"string"},next:{type:"string"}},required:["role","environment","rules","reviews","o\
utcome","reasonCode","expected","found","next"],additionalProperties:!1}],type:"object",discriminator:{propertyName:"out\
come"}}},history:{anyOf:[{type:"object",properties:{runId:{type:"integer",minimum:0,maximum:9007199254740991},attempt:{type:"\
integer",minimum:1,maximum:9007199254740991},starters:{type:"array",items:{type:"string"}},reviews:{type:"array",items:{
type:"object",properties:{environments:{type:"array",items:{type:"string"}},state:{type:"string",enum:["approved","rejec\
ted","pending"]},user:{type:"string"},userType:{type:"string"},comment:{type:"string"}},required:["environments","state",
"user","userType","comment"],additionalProperties:!1}}},required:["runId","attempt","starters","reviews"],additionalProperties:!1},
{type:"null"}]},$schema:{type:"string",const:"urn:release-gates:schema:production-approval:v1"},mode:{$ref:"urn:release-\
gates:shared:Mode"},release:{$ref:"urn:release-gates:shared:ReleaseIdentity"},run:{$ref:"urn:release-gates:shared:Run"},
generatedAt:{$ref:"urn:release-gates:shared:Instant"}},required:["verdict","simulated","binding","codeRequired","authors",
"roles","history","$schema","mode","release","run","generatedAt"],additionalProperties:!1,title:"Production approval"},func2=Object.
prototype.hasOwnProperty;var pattern0=new RegExp("^[0-9a-f]{40}$","u");function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
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
evidence-empty","evidence-malformed","evidence-too-large","evidence-invalid","evidence-stale","evidence-foreign","eviden\
ce-ambiguous","run-unsuccessful","requirement-unmet","requirement-error","rollback-plan-missing","rollback-plan-unrehear\
sed","system-state","checks-not-green","role-unresolvable","role-misconfigured","attestation-missing","features-incomple\
te","blockers-open","release-superseded","outside-window","blackout","parity-broken","drift-found","nothing-checked","so\
ak-superseded","checks-failed","command-missing","command-failed","command-timeout","drill-failed","rolled-back","rollba\
ck-failed","cancelled","interrupted","aborted","rollout-in-progress","objective-missed","inconclusive","report-incomplet\
e","approval-missing","approval-missing-role","approval-rejected","approval-simulated","approval-outside-role","self-app\
roval","one-person-two-roles","approval-bypassed","approval-unprotected","approval-other-run","approval-code-missing","a\
pproval-other-target","approval-other-evidence","authors-unknown","waiver-refused","waiver-expired","waiver-unconfirmed",
"freeze-unacknowledged","freeze-broken","readiness-missing","staging-missing","rollout-missing","stabilize-missing","rol\
lback-missing","rollback-unrehearsed","record-other-terms","record-other-release","rehearsal-record","tag-missing","tag-\
moved","config-changed","commit-mismatch","ledger-missing","ledger-digest-mismatch","ledger-broken","evidence-tampered",
"evidence-removed","evidence-renamed","evidence-added","bundle-duplicate","attestation-malformed","attestation-untrusted",
"attestation-unlogged","attestation-invalid","attestation-identity","attestation-other-subject","journal-broken","secret\
-in-evidence","unsafe-path","config-missing","config-invalid","input-invalid","environment-variable-missing","soak-in-pr\
ogress","token-missing","permission-denied","github-unavailable","github-refused","artifact-missing","source-unavailable",
"notification-failed","file-unreadable","internal-error"]};function validate32(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate32.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1):data==="passed"||data==="already-done"||data==="dry-run"||data==="so\
ak-pending"||data==="evidence-missing"||data==="evidence-empty"||data==="evidence-malformed"||data==="evidence-too-large"||
data==="evidence-invalid"||data==="evidence-stale"||data==="evidence-foreign"||data==="evidence-ambiguous"||data==="run-\
unsuccessful"||data==="requirement-unmet"||data==="requirement-error"||data==="rollback-plan-missing"||data==="rollback-\
plan-unrehearsed"||data==="system-state"||data==="checks-not-green"||data==="role-unresolvable"||data==="role-misconfigu\
red"||data==="attestation-missing"||data==="features-incomplete"||data==="blockers-open"||data==="release-superseded"||data===
"outside-window"||data==="blackout"||data==="parity-broken"||data==="drift-found"||data==="nothing-checked"||data==="soa\
k-superseded"||data==="checks-failed"||data==="command-missing"||data==="command-failed"||data==="command-timeout"||data===
"drill-failed"||data==="rolled-back"||data==="rollback-failed"||data==="cancelled"||data==="interrupted"||data==="aborte\
d"||data==="rollout-in-progress"||data==="objective-missed"||data==="inconclusive"||data==="report-incomplete"||data==="\
approval-missing"||data==="approval-missing-role"||data==="approval-rejected"||data==="approval-simulated"||data==="appr\
oval-outside-role"||data==="self-approval"||data==="one-person-two-roles"||data==="approval-bypassed"||data==="approval-\
unprotected"||data==="approval-other-run"||data==="approval-code-missing"||data==="approval-other-target"||data==="appro\
val-other-evidence"||data==="authors-unknown"||data==="waiver-refused"||data==="waiver-expired"||data==="waiver-unconfir\
med"||data==="freeze-unacknowledged"||data==="freeze-broken"||data==="readiness-missing"||data==="staging-missing"||data===
"rollout-missing"||data==="stabilize-missing"||data==="rollback-missing"||data==="rollback-unrehearsed"||data==="record-\
other-terms"||data==="record-other-release"||data==="rehearsal-record"||data==="tag-missing"||data==="tag-moved"||data===
"config-changed"||data==="commit-mismatch"||data==="ledger-missing"||data==="ledger-digest-mismatch"||data==="ledger-bro\
ken"||data==="evidence-tampered"||data==="evidence-removed"||data==="evidence-renamed"||data==="evidence-added"||data===
"bundle-duplicate"||data==="attestation-malformed"||data==="attestation-untrusted"||data==="attestation-unlogged"||data===
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
type",params:{type:"boolean"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.comments!==void 0){let data2=data.
comments,_errs6=errors;if(errors===_errs6)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){let missing1;if(data2.
issue===void 0&&(missing1="issue")||data2.weaker===void 0&&(missing1="weaker"))return validate21.errors=[{instancePath:instancePath+
"/comments",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs8=errors;
for(let key1 in data2)if(!(key1==="issue"||key1==="weaker")){return validate21.errors=[{instancePath:instancePath+"/comm\
ents",keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs8===errors){if(data2.issue!==void 0){let data3=data2.issue,_errs9=errors;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3)))return validate21.errors=[{instancePath:instancePath+"/comments/issue",schemaPath:"#\
/properties/comments/properties/issue/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs9&&typeof data3==
"number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3))return validate21.errors=[{instancePath:instancePath+
"/comments/issue",keyword:"maximum",params:{comparison:"<=",
limit:9007199254740991}}],!1;if(data3<1||isNaN(data3))return validate21.errors=[{instancePath:instancePath+"/comments/is\
sue",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}
var valid1=_errs9===errors}else var valid1=!0;if(valid1)if(data2.weaker!==void 0){let data4=data2.weaker,_errs11=errors;
if(typeof data4!="boolean")return validate21.errors=[{instancePath:instancePath+"/comments/weaker",schemaPath:"#/propert\
ies/comments/properties/weaker/type",keyword:"type",params:{type:"boolean"}}],!1;if(data4!==!0)return validate21.errors=
[{instancePath:instancePath+"/comments/weaker",keyword:"const",
params:{allowedValue:!0}}],!1;var valid1=_errs11===errors}else var valid1=!0}}}else return validate21.errors=[{instancePath:instancePath+
"/comments",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.binding!==void 0){let data5=data.binding,_errs13=errors,_errs14=errors,valid2=!1,_errs15=errors;
if(errors===_errs15)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){let missing2;if(data5.tag===void 0&&(missing2=
"tag")||data5.sha===void 0&&(missing2="sha")||data5.target===void 0&&(missing2="target")||data5.strategy===void 0&&(missing2=
"strategy")||data5.evidenceDigest===void 0&&(missing2="evidenceDigest")||data5.configDigest===void 0&&(missing2="configD\
igest")){let err0={instancePath:instancePath+"/binding",keyword:"requ\
ired",params:{missingProperty:missing2}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs17=errors;
for(let key2 in data5)if(!(key2==="tag"||key2==="sha"||key2==="target"||key2==="strategy"||key2==="evidenceDigest"||key2===
"configDigest")){let err1={instancePath:instancePath+"/binding",schemaPath:"#/properties/binding/anyOf/0/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:key2}};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++;break}if(_errs17===errors){if(data5.tag!==void 0){let _errs18=errors;if(typeof data5.tag!="string"){let err2={instancePath:instancePath+
"/binding/tag",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var valid3=_errs18===errors}else var valid3=!0;if(valid3){if(data5.sha!==
void 0){let _errs20=errors;validate22(data5.sha,{instancePath:instancePath+"/binding/sha",parentData:data5,parentDataProperty:"\
sha",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid3=_errs20===
errors}else var valid3=!0;if(valid3){if(data5.target!==void 0){let _errs21=errors;if(typeof data5.target!="string"){let err3={
instancePath:instancePath+"/binding/target",keyword:"ty\
pe",params:{type:"string"}};vErrors===null?vErrors=[err3]:vErrors.push(err3),errors++}var valid3=_errs21===errors}else var valid3=!0;
if(valid3){if(data5.strategy!==void 0){let data9=data5.strategy,_errs23=errors;if(typeof data9!="string"){let err4={instancePath:instancePath+
"/binding/strategy",keyword:"type",params:{type:"stri\
ng"}};vErrors===null?vErrors=[err4]:vErrors.push(err4),errors++}if(!(data9==="canary"||data9==="blue-green"||data9==="ro\
lling"||data9==="recreate"||data9==="steps")){let err5={instancePath:instancePath+"/binding/strategy",schemaPath:"#/prop\
erties/binding/anyOf/0/properties/strategy/enum",keyword:"enum",params:{allowedValues:schema6.properties.binding.anyOf[0].
properties.strategy.enum}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var valid3=_errs23===errors}else var valid3=!0;
if(valid3){if(data5.evidenceDigest!==void 0){let _errs25=errors;validate24(data5.evidenceDigest,{instancePath:instancePath+
"/binding/evidenceDigest",parentData:data5,parentDataProperty:"evidenceDigest",rootData})||(vErrors=vErrors===null?validate24.
errors:vErrors.concat(validate24.errors),errors=vErrors.length);var valid3=_errs25===errors}else var valid3=!0;if(valid3)
if(data5.configDigest!==void 0){let _errs26=errors;validate24(data5.configDigest,{instancePath:instancePath+"/binding/co\
nfigDigest",parentData:data5,parentDataProperty:"configDigest",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.
concat(validate24.errors),errors=vErrors.length);var valid3=_errs26===errors}else var valid3=!0}}}}}}}else{let err6={instancePath:instancePath+
"/binding",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err6]:vErrors.push(err6),errors++}var _valid0=_errs15===errors;if(valid2=valid2||_valid0,!valid2){let _errs27=errors;if(data5!==
null){let err7={instancePath:instancePath+"/binding",keyword:"type",params:{
type:"null"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid0=_errs27===errors;valid2=valid2||_valid0}
if(valid2)errors=_errs14,vErrors!==null&&(_errs14?vErrors.length=_errs14:vErrors=null);else{let err8={instancePath:instancePath+
"/binding",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err8]:vErrors.
push(err8),errors++,validate21.errors=vErrors,!1}var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.codeRequired!==
void 0){let _errs29=errors;if(typeof data.codeRequired!="boolean")return validate21.errors=[{instancePath:instancePath+"\
/codeRequired",keyword:"type",params:{type:"boolean"}}],!1;var valid0=_errs29===
errors}else var valid0=!0;if(valid0){if(data.authors!==void 0){let data13=data.authors,_errs31=errors;if(errors===_errs31)
if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing3;if(data13.outcome===void 0&&(missing3="outcome")||
data13.logins===void 0&&(missing3="logins")||data13.why===void 0&&(missing3="why"))return validate21.errors=[{instancePath:instancePath+
"/authors",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs33=errors;
for(let key3 in data13)if(!(key3==="outcome"||key3==="logins"||key3==="why")){return validate21.errors=[{instancePath:instancePath+
"/authors",keyword:"additionalProperties",params:{additionalProperty:key3}}],
!1;break}if(_errs33===errors){if(data13.outcome!==void 0){let data14=data13.outcome,_errs34=errors;if(typeof data14!="st\
ring")return validate21.errors=[{instancePath:instancePath+"/authors/outcome",schemaPath:"#/properties/authors/propertie\
s/outcome/type",keyword:"type",params:{type:"string"}}],!1;if(!(data14==="known"||data14==="unasked"||data14==="reported"||
data14==="refused"))return validate21.errors=[{instancePath:instancePath+"/authors/outcome",schemaPath:"#/properties/aut\
hors/properties/outcome/enum",keyword:"enum",params:{allowedValues:schema6.properties.authors.properties.outcome.enum}}],
!1;var valid4=_errs34===errors}else var valid4=!0;if(valid4){if(data13.logins!==void 0){let data15=data13.logins,_errs36=errors;
if(errors===_errs36)if(Array.isArray(data15)){var valid5=!0;let len0=data15.length;for(let i0=0;i0<len0;i0++){let _errs38=errors;
if(typeof data15[i0]!="string")return validate21.errors=[{instancePath:instancePath+"/authors/logins/"+i0,schemaPath:"#/\
properties/authors/properties/logins/items/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs38===errors;
if(!valid5)break}}else return validate21.errors=[{instancePath:instancePath+"/authors/logins",schemaPath:"#/properties/a\
uthors/properties/logins/type",keyword:"type",params:{type:"array"}}],!1;var valid4=_errs36===errors}else var valid4=!0;
if(valid4)if(data13.why!==void 0){let _errs40=errors;if(typeof data13.why!="string")return validate21.errors=[{instancePath:instancePath+
"/authors/why",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs40===
errors}else var valid4=!0}}}}else return validate21.errors=[{instancePath:instancePath+"/authors",schemaPath:"#/properti\
es/authors/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs31===errors}else var valid0=!0;if(valid0){if(data.
roles!==void 0){let data18=data.roles,_errs42=errors;if(errors===_errs42)if(Array.isArray(data18)){var valid6=!0;let len1=data18.
length;for(let i1=0;i1<len1;i1++){let data19=data18[i1],_errs44=errors;if(errors===_errs44)if(data19&&typeof data19=="ob\
ject"&&!Array.isArray(data19)){let tag0=data19.outcome;if(typeof tag0=="string")if(tag0==="approved"){if(errors===errors)
if(data19&&typeof data19=="object"&&!Array.isArray(data19)){let missing4;if(data19.role===void 0&&(missing4="role")||data19.
environment===void 0&&(missing4="environment")||data19.rules===void 0&&(missing4="rules")||data19.reviews===void 0&&(missing4=
"reviews")||data19.outcome===void 0&&(missing4="outcome")||data19.login===void 0&&(missing4="login")||data19.comment===void 0&&
(missing4="comment")||data19.at===void 0&&(missing4="at")||data19.via===void 0&&(missing4="via"))return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1,keyword:"required",params:{
missingProperty:missing4}}],!1;{let _errs49=errors;for(let key4 in data19)if(!func2.call(schema6.properties.roles.items.
oneOf[0].properties,key4)){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/properties/ro\
les/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs49===
errors){if(data19.role!==void 0){let _errs50=errors;if(typeof data19.role!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/role",keyword:"type",params:{type:"str\
ing"}}],!1;var valid9=_errs50===errors}else var valid9=!0;if(valid9){if(data19.environment!==void 0){let _errs52=errors;
if(typeof data19.environment!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/environment",
keyword:"type",params:{type:"string"}}],!1;var valid9=_errs52===
errors}else var valid9=!0;if(valid9){if(data19.rules!==void 0){let data22=data19.rules,_errs54=errors;if(errors===_errs54)
if(Array.isArray(data22)){var valid10=!0;let len2=data22.length;for(let i2=0;i2<len2;i2++){let data23=data22[i2],_errs56=errors;
if(errors===_errs56)if(data23&&typeof data23=="object"&&!Array.isArray(data23)){let missing5;if(data23.rule===void 0&&(missing5=
"rule")||data23.met===void 0&&(missing5="met")||data23.how===void 0&&(missing5="how"))return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i2,keyword:"require\
d",params:{missingProperty:missing5}}],!1;{let _errs58=errors;for(let key5 in data23)if(!(key5==="rule"||key5==="met"||key5===
"how")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i2,schemaPath:"#/properties/roles/it\
ems/oneOf/0/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}],
!1;break}if(_errs58===errors){if(data23.rule!==void 0){let data24=data23.rule,_errs59=errors;if(typeof data24!="string")
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i2+"/rule",schemaPath:"#/properties/roles/it\
ems/oneOf/0/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data24==="envir\
onment-protected"||data24==="no-bypass"||data24==="not-rejected"||data24==="account"||data24==="this-attempt"||data24===
"member"||data24==="not-starter"||data24==="not-author"||data24==="code"||data24==="one-person-one-role"||data24==="afte\
r-staging"||data24==="unedited"||data24==="simulated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/rules/"+i2+"/rule",keyword:"\
enum",params:{allowedValues:schema6.properties.roles.items.oneOf[0].properties.rules.items.properties.rule.enum}}],!1;var valid11=_errs59===
errors}else var valid11=!0;if(valid11){if(data23.met!==void 0){let _errs61=errors;if(typeof data23.met!="boolean")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i2+"/met",schemaPath:"#/properties/roles/items/oneOf/0/propert\
ies/rules/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;var valid11=_errs61===errors}else var valid11=!0;
if(valid11)if(data23.how!==void 0){let _errs63=errors;if(typeof data23.how!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i2+"/how",
keyword:"type",params:{type:"string"}}],!1;var valid11=_errs63===errors}else var valid11=!0}}}}else return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i2,schemaPath:"#/properties/roles/items/oneOf/0/properties/rules/item\
s/type",keyword:"type",params:{type:"object"}}],!1;var valid10=_errs56===errors;if(!valid10)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules",schemaPath:"#/properties/roles/items/oneOf/0/properties/rules/t\
ype",keyword:"type",params:{type:"array"}}],!1;var valid9=_errs54===errors}else var valid9=!0;if(valid9){if(data19.reviews!==
void 0){let data27=data19.reviews,_errs65=errors;if(errors===_errs65)if(Array.isArray(data27)){var valid12=!0;let len3=data27.
length;for(let i3=0;i3<len3;i3++){let data28=data27[i3],_errs67=errors;if(errors===_errs67)if(data28&&typeof data28=="ob\
ject"&&!Array.isArray(data28)){let missing6;if(data28.login===void 0&&(missing6="login")||data28.comment===void 0&&(missing6=
"comment")||data28.rules===void 0&&(missing6="rules"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/reviews/"+i3,keyword:"required",params:{
missingProperty:missing6}}],!1;{let _errs69=errors;for(let key6 in data28)if(!(key6==="login"||key6==="comment"||key6===
"rules"||key6==="via"||key6==="at"||key6==="url")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/r\
eviews/"+i3,keyword:"additio\
nalProperties",params:{additionalProperty:key6}}],!1;break}if(_errs69===errors){if(data28.login!==void 0){let _errs70=errors;
if(typeof data28.login!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/logi\
n",keyword:"type",params:{type:"\
string"}}],!1;var valid13=_errs70===errors}else var valid13=!0;if(valid13){if(data28.comment!==void 0){let _errs72=errors;
if(typeof data28.comment!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/co\
mment",keyword:"type",params:{
type:"string"}}],!1;var valid13=_errs72===errors}else var valid13=!0;if(valid13){if(data28.rules!==void 0){let data31=data28.
rules,_errs74=errors;if(errors===_errs74)if(Array.isArray(data31)){var valid14=!0;let len4=data31.length;for(let i4=0;i4<
len4;i4++){let data32=data31[i4],_errs76=errors;if(errors===_errs76)if(data32&&typeof data32=="object"&&!Array.isArray(data32)){
let missing7;if(data32.rule===void 0&&(missing7="rule")||data32.met===void 0&&(missing7="met")||data32.how===void 0&&(missing7=
"how"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4,schemaPath:"#/prope\
rties/roles/items/oneOf/0/properties/reviews/items/properties/rules/items/required",keyword:"required",params:{missingProperty:missing7}}],
!1;{let _errs78=errors;for(let key7 in data32)if(!(key7==="rule"||key7==="met"||key7==="how")){return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4,schemaPath:"#/properties/roles/items/oneOf/0/proper\
ties/reviews/items/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key7}}],
!1;break}if(_errs78===errors){if(data32.rule!==void 0){let data33=data32.rule,_errs79=errors;if(typeof data33!="string")
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4+"/rule",schemaPath:"#/prop\
erties/roles/items/oneOf/0/properties/reviews/items/properties/rules/items/properties/rule/type",keyword:"type",params:{
type:"string"}}],!1;if(!(data33==="environment-protected"||data33==="no-bypass"||data33==="not-rejected"||data33==="acco\
unt"||data33==="this-attempt"||data33==="member"||data33==="not-starter"||data33==="not-author"||data33==="code"||data33===
"one-person-one-role"||data33==="after-staging"||data33==="unedited"||data33==="simulated"))return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4+"/rule",schemaPath:"#/properties/roles/items/oneOf/0/properties/reviews/items/p\
roperties/rules/items/properties/rule/enum",keyword:"enum",params:{allowedValues:schema6.properties.roles.items.oneOf[0].
properties.reviews.items.properties.rules.items.properties.rule.enum}}],!1;var valid15=_errs79===errors}else var valid15=!0;
if(valid15){if(data32.met!==void 0){let _errs81=errors;if(typeof data32.met!="boolean")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4+"/met",schemaPath:"#/properties/roles/items/oneOf/0/properties/reviews/items/pr\
operties/rules/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;var valid15=_errs81===errors}else var valid15=!0;
if(valid15)if(data32.how!==void 0){let _errs83=errors;if(typeof data32.how!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4+"/how",schemaPath:"#/properties/roles/items/oneOf/0/properties/reviews/items/pr\
operties/rules/items/properties/how/type",keyword:"type",params:{type:"string"}}],!1;var valid15=_errs83===errors}else var valid15=!0}}}}else
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/rules/"+i4,schemaPath:"#/properties/r\
oles/items/oneOf/0/properties/reviews/items/properties/rules/items/type",keyword:"type",params:{type:"object"}}],!1;var valid14=_errs76===
errors;if(!valid14)break}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/rules",
keyword:"type",params:{type:"\
array"}}],!1;var valid13=_errs74===errors}else var valid13=!0;if(valid13){if(data28.via!==void 0){let _errs85=errors;if(typeof data28.
via!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3+"/via",schemaPath:"#/prop\
erties/roles/items/oneOf/0/properties/reviews/items/properties/via/type",keyword:"type",params:{type:"string"}}],!1;var valid13=_errs85===
errors}else var valid13=!0;if(valid13){if(data28.at!==void 0){let _errs87=errors;validate27(data28.at,{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i3+"/at",parentData:data28,parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid13=_errs87===errors}else var valid13=!0;if(valid13)
if(data28.url!==void 0){let _errs88=errors;if(typeof data28.url!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i3+"/url",schemaPath:"#/properties/roles/items/oneOf/0/properties/reviews/items/properties/url/\
type",keyword:"type",params:{type:"string"}}],!1;var valid13=_errs88===errors}else var valid13=!0}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i3,schemaPath:"#/properties/roles/items/oneOf/0/properties/r\
eviews/items/type",keyword:"type",params:{type:"object"}}],!1;var valid12=_errs67===errors;if(!valid12)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews",schemaPath:"#/properties/roles/items/oneOf/0/properties/revie\
ws/type",keyword:"type",params:{type:"array"}}],!1;var valid9=_errs65===errors}else var valid9=!0;if(valid9){if(data19.outcome!==
void 0){let data39=data19.outcome,_errs90=errors;if(typeof data39!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/outcome",keyword:"type",params:{type:"\
string"}}],!1;if(data39!=="approved")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"\
#/properties/roles/items/oneOf/0/properties/outcome/const",keyword:"const",params:{allowedValue:"approved"}}],!1;var valid9=_errs90===
errors}else var valid9=!0;if(valid9){if(data19.login!==void 0){let _errs92=errors;if(typeof data19.login!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/login",schemaPath:"#/properties/roles/items/oneOf/0/properties/login/t\
ype",keyword:"type",params:{type:"string"}}],!1;var valid9=_errs92===errors}else var valid9=!0;if(valid9){if(data19.comment!==
void 0){let _errs94=errors;if(typeof data19.comment!="string")return validate21.errors=[{instancePath:instancePath+"/rol\
es/"+i1+"/comment",keyword:"type",params:{type:"st\
ring"}}],!1;var valid9=_errs94===errors}else var valid9=!0;if(valid9){if(data19.at!==void 0){let data42=data19.at,_errs96=errors,
_errs97=errors,valid16=!1,_errs98=errors;validate27(data42,{instancePath:instancePath+"/roles/"+i1+"/at",parentData:data19,
parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.
length);var _valid1=_errs98===errors;if(valid16=valid16||_valid1,!valid16){let _errs99=errors;if(data42!==null){let err9={
instancePath:instancePath+"/roles/"+i1+"/at",keyword:"\
type",params:{type:"null"}};vErrors===null?vErrors=[err9]:vErrors.push(err9),errors++}var _valid1=_errs99===errors;valid16=
valid16||_valid1}if(valid16)errors=_errs97,vErrors!==null&&(_errs97?vErrors.length=_errs97:vErrors=null);else{let err10={
instancePath:instancePath+"/roles/"+i1+"/at",keyword:"\
anyOf",params:{}};return vErrors===null?vErrors=[err10]:vErrors.push(err10),errors++,validate21.errors=vErrors,!1}var valid9=_errs96===
errors}else var valid9=!0;if(valid9)if(data19.via!==void 0){let _errs101=errors;if(typeof data19.via!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/via",
keyword:"type",params:{type:"string"}}],!1;var valid9=_errs101===errors}else var valid9=!0}}}}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"type",params:{
type:"object"}}],!1}else if(tag0==="skipped"){if(errors===errors)if(data19&&typeof data19=="object"&&!Array.isArray(data19)){
let missing8;if(data19.role===void 0&&(missing8="role")||data19.environment===void 0&&(missing8="environment")||data19.rules===
void 0&&(missing8="rules")||data19.reviews===void 0&&(missing8="reviews")||data19.outcome===void 0&&(missing8="outcome")||
data19.why===void 0&&(missing8="why"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/pr\
operties/roles/items/oneOf/1/required",keyword:"required",params:{missingProperty:missing8}}],!1;{let _errs105=errors;for(let key8 in data19)
if(!(key8==="role"||key8==="environment"||key8==="rules"||key8==="reviews"||key8==="outcome"||key8==="why")){return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"\
additionalProperties",params:{additionalProperty:key8}}],!1;break}if(_errs105===errors){if(data19.role!==void 0){let _errs106=errors;
if(typeof data19.role!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/role",schemaPath:"#/\
properties/roles/items/oneOf/1/properties/role/type",keyword:"type",params:{type:"string"}}],!1;var valid18=_errs106===errors}else
var valid18=!0;if(valid18){if(data19.environment!==void 0){let _errs108=errors;if(typeof data19.environment!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/environment",schemaPath:"#/properties/roles/items/oneOf/1/properties/e\
nvironment/type",keyword:"type",params:{type:"string"}}],!1;var valid18=_errs108===errors}else var valid18=!0;if(valid18){
if(data19.rules!==void 0){let data46=data19.rules,_errs110=errors;if(errors===_errs110)if(Array.isArray(data46)){var valid19=!0;
let len5=data46.length;for(let i5=0;i5<len5;i5++){let data47=data46[i5],_errs112=errors;if(errors===_errs112)if(data47&&
typeof data47=="object"&&!Array.isArray(data47)){let missing9;if(data47.rule===void 0&&(missing9="rule")||data47.met===void 0&&
(missing9="met")||data47.how===void 0&&(missing9="how"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/rules/"+i5,keyword:"required",params:{missingProperty:missing9}}],
!1;{let _errs114=errors;for(let key9 in data47)if(!(key9==="rule"||key9==="met"||key9==="how")){return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i5,schemaPath:"#/properties/roles/items/oneOf/1/properties/rules/item\
s/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}}],!1;break}if(_errs114===errors){
if(data47.rule!==void 0){let data48=data47.rule,_errs115=errors;if(typeof data48!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i5+"/rule",schemaPath:"#/properties/roles/items/oneOf/1/properties/rules/items/properties/rule/ty\
pe",keyword:"type",params:{type:"string"}}],!1;if(!(data48==="environment-protected"||data48==="no-bypass"||data48==="no\
t-rejected"||data48==="account"||data48==="this-attempt"||data48==="member"||data48==="not-starter"||data48==="not-autho\
r"||data48==="code"||data48==="one-person-one-role"||data48==="after-staging"||data48==="unedited"||data48==="simulated"))
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i5+"/rule",schemaPath:"#/properties/roles/it\
ems/oneOf/1/properties/rules/items/properties/rule/enum",keyword:"enum",params:{allowedValues:schema6.properties.roles.items.
oneOf[1].properties.rules.items.properties.rule.enum}}],!1;var valid20=_errs115===errors}else var valid20=!0;if(valid20){
if(data47.met!==void 0){let _errs117=errors;if(typeof data47.met!="boolean")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i5+"/met",
keyword:"type",params:{type:"boolean"}}],!1;var valid20=_errs117===errors}else var valid20=!0;if(valid20)if(data47.how!==
void 0){let _errs119=errors;if(typeof data47.how!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+
i1+"/rules/"+i5+"/how",keyword:"\
type",params:{type:"string"}}],!1;var valid20=_errs119===errors}else var valid20=!0}}}}else return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i5,keyword:"type",params:{
type:"object"}}],!1;var valid19=_errs112===errors;if(!valid19)break}}else return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules",keyword:"type",params:{type:"a\
rray"}}],!1;var valid18=_errs110===errors}else var valid18=!0;if(valid18){if(data19.reviews!==void 0){let data51=data19.
reviews,_errs121=errors;if(errors===_errs121)if(Array.isArray(data51)){var valid21=!0;let len6=data51.length;for(let i6=0;i6<
len6;i6++){let data52=data51[i6],_errs123=errors;if(errors===_errs123)if(data52&&typeof data52=="object"&&!Array.isArray(
data52)){let missing10;if(data52.login===void 0&&(missing10="login")||data52.comment===void 0&&(missing10="comment")||data52.
rules===void 0&&(missing10="rules"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6,schemaPath:"\
#/properties/roles/items/oneOf/1/properties/reviews/items/required",keyword:"required",params:{missingProperty:missing10}}],
!1;{let _errs125=errors;for(let key10 in data52)if(!(key10==="login"||key10==="comment"||key10==="rules"||key10==="via"||
key10==="at"||key10==="url")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6,schemaPath:"\
#/properties/roles/items/oneOf/1/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}}],
!1;break}if(_errs125===errors){if(data52.login!==void 0){let _errs126=errors;if(typeof data52.login!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/login",schemaPath:"#/properties/roles/items/oneOf/1/pro\
perties/reviews/items/properties/login/type",keyword:"type",params:{type:"string"}}],!1;var valid22=_errs126===errors}else
var valid22=!0;if(valid22){if(data52.comment!==void 0){let _errs128=errors;if(typeof data52.comment!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/comment",schemaPath:"#/properties/roles/items/oneOf/1/p\
roperties/reviews/items/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var valid22=_errs128===errors}else
var valid22=!0;if(valid22){if(data52.rules!==void 0){let data55=data52.rules,_errs130=errors;if(errors===_errs130)if(Array.
isArray(data55)){var valid23=!0;let len7=data55.length;for(let i7=0;i7<len7;i7++){let data56=data55[i7],_errs132=errors;
if(errors===_errs132)if(data56&&typeof data56=="object"&&!Array.isArray(data56)){let missing11;if(data56.rule===void 0&&
(missing11="rule")||data56.met===void 0&&(missing11="met")||data56.how===void 0&&(missing11="how"))return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7,schemaPath:"#/properties/roles/items/oneOf/1/proper\
ties/reviews/items/properties/rules/items/required",keyword:"required",params:{missingProperty:missing11}}],!1;{let _errs134=errors;
for(let key11 in data56)if(!(key11==="rule"||key11==="met"||key11==="how")){return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7,schemaPath:"#/properties/roles/items/oneOf/1/properties/reviews/items/propertie\
s/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11}}],!1;break}if(_errs134===
errors){if(data56.rule!==void 0){let data57=data56.rule,_errs135=errors;if(typeof data57!="string")return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7+"/rule",schemaPath:"#/properties/roles/items/oneOf/\
1/properties/reviews/items/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data57===
"environment-protected"||data57==="no-bypass"||data57==="not-rejected"||data57==="account"||data57==="this-attempt"||data57===
"member"||data57==="not-starter"||data57==="not-author"||data57==="code"||data57==="one-person-one-role"||data57==="afte\
r-staging"||data57==="unedited"||data57==="simulated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/reviews/"+i6+"/rules/"+i7+"/rule",schemaPath:"#/properties/roles/items/oneOf/1/properties/reviews/items/properties/rul\
es/items/properties/rule/enum",keyword:"enum",params:{allowedValues:schema6.properties.roles.items.oneOf[1].properties.reviews.
items.properties.rules.items.properties.rule.enum}}],!1;var valid24=_errs135===errors}else var valid24=!0;if(valid24){if(data56.
met!==void 0){let _errs137=errors;if(typeof data56.met!="boolean")return validate21.errors=[{instancePath:instancePath+"\
/roles/"+i1+"/reviews/"+i6+"/rules/"+i7+"/met",schemaPath:"#/properties/roles/items/oneOf/1/properties/reviews/items/pro\
perties/rules/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;var valid24=_errs137===errors}else var valid24=!0;
if(valid24)if(data56.how!==void 0){let _errs139=errors;if(typeof data56.how!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7+"/how",schemaPath:"#/properties/roles/items/oneOf/1/properties/reviews/items/pr\
operties/rules/items/properties/how/type",keyword:"type",params:{type:"string"}}],!1;var valid24=_errs139===errors}else var valid24=!0}}}}else
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules/"+i7,schemaPath:"#/properties/r\
oles/items/oneOf/1/properties/reviews/items/properties/rules/items/type",keyword:"type",params:{type:"object"}}],!1;var valid23=_errs132===
errors;if(!valid23)break}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/rules",
keyword:"type",params:{type:"\
array"}}],!1;var valid22=_errs130===errors}else var valid22=!0;if(valid22){if(data52.via!==void 0){let _errs141=errors;if(typeof data52.
via!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6+"/via",schemaPath:"#/prop\
erties/roles/items/oneOf/1/properties/reviews/items/properties/via/type",keyword:"type",params:{type:"string"}}],!1;var valid22=_errs141===
errors}else var valid22=!0;if(valid22){if(data52.at!==void 0){let _errs143=errors;validate27(data52.at,{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i6+"/at",parentData:data52,parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid22=_errs143===errors}else var valid22=!0;if(valid22)
if(data52.url!==void 0){let _errs144=errors;if(typeof data52.url!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i6+"/url",schemaPath:"#/properties/roles/items/oneOf/1/properties/reviews/items/properties/url/\
type",keyword:"type",params:{type:"string"}}],!1;var valid22=_errs144===errors}else var valid22=!0}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i6,schemaPath:"#/properties/roles/items/oneOf/1/properties/r\
eviews/items/type",keyword:"type",params:{type:"object"}}],!1;var valid21=_errs123===errors;if(!valid21)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews",schemaPath:"#/properties/roles/items/oneOf/1/properties/revie\
ws/type",keyword:"type",params:{type:"array"}}],!1;var valid18=_errs121===errors}else var valid18=!0;if(valid18){if(data19.
outcome!==void 0){let data63=data19.outcome,_errs146=errors;if(typeof data63!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/outcome",keyword:"type",params:{type:"\
string"}}],!1;if(data63!=="skipped")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"\
#/properties/roles/items/oneOf/1/properties/outcome/const",keyword:"const",params:{allowedValue:"skipped"}}],!1;var valid18=_errs146===
errors}else var valid18=!0;if(valid18)if(data19.why!==void 0){let _errs148=errors;if(typeof data19.why!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/why",
keyword:"type",params:{type:"string"}}],!1;var valid18=_errs148===errors}else var valid18=!0}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"type",params:{
type:"object"}}],!1}else if(tag0==="waiting"){if(errors===errors)if(data19&&typeof data19=="object"&&!Array.isArray(data19)){
let missing12;if(data19.role===void 0&&(missing12="role")||data19.environment===void 0&&(missing12="environment")||data19.
rules===void 0&&(missing12="rules")||data19.reviews===void 0&&(missing12="reviews")||data19.outcome===void 0&&(missing12=
"outcome")||data19.reasonCode===void 0&&(missing12="reasonCode")||data19.expected===void 0&&(missing12="expected")||data19.
found===void 0&&(missing12="found")||data19.next===void 0&&(missing12="next"))return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1,keyword:"required",params:{missingProperty:missing12}}],
!1;{let _errs152=errors;for(let key12 in data19)if(!func2.call(schema6.properties.roles.items.oneOf[2].properties,key12)){
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/properties/roles/items/oneOf/2/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key12}}],!1;break}if(_errs152===errors){if(data19.
role!==void 0){let _errs153=errors;if(typeof data19.role!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/role",keyword:"type",params:{type:"str\
ing"}}],!1;var valid26=_errs153===errors}else var valid26=!0;if(valid26){if(data19.environment!==void 0){let _errs155=errors;
if(typeof data19.environment!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/environment",
keyword:"type",params:{type:"string"}}],!1;var valid26=_errs155===
errors}else var valid26=!0;if(valid26){if(data19.rules!==void 0){let data67=data19.rules,_errs157=errors;if(errors===_errs157)
if(Array.isArray(data67)){var valid27=!0;let len8=data67.length;for(let i8=0;i8<len8;i8++){let data68=data67[i8],_errs159=errors;
if(errors===_errs159)if(data68&&typeof data68=="object"&&!Array.isArray(data68)){let missing13;if(data68.rule===void 0&&
(missing13="rule")||data68.met===void 0&&(missing13="met")||data68.how===void 0&&(missing13="how"))return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i8,schemaPath:"#/properties/roles/items/oneOf/2/properties/rules/item\
s/required",keyword:"required",params:{missingProperty:missing13}}],!1;{let _errs161=errors;for(let key13 in data68)if(!(key13===
"rule"||key13==="met"||key13==="how")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i8,schemaPath:"\
#/properties/roles/items/oneOf/2/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key13}}],
!1;break}if(_errs161===errors){if(data68.rule!==void 0){let data69=data68.rule,_errs162=errors;if(typeof data69!="string")
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i8+"/rule",schemaPath:"#/properties/roles/it\
ems/oneOf/2/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data69==="envir\
onment-protected"||data69==="no-bypass"||data69==="not-rejected"||data69==="account"||data69==="this-attempt"||data69===
"member"||data69==="not-starter"||data69==="not-author"||data69==="code"||data69==="one-person-one-role"||data69==="afte\
r-staging"||data69==="unedited"||data69==="simulated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/rules/"+i8+"/rule",keyword:"\
enum",params:{allowedValues:schema6.properties.roles.items.oneOf[2].properties.rules.items.properties.rule.enum}}],!1;var valid28=_errs162===
errors}else var valid28=!0;if(valid28){if(data68.met!==void 0){let _errs164=errors;if(typeof data68.met!="boolean")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i8+"/met",schemaPath:"#/properties/roles/items/oneOf/2/propert\
ies/rules/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;var valid28=_errs164===errors}else var valid28=!0;
if(valid28)if(data68.how!==void 0){let _errs166=errors;if(typeof data68.how!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i8+"/how",
keyword:"type",params:{type:"string"}}],!1;var valid28=_errs166===errors}else var valid28=!0}}}}else return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i8,schemaPath:"#/properties/roles/items/oneOf/2/properties/rules/item\
s/type",keyword:"type",params:{type:"object"}}],!1;var valid27=_errs159===errors;if(!valid27)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules",schemaPath:"#/properties/roles/items/oneOf/2/properties/rules/t\
ype",keyword:"type",params:{type:"array"}}],!1;var valid26=_errs157===errors}else var valid26=!0;if(valid26){if(data19.reviews!==
void 0){let data72=data19.reviews,_errs168=errors;if(errors===_errs168)if(Array.isArray(data72)){var valid29=!0;let len9=data72.
length;for(let i9=0;i9<len9;i9++){let data73=data72[i9],_errs170=errors;if(errors===_errs170)if(data73&&typeof data73=="\
object"&&!Array.isArray(data73)){let missing14;if(data73.login===void 0&&(missing14="login")||data73.comment===void 0&&(missing14=
"comment")||data73.rules===void 0&&(missing14="rules"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/reviews/"+i9,keyword:"required",params:{
missingProperty:missing14}}],!1;{let _errs172=errors;for(let key14 in data73)if(!(key14==="login"||key14==="comment"||key14===
"rules"||key14==="via"||key14==="at"||key14==="url")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/reviews/"+i9,keyword:"addi\
tionalProperties",params:{additionalProperty:key14}}],!1;break}if(_errs172===errors){if(data73.login!==void 0){let _errs173=errors;
if(typeof data73.login!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/logi\
n",keyword:"type",params:{type:"\
string"}}],!1;var valid30=_errs173===errors}else var valid30=!0;if(valid30){if(data73.comment!==void 0){let _errs175=errors;
if(typeof data73.comment!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/co\
mment",keyword:"type",params:{
type:"string"}}],!1;var valid30=_errs175===errors}else var valid30=!0;if(valid30){if(data73.rules!==void 0){let data76=data73.
rules,_errs177=errors;if(errors===_errs177)if(Array.isArray(data76)){var valid31=!0;let len10=data76.length;for(let i10=0;i10<
len10;i10++){let data77=data76[i10],_errs179=errors;if(errors===_errs179)if(data77&&typeof data77=="object"&&!Array.isArray(
data77)){let missing15;if(data77.rule===void 0&&(missing15="rule")||data77.met===void 0&&(missing15="met")||data77.how===
void 0&&(missing15="how"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10,
keyword:"required",
params:{missingProperty:missing15}}],!1;{let _errs181=errors;for(let key15 in data77)if(!(key15==="rule"||key15==="met"||
key15==="how")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10,schemaPath:"\
#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:key15}}],!1;break}if(_errs181===errors){if(data77.rule!==void 0){let data78=data77.
rule,_errs182=errors;if(typeof data78!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/revi\
ews/"+i9+"/rules/"+i10+"/rule",schemaPath:"#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/it\
ems/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data78==="environment-protected"||data78==="no\
-bypass"||data78==="not-rejected"||data78==="account"||data78==="this-attempt"||data78==="member"||data78==="not-starter"||
data78==="not-author"||data78==="code"||data78==="one-person-one-role"||data78==="after-staging"||data78==="unedited"||data78===
"simulated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10+"/rule",schemaPath:"\
#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/properties/rule/enum",keyword:"enum",params:{
allowedValues:schema6.properties.roles.items.oneOf[2].properties.reviews.items.properties.rules.items.properties.rule.enum}}],
!1;var valid32=_errs182===errors}else var valid32=!0;if(valid32){if(data77.met!==void 0){let _errs184=errors;if(typeof data77.
met!="boolean")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10+"/met",schemaPath:"\
#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/properties/met/type",keyword:"type",params:{
type:"boolean"}}],!1;var valid32=_errs184===errors}else var valid32=!0;if(valid32)if(data77.how!==void 0){let _errs186=errors;
if(typeof data77.how!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+
i10+"/how",schemaPath:"#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/properties/how/t\
ype",keyword:"type",params:{type:"string"}}],!1;var valid32=_errs186===errors}else var valid32=!0}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules/"+i10,schemaPath:"#/properties/roles/items/oneOf/\
2/properties/reviews/items/properties/rules/items/type",keyword:"type",params:{type:"object"}}],!1;var valid31=_errs179===
errors;if(!valid31)break}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/rules",
keyword:"type",params:{type:"\
array"}}],!1;var valid30=_errs177===errors}else var valid30=!0;if(valid30){if(data73.via!==void 0){let _errs188=errors;if(typeof data73.
via!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9+"/via",schemaPath:"#/prop\
erties/roles/items/oneOf/2/properties/reviews/items/properties/via/type",keyword:"type",params:{type:"string"}}],!1;var valid30=_errs188===
errors}else var valid30=!0;if(valid30){if(data73.at!==void 0){let _errs190=errors;validate27(data73.at,{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i9+"/at",parentData:data73,parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid30=_errs190===errors}else var valid30=!0;if(valid30)
if(data73.url!==void 0){let _errs191=errors;if(typeof data73.url!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i9+"/url",schemaPath:"#/properties/roles/items/oneOf/2/properties/reviews/items/properties/url/\
type",keyword:"type",params:{type:"string"}}],!1;var valid30=_errs191===errors}else var valid30=!0}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i9,schemaPath:"#/properties/roles/items/oneOf/2/properties/r\
eviews/items/type",keyword:"type",params:{type:"object"}}],!1;var valid29=_errs170===errors;if(!valid29)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews",schemaPath:"#/properties/roles/items/oneOf/2/properties/revie\
ws/type",keyword:"type",params:{type:"array"}}],!1;var valid26=_errs168===errors}else var valid26=!0;if(valid26){if(data19.
outcome!==void 0){let data84=data19.outcome,_errs193=errors;if(typeof data84!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/outcome",keyword:"type",params:{type:"\
string"}}],!1;if(data84!=="waiting")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"\
#/properties/roles/items/oneOf/2/properties/outcome/const",keyword:"const",params:{allowedValue:"waiting"}}],!1;var valid26=_errs193===
errors}else var valid26=!0;if(valid26){if(data19.reasonCode!==void 0){let _errs195=errors;validate32(data19.reasonCode,{
instancePath:instancePath+"/roles/"+i1+"/reasonCode",parentData:data19,parentDataProperty:"reasonCode",rootData})||(vErrors=
vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length);var valid26=_errs195===errors}else
var valid26=!0;if(valid26){if(data19.expected!==void 0){let _errs196=errors;if(typeof data19.expected!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/expected",schemaPath:"#/properties/roles/items/oneOf/2/properties/expe\
cted/type",keyword:"type",params:{type:"string"}}],!1;var valid26=_errs196===errors}else var valid26=!0;if(valid26){if(data19.
found!==void 0){let _errs198=errors;if(typeof data19.found!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/found",keyword:"type",params:{type:"s\
tring"}}],!1;var valid26=_errs198===errors}else var valid26=!0;if(valid26)if(data19.next!==void 0){let _errs200=errors;if(typeof data19.
next!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/next",schemaPath:"#/properties/roles/\
items/oneOf/2/properties/next/type",keyword:"type",params:{type:"string"}}],!1;var valid26=_errs200===errors}else var valid26=!0}}}}}}}}}}else
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"\
type",params:{type:"object"}}],!1}else if(tag0==="refused"){if(errors===errors)if(data19&&typeof data19=="object"&&!Array.
isArray(data19)){let missing16;if(data19.role===void 0&&(missing16="role")||data19.environment===void 0&&(missing16="env\
ironment")||data19.rules===void 0&&(missing16="rules")||data19.reviews===void 0&&(missing16="reviews")||data19.outcome===
void 0&&(missing16="outcome")||data19.reasonCode===void 0&&(missing16="reasonCode")||data19.expected===void 0&&(missing16=
"expected")||data19.found===void 0&&(missing16="found")||data19.next===void 0&&(missing16="next"))return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1,keyword:"required",params:{
missingProperty:missing16}}],!1;{let _errs204=errors;for(let key16 in data19)if(!func2.call(schema6.properties.roles.items.
oneOf[3].properties,key16)){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/properties/r\
oles/items/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key16}}],!1;break}if(_errs204===
errors){if(data19.role!==void 0){let _errs205=errors;if(typeof data19.role!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/role",keyword:"type",params:{type:"str\
ing"}}],!1;var valid34=_errs205===errors}else var valid34=!0;if(valid34){if(data19.environment!==void 0){let _errs207=errors;
if(typeof data19.environment!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/environment",
keyword:"type",params:{type:"string"}}],!1;var valid34=_errs207===
errors}else var valid34=!0;if(valid34){if(data19.rules!==void 0){let data91=data19.rules,_errs209=errors;if(errors===_errs209)
if(Array.isArray(data91)){var valid35=!0;let len11=data91.length;for(let i11=0;i11<len11;i11++){let data92=data91[i11],_errs211=errors;
if(errors===_errs211)if(data92&&typeof data92=="object"&&!Array.isArray(data92)){let missing17;if(data92.rule===void 0&&
(missing17="rule")||data92.met===void 0&&(missing17="met")||data92.how===void 0&&(missing17="how"))return validate21.errors=
[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i11,schemaPath:"#/properties/roles/items/oneOf/3/properties/rules/ite\
ms/required",keyword:"required",params:{missingProperty:missing17}}],!1;{let _errs213=errors;for(let key17 in data92)if(!(key17===
"rule"||key17==="met"||key17==="how")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i11,schemaPath:"\
#/properties/roles/items/oneOf/3/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key17}}],
!1;break}if(_errs213===errors){if(data92.rule!==void 0){let data93=data92.rule,_errs214=errors;if(typeof data93!="string")
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i11+"/rule",schemaPath:"#/properties/roles/i\
tems/oneOf/3/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data93==="envi\
ronment-protected"||data93==="no-bypass"||data93==="not-rejected"||data93==="account"||data93==="this-attempt"||data93===
"member"||data93==="not-starter"||data93==="not-author"||data93==="code"||data93==="one-person-one-role"||data93==="afte\
r-staging"||data93==="unedited"||data93==="simulated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/rules/"+i11+"/rule",keyword:"\
enum",params:{allowedValues:schema6.properties.roles.items.oneOf[3].properties.rules.items.properties.rule.enum}}],!1;var valid36=_errs214===
errors}else var valid36=!0;if(valid36){if(data92.met!==void 0){let _errs216=errors;if(typeof data92.met!="boolean")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i11+"/met",schemaPath:"#/properties/roles/items/oneOf/3/proper\
ties/rules/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;var valid36=_errs216===errors}else var valid36=!0;
if(valid36)if(data92.how!==void 0){let _errs218=errors;if(typeof data92.how!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/rules/"+i11+"/how",schemaPath:"#/properties/roles/items/oneOf/3/properties/rules/items/properties/how/typ\
e",keyword:"type",params:{type:"string"}}],!1;var valid36=_errs218===errors}else var valid36=!0}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules/"+i11,schemaPath:"#/properties/roles/items/oneOf/3/properties/ru\
les/items/type",keyword:"type",params:{type:"object"}}],!1;var valid35=_errs211===errors;if(!valid35)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/rules",schemaPath:"#/properties/roles/items/oneOf/3/properties/rules/t\
ype",keyword:"type",params:{type:"array"}}],!1;var valid34=_errs209===errors}else var valid34=!0;if(valid34){if(data19.reviews!==
void 0){let data96=data19.reviews,_errs220=errors;if(errors===_errs220)if(Array.isArray(data96)){var valid37=!0;let len12=data96.
length;for(let i12=0;i12<len12;i12++){let data97=data96[i12],_errs222=errors;if(errors===_errs222)if(data97&&typeof data97==
"object"&&!Array.isArray(data97)){let missing18;if(data97.login===void 0&&(missing18="login")||data97.comment===void 0&&
(missing18="comment")||data97.rules===void 0&&(missing18="rules"))return validate21.errors=[{instancePath:instancePath+"\
/roles/"+i1+"/reviews/"+i12,keyword:"req\
uired",params:{missingProperty:missing18}}],!1;{let _errs224=errors;for(let key18 in data97)if(!(key18==="login"||key18===
"comment"||key18==="rules"||key18==="via"||key18==="at"||key18==="url")){return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i12,
keyword:"additionalProperties",params:{additionalProperty:key18}}],!1;break}if(_errs224===errors){if(data97.login!==void 0){
let _errs225=errors;if(typeof data97.login!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"\
/reviews/"+i12+"/login",keyword:"\
type",params:{type:"string"}}],!1;var valid38=_errs225===errors}else var valid38=!0;if(valid38){if(data97.comment!==void 0){
let _errs227=errors;if(typeof data97.comment!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+
"/reviews/"+i12+"/comment",
keyword:"type",params:{type:"string"}}],!1;var valid38=_errs227===errors}else var valid38=!0;if(valid38){if(data97.rules!==
void 0){let data100=data97.rules,_errs229=errors;if(errors===_errs229)if(Array.isArray(data100)){var valid39=!0;let len13=data100.
length;for(let i13=0;i13<len13;i13++){let data101=data100[i13],_errs231=errors;if(errors===_errs231)if(data101&&typeof data101==
"object"&&!Array.isArray(data101)){let missing19;if(data101.rule===void 0&&(missing19="rule")||data101.met===void 0&&(missing19=
"met")||data101.how===void 0&&(missing19="how"))return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/revi\
ews/"+i12+"/rules/"+i13,schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/req\
uired",keyword:"required",params:{missingProperty:missing19}}],!1;{let _errs233=errors;for(let key19 in data101)if(!(key19===
"rule"||key19==="met"||key19==="how")){return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+
"/rules/"+i13,schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:key19}}],!1;break}if(_errs233===errors){if(data101.rule!==
void 0){let data102=data101.rule,_errs234=errors;if(typeof data102!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i12+"/rules/"+i13+"/rule",schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items\
/properties/rules/items/properties/rule/type",keyword:"type",params:{type:"string"}}],!1;if(!(data102==="environment-pro\
tected"||data102==="no-bypass"||data102==="not-rejected"||data102==="account"||data102==="this-attempt"||data102==="memb\
er"||data102==="not-starter"||data102==="not-author"||data102==="code"||data102==="one-person-one-role"||data102==="afte\
r-staging"||data102==="unedited"||data102==="simulated"))return validate21.errors=[{instancePath:instancePath+"/roles/"+
i1+"/reviews/"+i12+"/rules/"+i13+"/rule",schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/propertie\
s/rules/items/properties/rule/enum",keyword:"enum",params:{allowedValues:schema6.properties.roles.items.oneOf[3].properties.
reviews.items.properties.rules.items.properties.rule.enum}}],!1;var valid40=_errs234===errors}else var valid40=!0;if(valid40){
if(data101.met!==void 0){let _errs236=errors;if(typeof data101.met!="boolean")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/reviews/"+i12+"/rules/"+i13+"/met",schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/\
properties/rules/items/properties/met/type",keyword:"type",params:{type:"boolean"}}],!1;var valid40=_errs236===errors}else
var valid40=!0;if(valid40)if(data101.how!==void 0){let _errs238=errors;if(typeof data101.how!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/rules/"+i13+"/how",schemaPath:"#/properties/roles/item\
s/oneOf/3/properties/reviews/items/properties/rules/items/properties/how/type",keyword:"type",params:{type:"string"}}],!1;
var valid40=_errs238===errors}else var valid40=!0}}}}else return validate21.errors=[{instancePath:instancePath+"/roles/"+
i1+"/reviews/"+i12+"/rules/"+i13,schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/\
items/type",keyword:"type",params:{type:"object"}}],!1;var valid39=_errs231===errors;if(!valid39)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/rules",schemaPath:"#/properties/roles/items/oneOf/3/pr\
operties/reviews/items/properties/rules/type",keyword:"type",params:{type:"array"}}],!1;var valid38=_errs229===errors}else
var valid38=!0;if(valid38){if(data97.via!==void 0){let _errs240=errors;if(typeof data97.via!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12+"/via",schemaPath:"#/properties/roles/items/oneOf/3/prop\
erties/reviews/items/properties/via/type",keyword:"type",params:{type:"string"}}],!1;var valid38=_errs240===errors}else var valid38=!0;
if(valid38){if(data97.at!==void 0){let _errs242=errors;validate27(data97.at,{instancePath:instancePath+"/roles/"+i1+"/re\
views/"+i12+"/at",parentData:data97,parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.
concat(validate27.errors),errors=vErrors.length);var valid38=_errs242===errors}else var valid38=!0;if(valid38)if(data97.
url!==void 0){let _errs243=errors;if(typeof data97.url!="string")return validate21.errors=[{instancePath:instancePath+"/\
roles/"+i1+"/reviews/"+i12+"/url",schemaPath:"#/properties/roles/items/oneOf/3/properties/reviews/items/properties/url/t\
ype",keyword:"type",params:{type:"string"}}],!1;var valid38=_errs243===errors}else var valid38=!0}}}}}}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews/"+i12,schemaPath:"#/properties/roles/items/oneOf/3/properties/\
reviews/items/type",keyword:"type",params:{type:"object"}}],!1;var valid37=_errs222===errors;if(!valid37)break}}else return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/reviews",schemaPath:"#/properties/roles/items/oneOf/3/properties/revie\
ws/type",keyword:"type",params:{type:"array"}}],!1;var valid34=_errs220===errors}else var valid34=!0;if(valid34){if(data19.
outcome!==void 0){let data108=data19.outcome,_errs245=errors;if(typeof data108!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/outcome",keyword:"type",params:{type:"\
string"}}],!1;if(data108!=="refused")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/outcome",schemaPath:"\
#/properties/roles/items/oneOf/3/properties/outcome/const",keyword:"const",params:{allowedValue:"refused"}}],!1;var valid34=_errs245===
errors}else var valid34=!0;if(valid34){if(data19.reasonCode!==void 0){let _errs247=errors;validate32(data19.reasonCode,{
instancePath:instancePath+"/roles/"+i1+"/reasonCode",parentData:data19,parentDataProperty:"reasonCode",rootData})||(vErrors=
vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length);var valid34=_errs247===errors}else
var valid34=!0;if(valid34){if(data19.expected!==void 0){let _errs248=errors;if(typeof data19.expected!="string")return validate21.
errors=[{instancePath:instancePath+"/roles/"+i1+"/expected",schemaPath:"#/properties/roles/items/oneOf/3/properties/expe\
cted/type",keyword:"type",params:{type:"string"}}],!1;var valid34=_errs248===errors}else var valid34=!0;if(valid34){if(data19.
found!==void 0){let _errs250=errors;if(typeof data19.found!="string")return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1+"/found",keyword:"type",params:{type:"s\
tring"}}],!1;var valid34=_errs250===errors}else var valid34=!0;if(valid34)if(data19.next!==void 0){let _errs252=errors;if(typeof data19.
next!="string")return validate21.errors=[{instancePath:instancePath+"/roles/"+i1+"/next",schemaPath:"#/properties/roles/\
items/oneOf/3/properties/next/type",keyword:"type",params:{type:"string"}}],!1;var valid34=_errs252===errors}else var valid34=!0}}}}}}}}}}else
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"\
type",params:{type:"object"}}],!1}else return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,schemaPath:"#/p\
roperties/roles/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"outcome",tagValue:tag0}}],!1;else
return validate21.errors=[{instancePath:instancePath+"/roles/"+i1,keyword:"\
discriminator",params:{error:"tag",tag:"outcome",tagValue:tag0}}],!1}else return validate21.errors=[{instancePath:instancePath+
"/roles/"+i1,keyword:"type",params:{type:"object"}}],!1;var valid6=_errs44===
errors;if(!valid6)break}}else return validate21.errors=[{instancePath:instancePath+"/roles",schemaPath:"#/properties/rol\
es/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs42===errors}else var valid0=!0;if(valid0){if(data.history!==
void 0){let data113=data.history,_errs254=errors,_errs255=errors,valid41=!1,_errs256=errors;if(errors===_errs256)if(data113&&
typeof data113=="object"&&!Array.isArray(data113)){let missing20;if(data113.runId===void 0&&(missing20="runId")||data113.
attempt===void 0&&(missing20="attempt")||data113.starters===void 0&&(missing20="starters")||data113.reviews===void 0&&(missing20=
"reviews")){let err11={instancePath:instancePath+"/history",keyword:"\
required",params:{missingProperty:missing20}};vErrors===null?vErrors=[err11]:vErrors.push(err11),errors++}else{let _errs258=errors;
for(let key20 in data113)if(!(key20==="runId"||key20==="attempt"||key20==="starters"||key20==="reviews")){let err12={instancePath:instancePath+
"/history",keyword:"additionalProperties",params:{additionalProperty:key20}};
vErrors===null?vErrors=[err12]:vErrors.push(err12),errors++;break}if(_errs258===errors){if(data113.runId!==void 0){let data114=data113.
runId,_errs259=errors;if(!(typeof data114=="number"&&!(data114%1)&&!isNaN(data114)&&isFinite(data114))){let err13={instancePath:instancePath+
"/history/runId",keyword:"type",params:{type:"integer"}};
vErrors===null?vErrors=[err13]:vErrors.push(err13),errors++}if(errors===_errs259&&typeof data114=="number"&&isFinite(data114)){
if(data114>9007199254740991||isNaN(data114)){let err14={instancePath:instancePath+"/history/runId",schemaPath:"#/propert\
ies/history/anyOf/0/properties/runId/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};vErrors===
null?vErrors=[err14]:vErrors.push(err14),errors++}else if(data114<0||isNaN(data114)){let err15={instancePath:instancePath+
"/history/runId",keyword:"minimum",params:{comparison:"\
>=",limit:0}};vErrors===null?vErrors=[err15]:vErrors.push(err15),errors++}}var valid42=_errs259===errors}else var valid42=!0;
if(valid42){if(data113.attempt!==void 0){let data115=data113.attempt,_errs261=errors;if(!(typeof data115=="number"&&!(data115%
1)&&!isNaN(data115)&&isFinite(data115))){let err16={instancePath:instancePath+"/history/attempt",schemaPath:"#/propertie\
s/history/anyOf/0/properties/attempt/type",keyword:"type",params:{type:"integer"}};vErrors===null?vErrors=[err16]:vErrors.
push(err16),errors++}if(errors===_errs261&&typeof data115=="number"&&isFinite(data115)){if(data115>9007199254740991||isNaN(
data115)){let err17={instancePath:instancePath+"/history/attempt",schemaPath:"#/properties/history/anyOf/0/properties/at\
tempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};vErrors===null?vErrors=[err17]:vErrors.
push(err17),errors++}else if(data115<1||isNaN(data115)){let err18={instancePath:instancePath+"/history/attempt",schemaPath:"\
#/properties/history/anyOf/0/properties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};vErrors===null?
vErrors=[err18]:vErrors.push(err18),errors++}}var valid42=_errs261===errors}else var valid42=!0;if(valid42){if(data113.starters!==
void 0){let data116=data113.starters,_errs263=errors;if(errors===_errs263)if(Array.isArray(data116)){var valid43=!0;let len14=data116.
length;for(let i14=0;i14<len14;i14++){let _errs265=errors;if(typeof data116[i14]!="string"){let err19={instancePath:instancePath+
"/history/starters/"+i14,keyword:"type",params:{
type:"string"}};vErrors===null?vErrors=[err19]:vErrors.push(err19),errors++}var valid43=_errs265===errors;if(!valid43)break}}else{
let err20={instancePath:instancePath+"/history/starters",schemaPath:"#/properties/history/anyOf/0/properties/starters/ty\
pe",keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err20]:vErrors.push(err20),errors++}var valid42=_errs263===
errors}else var valid42=!0;if(valid42)if(data113.reviews!==void 0){let data118=data113.reviews,_errs267=errors;if(errors===
_errs267)if(Array.isArray(data118)){var valid44=!0;let len15=data118.length;for(let i15=0;i15<len15;i15++){let data119=data118[i15],
_errs269=errors;if(errors===_errs269)if(data119&&typeof data119=="object"&&!Array.isArray(data119)){let missing21;if(data119.
environments===void 0&&(missing21="environments")||data119.state===void 0&&(missing21="state")||data119.user===void 0&&(missing21=
"user")||data119.userType===void 0&&(missing21="userType")||data119.comment===void 0&&(missing21="comment")){let err21={
instancePath:instancePath+"/history/reviews/"+i15,schemaPath:"#/properties/history/anyOf/0/properties/reviews/items/requ\
ired",keyword:"required",params:{missingProperty:missing21}};vErrors===null?vErrors=[err21]:vErrors.push(err21),errors++}else{
let _errs271=errors;for(let key21 in data119)if(!(key21==="environments"||key21==="state"||key21==="user"||key21==="user\
Type"||key21==="comment")){let err22={instancePath:instancePath+"/history/reviews/"+i15,schemaPath:"#/properties/history\
/anyOf/0/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key21}};
vErrors===null?vErrors=[err22]:vErrors.push(err22),errors++;break}if(_errs271===errors){if(data119.environments!==void 0){
let data120=data119.environments,_errs272=errors;if(errors===_errs272)if(Array.isArray(data120)){var valid46=!0;let len16=data120.
length;for(let i16=0;i16<len16;i16++){let _errs274=errors;if(typeof data120[i16]!="string"){let err23={instancePath:instancePath+
"/history/reviews/"+i15+"/environments/"+i16,schemaPath:"#/properties/history/anyOf/0/properties/reviews/items/propertie\
s/environments/items/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err23]:vErrors.push(err23),errors++}
var valid46=_errs274===errors;if(!valid46)break}}else{let err24={instancePath:instancePath+"/history/reviews/"+i15+"/env\
ironments",keyword:"type",
params:{type:"array"}};vErrors===null?vErrors=[err24]:vErrors.push(err24),errors++}var valid45=_errs272===errors}else var valid45=!0;
if(valid45){if(data119.state!==void 0){let data122=data119.state,_errs276=errors;if(typeof data122!="string"){let err25={
instancePath:instancePath+"/history/reviews/"+i15+"/state",schemaPath:"#/properties/history/anyOf/0/properties/reviews/i\
tems/properties/state/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err25]:vErrors.push(err25),errors++}
if(!(data122==="approved"||data122==="rejected"||data122==="pending")){let err26={instancePath:instancePath+"/history/re\
views/"+i15+"/state",keyword:"e\
num",params:{allowedValues:schema6.properties.history.anyOf[0].properties.reviews.items.properties.state.enum}};vErrors===
null?vErrors=[err26]:vErrors.push(err26),errors++}var valid45=_errs276===errors}else var valid45=!0;if(valid45){if(data119.
user!==void 0){let _errs278=errors;if(typeof data119.user!="string"){let err27={instancePath:instancePath+"/history/revi\
ews/"+i15+"/user",keyword:"type",
params:{type:"string"}};vErrors===null?vErrors=[err27]:vErrors.push(err27),errors++}var valid45=_errs278===errors}else var valid45=!0;
if(valid45){if(data119.userType!==void 0){let _errs280=errors;if(typeof data119.userType!="string"){let err28={instancePath:instancePath+
"/history/reviews/"+i15+"/userType",schemaPath:"#/properties/history/anyOf/0/properties/reviews/items/properties/userTyp\
e/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err28]:vErrors.push(err28),errors++}var valid45=_errs280===
errors}else var valid45=!0;if(valid45)if(data119.comment!==void 0){let _errs282=errors;if(typeof data119.comment!="strin\
g"){let err29={instancePath:instancePath+"/history/reviews/"+i15+"/comment",schemaPath:"#/properties/history/anyOf/0/pro\
perties/reviews/items/properties/comment/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err29]:vErrors.
push(err29),errors++}var valid45=_errs282===errors}else var valid45=!0}}}}}}else{let err30={instancePath:instancePath+"/\
history/reviews/"+i15,keyword:"type",params:{type:"\
object"}};vErrors===null?vErrors=[err30]:vErrors.push(err30),errors++}var valid44=_errs269===errors;if(!valid44)break}}else{
let err31={instancePath:instancePath+"/history/reviews",
keyword:"type",params:{type:"array"}};vErrors===null?vErrors=[err31]:vErrors.push(err31),errors++}var valid42=_errs267===
errors}else var valid42=!0}}}}}else{let err32={instancePath:instancePath+"/history",schemaPath:"#/properties/history/any\
Of/0/type",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=[err32]:vErrors.push(err32),errors++}var _valid2=_errs256===
errors;if(valid41=valid41||_valid2,!valid41){let _errs284=errors;if(data113!==null){let err33={instancePath:instancePath+
"/history",keyword:"type",params:{type:"null"}};vErrors===null?vErrors=[err33]:
vErrors.push(err33),errors++}var _valid2=_errs284===errors;valid41=valid41||_valid2}if(valid41)errors=_errs255,vErrors!==
null&&(_errs255?vErrors.length=_errs255:vErrors=null);else{let err34={instancePath:instancePath+"/history",schemaPath:"#\
/properties/history/anyOf",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err34]:vErrors.push(err34),errors++,
validate21.errors=vErrors,!1}var valid0=_errs254===errors}else var valid0=!0;if(valid0){if(data.$schema!==void 0){let data126=data.
$schema,_errs286=errors;if(typeof data126!="string")return validate21.errors=[{instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"}}],!1;if(data126!=="urn:release-gates:schema:productio\
n-approval:v1")return validate21.errors=[{instancePath:instancePath+"/$schema",
keyword:"const",params:{allowedValue:"urn:release-gates:schema:production-approval:v1"}}],!1;var valid0=_errs286===errors}else
var valid0=!0;if(valid0){if(data.mode!==void 0){let _errs288=errors;validate36(data.mode,{instancePath:instancePath+"/mo\
de",parentData:data,parentDataProperty:"mode",rootData})||(vErrors=vErrors===null?validate36.errors:vErrors.concat(validate36.
errors),errors=vErrors.length);var valid0=_errs288===errors}else var valid0=!0;if(valid0){if(data.release!==void 0){let _errs289=errors;
validate38(data.release,{instancePath:instancePath+"/release",parentData:data,parentDataProperty:"release",rootData})||(vErrors=
vErrors===null?validate38.errors:vErrors.concat(validate38.errors),errors=vErrors.length);var valid0=_errs289===errors}else
var valid0=!0;if(valid0){if(data.run!==void 0){let _errs290=errors;validate41(data.run,{instancePath:instancePath+"/run",
parentData:data,parentDataProperty:"run",rootData})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.
errors),errors=vErrors.length);var valid0=_errs290===errors}else var valid0=!0;if(valid0)if(data.generatedAt!==void 0){let _errs291=errors;
validate27(data.generatedAt,{instancePath:instancePath+"/generatedAt",parentData:data,parentDataProperty:"generatedAt",rootData})||
(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs291===
errors}else var valid0=!0}}}}}}}}}}}}}}else return validate21.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1;return validate21.errors=vErrors,errors===0}export{validate};
