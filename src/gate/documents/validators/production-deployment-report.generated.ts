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
return new RegExp(str),!0}catch{return!1}}}});var validate=validate21,schema6={$id:"urn:release-gates:schema:production-deployment-report:v1",type:"object",properties:{
outcome:{type:"string",enum:["promoted","rolled-back","rollback-failed","stopped","dry-run"]},strategy:{type:"string",enum:[
"canary","blue-green","rolling","recreate","steps"]},target:{type:"string"},previous:{anyOf:[{type:"object",properties:{
tag:{type:"string"},version:{type:"string"}},required:["tag","version"],additionalProperties:!1},{type:"null"}]},startedAt:{
$ref:"urn:release-gates:shared:Instant"},finishedAt:{$ref:"urn:release-gates:shared:Instant"},durationMs:{type:"number",
minimum:0},runs:{type:"integer",minimum:1,maximum:9007199254740991},downtimeMs:{type:"number",minimum:0},cause:{$ref:"ur\
n:release-gates:shared:Cause"},steps:{type:"array",items:{type:"object",properties:{id:{type:"string",minLength:1},title:{
type:"string"},kind:{type:"string",enum:["command","hold","checks","promote"]},status:{type:"string",enum:["done","faile\
d","stopped","unknown","not-reached"]},startedAt:{$ref:"urn:release-gates:shared:Instant"},finishedAt:{$ref:"urn:release\
-gates:shared:Instant"},durationMs:{type:"number",minimum:0},command:{type:"object",properties:{run:{type:"string"},result:{
anyOf:[{$ref:"urn:release-gates:shared:CommandResult"},{type:"null"}]}},required:["run","result"],additionalProperties:!1},
looks:{type:"integer",minimum:0,maximum:9007199254740991},found:{type:"string"}},required:["id","title","kind","status"],
additionalProperties:!1}},questions:{type:"array",items:{type:"object",properties:{askedAt:{$ref:"urn:release-gates:shar\
ed:Instant"},step:{type:"string"},why:{type:"string"},outcome:{type:"string",enum:["went-on","rolled-back","settled-itse\
lf","unanswered","interrupted","open"]},endedAt:{$ref:"urn:release-gates:shared:Instant"},by:{type:"string"},review:{$ref:"\
urn:release-gates:shared:Answer"}},required:["askedAt","step","why","outcome"],additionalProperties:!1}},timeline:{type:"\
array",items:{type:"object",properties:{at:{$ref:"urn:release-gates:shared:Instant"},what:{type:"string"}},required:["at",
"what"],additionalProperties:!1}},$schema:{type:"string",const:"urn:release-gates:schema:production-deployment-report:v1"},
mode:{$ref:"urn:release-gates:shared:Mode"},release:{$ref:"urn:release-gates:shared:ReleaseIdentity"},run:{$ref:"urn:rel\
ease-gates:shared:Run"},generatedAt:{$ref:"urn:release-gates:shared:Instant"}},required:["outcome","strategy","target","\
previous","startedAt","finishedAt","durationMs","runs","steps","timeline","$schema","mode","release","run","generatedAt"],
additionalProperties:!1,title:"Production deployment report"},func2=Object.prototype.hasOwnProperty,func4=require_ucs2length().
default;var formats0=require_formats().fastFormats["date-time"],pattern0=new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d\
0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$","u");function validate22(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0&&errors===0)if(typeof data==
"string")if(pattern0.test(data)){if(!formats0.validate.test(data))return validate22.errors=[{instancePath,schemaPath:"#/\
format",keyword:"format",params:{format:"date-time"}}],!1}else return validate22.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-\
02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8]\
)))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$"}}],!1;else return validate22.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate22.errors=vErrors,errors===0}var schema9={$id:"urn:release-gates:shared:ReasonCode",type:"string",enum:["passed","already-done","dry-run","soak-pendi\
ng","certification-pending","evidence-missing","evidence-empty","evidence-malformed","evidence-too-large","evidence-inva\
lid","evidence-stale","evidence-foreign","evidence-ambiguous","run-unsuccessful","requirement-unmet","requirement-error",
"rollback-plan-missing","rollback-plan-unrehearsed","system-state","checks-not-green","role-unresolvable","role-misconfi\
gured","attestation-missing","features-incomplete","blockers-open","release-superseded","outside-window","blackout","par\
ity-broken","drift-found","nothing-checked","soak-superseded","checks-failed","command-missing","command-failed","comman\
d-timeout","drill-failed","rolled-back","rollback-failed","cancelled","interrupted","aborted","rollout-in-progress","obj\
ective-missed","inconclusive","report-incomplete","approval-missing","approval-missing-role","approval-rejected","certif\
ication-rejected","certification-missing","approval-simulated","approval-outside-role","self-approval","one-person-two-r\
oles","approval-bypassed","approval-unprotected","approval-other-run","approval-code-missing","service-not-approved","ap\
proval-other-target","approval-other-evidence","authors-unknown","waiver-refused","waiver-expired","waiver-unconfirmed",
"freeze-unacknowledged","freeze-broken","readiness-missing","staging-missing","rollout-missing","stabilize-missing","rol\
lback-missing","rollback-unrehearsed","record-other-terms","record-other-release","rehearsal-record","tag-missing","tag-\
moved","config-changed","commit-mismatch","ledger-missing","ledger-digest-mismatch","ledger-broken","evidence-tampered",
"evidence-removed","evidence-renamed","evidence-added","bundle-duplicate","attestation-malformed","attestation-untrusted",
"attestation-unlogged","attestation-invalid","attestation-identity","attestation-other-subject","journal-broken","secret\
-in-evidence","unsafe-path","config-missing","config-invalid","input-invalid","environment-variable-missing","soak-in-pr\
ogress","token-missing","permission-denied","github-unavailable","github-refused","artifact-missing","source-unavailable",
"notification-failed","file-unreadable","internal-error"]};function validate26(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate26.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1):data==="passed"||data==="already-done"||data==="dry-run"||data==="so\
ak-pending"||data==="certification-pending"||data==="evidence-missing"||data==="evidence-empty"||data==="evidence-malfor\
med"||data==="evidence-too-large"||data==="evidence-invalid"||data==="evidence-stale"||data==="evidence-foreign"||data===
"evidence-ambiguous"||data==="run-unsuccessful"||data==="requirement-unmet"||data==="requirement-error"||data==="rollbac\
k-plan-missing"||data==="rollback-plan-unrehearsed"||data==="system-state"||data==="checks-not-green"||data==="role-unre\
solvable"||data==="role-misconfigured"||data==="attestation-missing"||data==="features-incomplete"||data==="blockers-ope\
n"||data==="release-superseded"||data==="outside-window"||data==="blackout"||data==="parity-broken"||data==="drift-found"||
data==="nothing-checked"||data==="soak-superseded"||data==="checks-failed"||data==="command-missing"||data==="command-fa\
iled"||data==="command-timeout"||data==="drill-failed"||data==="rolled-back"||data==="rollback-failed"||data==="cancelle\
d"||data==="interrupted"||data==="aborted"||data==="rollout-in-progress"||data==="objective-missed"||data==="inconclusiv\
e"||data==="report-incomplete"||data==="approval-missing"||data==="approval-missing-role"||data==="approval-rejected"||data===
"certification-rejected"||data==="certification-missing"||data==="approval-simulated"||data==="approval-outside-role"||data===
"self-approval"||data==="one-person-two-roles"||data==="approval-bypassed"||data==="approval-unprotected"||data==="appro\
val-other-run"||data==="approval-code-missing"||data==="service-not-approved"||data==="approval-other-target"||data==="a\
pproval-other-evidence"||data==="authors-unknown"||data==="waiver-refused"||data==="waiver-expired"||data==="waiver-unco\
nfirmed"||data==="freeze-unacknowledged"||data==="freeze-broken"||data==="readiness-missing"||data==="staging-missing"||
data==="rollout-missing"||data==="stabilize-missing"||data==="rollback-missing"||data==="rollback-unrehearsed"||data==="\
record-other-terms"||data==="record-other-release"||data==="rehearsal-record"||data==="tag-missing"||data==="tag-moved"||
data==="config-changed"||data==="commit-mismatch"||data==="ledger-missing"||data==="ledger-digest-mismatch"||data==="led\
ger-broken"||data==="evidence-tampered"||data==="evidence-removed"||data==="evidence-renamed"||data==="evidence-added"||
data==="bundle-duplicate"||data==="attestation-malformed"||data==="attestation-untrusted"||data==="attestation-unlogged"||
data==="attestation-invalid"||data==="attestation-identity"||data==="attestation-other-subject"||data==="journal-broken"||
data==="secret-in-evidence"||data==="unsafe-path"||data==="config-missing"||data==="config-invalid"||data==="input-inval\
id"||data==="environment-variable-missing"||data==="soak-in-progress"||data==="token-missing"||data==="permission-denied"||
data==="github-unavailable"||data==="github-refused"||data==="artifact-missing"||data==="source-unavailable"||data==="no\
tification-failed"||data==="file-unreadable"||data==="internal-error"?(validate26.errors=vErrors,errors===0):(validate26.
errors=[{instancePath,keyword:"enum",params:{allowedValues:schema9.enum}}],!1)}function validate25(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.reasonCode===void 0&&(missing0="reasonCode")||data.why===void 0&&(missing0=
"why")||data.seenAt===void 0&&(missing0="seenAt"))return validate25.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="reasonCode"||key0===
"why"||key0==="seenAt")){return validate25.errors=[{instancePath,keyword:"additional\
Properties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.reasonCode!==void 0){let _errs2=errors;
validate26(data.reasonCode,{instancePath:instancePath+"/reasonCode",parentData:data,parentDataProperty:"reasonCode",rootData})||
(vErrors=vErrors===null?validate26.errors:vErrors.concat(validate26.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.why!==void 0){let _errs3=errors;if(typeof data.why!="string")return validate25.errors=[
{instancePath:instancePath+"/why",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0)if(data.seenAt!==void 0){let _errs5=errors;validate22(data.seenAt,{instancePath:instancePath+
"/seenAt",parentData:data,parentDataProperty:"seenAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(
validate22.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}else return validate25.errors=
[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate25.errors=vErrors,errors===
0}function validate33(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.head===void 0&&(missing0="head")||data.tail===
void 0&&(missing0="tail")||data.totalBytes===void 0&&(missing0="totalBytes")||data.droppedBytes===void 0&&(missing0="dro\
ppedBytes"))return validate33.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="head"||key0==="tail"||key0==="totalBytes"||key0==="droppedBytes")){
return validate33.errors=[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.head!==void 0){let _errs2=errors;if(typeof data.head!="string")return validate33.errors=
[{instancePath:instancePath+"/head",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.tail!==void 0){let _errs4=errors;if(typeof data.tail!="string")return validate33.
errors=[{instancePath:instancePath+"/tail",keyword:"type",params:{type:"string"}}],!1;
var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.totalBytes!==void 0){let data2=data.totalBytes,_errs6=errors;
if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate33.errors=[{instancePath:instancePath+
"/totalBytes",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&
typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||isNaN(data2))return validate33.errors=[{instancePath:instancePath+
"/totalBytes",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data2<0||isNaN(data2))return validate33.errors=[{instancePath:instancePath+"/totalBytes",schemaPath:"#/properties/\
totalBytes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs6===errors}else var valid0=!0;
if(valid0)if(data.droppedBytes!==void 0){let data3=data.droppedBytes,_errs8=errors;if(!(typeof data3=="number"&&!(data3%
1)&&!isNaN(data3)&&isFinite(data3)))return validate33.errors=[{instancePath:instancePath+"/droppedBytes",schemaPath:"#/p\
roperties/droppedBytes/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs8&&typeof data3=="number"&&isFinite(
data3)){if(data3>9007199254740991||isNaN(data3))return validate33.errors=[{instancePath:instancePath+"/droppedBytes",schemaPath:"\
#/properties/droppedBytes/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data3<0||isNaN(
data3))return validate33.errors=[{instancePath:instancePath+"/droppedBytes",schemaPath:"#/properties/droppedBytes/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs8===errors}else var valid0=!0}}}}}else return validate33.
errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate33.errors=vErrors,errors===
0}function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.outcome===void 0&&(missing0="outcome")||data.
durationMs===void 0&&(missing0="durationMs")||data.output===void 0&&(missing0="output"))return validate32.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="outcome"||key0==="durationMs"||key0==="output")){return validate32.errors=[{instancePath,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
outcome!==void 0){let data0=data.outcome,_errs2=errors;if(errors===_errs2)if(data0&&typeof data0=="object"&&!Array.isArray(
data0)){let tag0=data0.kind;if(typeof tag0=="string")if(tag0==="exited"){if(errors===errors)if(data0&&typeof data0=="obj\
ect"&&!Array.isArray(data0)){let missing1;if(data0.kind===void 0&&(missing1="kind")||data0.exitCode===void 0&&(missing1=
"exitCode"))return validate32.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/oneOf/0/req\
uired",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs7=errors;for(let key1 in data0)if(!(key1==="k\
ind"||key1==="exitCode")){return validate32.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties/outco\
me/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs7===
errors){if(data0.kind!==void 0){let data1=data0.kind,_errs8=errors;if(typeof data1!="string")return validate32.errors=[{
instancePath:instancePath+"/outcome/kind",keyword:"type",
params:{type:"string"}}],!1;if(data1!=="exited")return validate32.errors=[{instancePath:instancePath+"/outcome/kind",schemaPath:"\
#/properties/outcome/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"exited"}}],!1;var valid3=_errs8===
errors}else var valid3=!0;if(valid3)if(data0.exitCode!==void 0){let data2=data0.exitCode,_errs10=errors;if(!(typeof data2==
"number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate32.errors=[{instancePath:instancePath+"/outcome/exi\
tCode",keyword:"type",params:{type:"integer"}}],!1;if(errors===
_errs10&&typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||isNaN(data2))return validate32.errors=[{instancePath:instancePath+
"/outcome/exitCode",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data2<-9007199254740991||isNaN(data2))return validate32.errors=[{instancePath:instancePath+
"/outcome/exitCode",keyword:"minimum",params:{comparison:"\
>=",limit:-9007199254740991}}],!1}var valid3=_errs10===errors}else var valid3=!0}}}else return validate32.errors=[{instancePath:instancePath+
"/outcome",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="sig\
nalled"){if(errors===errors)if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing2;if(data0.kind===void 0&&
(missing2="kind")||data0.signal===void 0&&(missing2="signal"))return validate32.errors=[{instancePath:instancePath+"/out\
come",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs14=errors;
for(let key2 in data0)if(!(key2==="kind"||key2==="signal")){return validate32.errors=[{instancePath:instancePath+"/outco\
me",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs14===errors){if(data0.kind!==void 0){let data3=data0.kind,_errs15=errors;if(typeof data3!="string")return validate32.
errors=[{instancePath:instancePath+"/outcome/kind",keyword:"\
type",params:{type:"string"}}],!1;if(data3!=="signalled")return validate32.errors=[{instancePath:instancePath+"/outcome/\
kind",keyword:"const",params:{allowedValue:"signalled"}}],
!1;var valid5=_errs15===errors}else var valid5=!0;if(valid5)if(data0.signal!==void 0){let _errs17=errors;if(typeof data0.
signal!="string")return validate32.errors=[{instancePath:instancePath+"/outcome/signal",schemaPath:"#/properties/outcome\
/oneOf/1/properties/signal/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs17===errors}else var valid5=!0}}}else
return validate32.errors=[{instancePath:instancePath+"/outcome",keyword:"\
type",params:{type:"object"}}],!1}else if(tag0==="timed-out"){if(errors===errors)if(data0&&typeof data0=="object"&&!Array.
isArray(data0)){let missing3;if(data0.kind===void 0&&(missing3="kind")||data0.killed===void 0&&(missing3="killed"))return validate32.
errors=[{instancePath:instancePath+"/outcome",keyword:"required",params:{
missingProperty:missing3}}],!1;{let _errs21=errors;for(let key3 in data0)if(!(key3==="kind"||key3==="killed")){return validate32.
errors=[{instancePath:instancePath+"/outcome",keyword:"ad\
ditionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs21===errors){if(data0.kind!==void 0){let data5=data0.
kind,_errs22=errors;if(typeof data5!="string")return validate32.errors=[{instancePath:instancePath+"/outcome/kind",schemaPath:"\
#/properties/outcome/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data5!=="timed-out")return validate32.
errors=[{instancePath:instancePath+"/outcome/kind",keyword:"\
const",params:{allowedValue:"timed-out"}}],!1;var valid7=_errs22===errors}else var valid7=!0;if(valid7)if(data0.killed!==
void 0){let _errs24=errors;if(typeof data0.killed!="boolean")return validate32.errors=[{instancePath:instancePath+"/outc\
ome/killed",keyword:"type",params:{type:"boolean"}}],!1;
var valid7=_errs24===errors}else var valid7=!0}}}else return validate32.errors=[{instancePath:instancePath+"/outcome",schemaPath:"\
#/properties/outcome/oneOf/2/type",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="cancelled"){if(errors===errors)
if(data0&&typeof data0=="object"&&!Array.isArray(data0)){let missing4;if(data0.kind===void 0&&(missing4="kind")||data0.killed===
void 0&&(missing4="killed"))return validate32.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properties/out\
come/oneOf/3/required",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs28=errors;for(let key4 in data0)
if(!(key4==="kind"||key4==="killed")){return validate32.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/prop\
erties/outcome/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}
if(_errs28===errors){if(data0.kind!==void 0){let data7=data0.kind,_errs29=errors;if(typeof data7!="string")return validate32.
errors=[{instancePath:instancePath+"/outcome/kind",keyword:"\
type",params:{type:"string"}}],!1;if(data7!=="cancelled")return validate32.errors=[{instancePath:instancePath+"/outcome/\
kind",keyword:"const",params:{allowedValue:"cancelled"}}],
!1;var valid9=_errs29===errors}else var valid9=!0;if(valid9)if(data0.killed!==void 0){let _errs31=errors;if(typeof data0.
killed!="boolean")return validate32.errors=[{instancePath:instancePath+"/outcome/killed",schemaPath:"#/properties/outcom\
e/oneOf/3/properties/killed/type",keyword:"type",params:{type:"boolean"}}],!1;var valid9=_errs31===errors}else var valid9=!0}}}else
return validate32.errors=[{instancePath:instancePath+"/outcome",keyword:"\
type",params:{type:"object"}}],!1}else if(tag0==="not-started"){if(errors===errors)if(data0&&typeof data0=="object"&&!Array.
isArray(data0)){let missing5;if(data0.kind===void 0&&(missing5="kind")||data0.why===void 0&&(missing5="why"))return validate32.
errors=[{instancePath:instancePath+"/outcome",keyword:"required",params:{
missingProperty:missing5}}],!1;{let _errs35=errors;for(let key5 in data0)if(!(key5==="kind"||key5==="why")){return validate32.
errors=[{instancePath:instancePath+"/outcome",keyword:"ad\
ditionalProperties",params:{additionalProperty:key5}}],!1;break}if(_errs35===errors){if(data0.kind!==void 0){let data9=data0.
kind,_errs36=errors;if(typeof data9!="string")return validate32.errors=[{instancePath:instancePath+"/outcome/kind",schemaPath:"\
#/properties/outcome/oneOf/4/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data9!=="not-started")return validate32.
errors=[{instancePath:instancePath+"/outcome/kind",keyword:"\
const",params:{allowedValue:"not-started"}}],!1;var valid11=_errs36===errors}else var valid11=!0;if(valid11)if(data0.why!==
void 0){let _errs38=errors;if(typeof data0.why!="string")return validate32.errors=[{instancePath:instancePath+"/outcome/\
why",keyword:"type",params:{type:"string"}}],!1;var valid11=_errs38===
errors}else var valid11=!0}}}else return validate32.errors=[{instancePath:instancePath+"/outcome",schemaPath:"#/properti\
es/outcome/oneOf/4/type",keyword:"type",params:{type:"object"}}],!1}else return validate32.errors=[{instancePath:instancePath+
"/outcome",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:tag0}}],
!1;else return validate32.errors=[{instancePath:instancePath+"/outcome",
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else return validate32.errors=[{instancePath:instancePath+
"/outcome",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.durationMs!==void 0){let data11=data.durationMs,_errs40=errors;if(errors===_errs40)if(typeof data11==
"number"&&isFinite(data11)){if(data11<0||isNaN(data11))return validate32.errors=[{instancePath:instancePath+"/durationMs",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate32.
errors=[{instancePath:instancePath+"/durationMs",keyword:"type",params:{type:"\
number"}}],!1;var valid0=_errs40===errors}else var valid0=!0;if(valid0)if(data.output!==void 0){let _errs42=errors;validate33(
data.output,{instancePath:instancePath+"/output",parentData:data,parentDataProperty:"output",rootData})||(vErrors=vErrors===
null?validate33.errors:vErrors.concat(validate33.errors),errors=vErrors.length);var valid0=_errs42===errors}else var valid0=!0}}}}else
return validate32.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate32.
errors=vErrors,errors===0}function validate38(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.by===void 0&&(missing0="by")||data.comment===
void 0&&(missing0="comment")||data.at===void 0&&(missing0="at")||data.environment===void 0&&(missing0="environment")||data.
url===void 0&&(missing0="url"))return validate38.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="by"||key0==="comment"||key0==="at"||
key0==="environment"||key0==="url")){return validate38.errors=[{instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.by!==void 0){let _errs2=errors;
if(typeof data.by!="string")return validate38.errors=[{instancePath:instancePath+"/by",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.comment!==void 0){
let _errs4=errors;if(typeof data.comment!="string")return validate38.errors=[{instancePath:instancePath+"/comment",schemaPath:"\
#/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.at!==void 0){let data2=data.at,_errs6=errors,_errs7=errors,valid1=!1,_errs8=errors;validate22(data2,{instancePath:instancePath+
"/at",parentData:data,parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.
errors),errors=vErrors.length);var _valid0=_errs8===errors;if(valid1=valid1||_valid0,!valid1){let _errs9=errors;if(data2!==
null){let err0={instancePath:instancePath+"/at",keyword:"type",params:{type:"n\
ull"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs9===errors;valid1=valid1||_valid0}if(valid1)
errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null);else{let err1={instancePath:instancePath+"/at",
keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,
validate38.errors=vErrors,!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.environment!==void 0){let data3=data.
environment,_errs11=errors;if(errors===_errs11)if(typeof data3=="string"){if(func4(data3)<1)return validate38.errors=[{instancePath:instancePath+
"/environment",keyword:"minLength",params:{limit:1}}],!1}else return validate38.
errors=[{instancePath:instancePath+"/environment",keyword:"type",params:{type:"\
string"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.url!==void 0){let _errs13=errors;if(typeof data.
url!="string")return validate38.errors=[{instancePath:instancePath+"/url",keyword:"ty\
pe",params:{type:"string"}}],!1;var valid0=_errs13===errors}else var valid0=!0}}}}}}else return validate38.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1;return validate38.errors=vErrors,errors===0}var schema13={
$id:"urn:release-gates:shared:Mode",type:"string",enum:["release","rehearsal"]};function validate42(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate42.errors=
[{instancePath,keyword:"type",params:{type:"string"}}],!1):data==="release"||data==="rehearsal"?(validate42.
errors=vErrors,errors===0):(validate42.errors=[{instancePath,keyword:"enum",params:{allowedValues:schema13.
enum}}],!1)}var pattern1=new RegExp("^[0-9a-f]{40}$","u");function validate45(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern1.test(data))return validate45.errors=[{instancePath,
keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}}],!1}else return validate45.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1;return validate45.errors=vErrors,errors===0}function validate44(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.repository===void 0&&(missing0="repository")||data.tag===void 0&&(missing0=
"tag")||data.version===void 0&&(missing0="version")||data.sha===void 0&&(missing0="sha"))return validate44.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="repository"||key0==="tag"||key0==="version"||key0==="sha"||key0==="service")){return validate44.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.repository!==void 0){let data0=data.repository,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){
if(func4(data0)<1)return validate44.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate44.errors=[{instancePath:instancePath+"/reposi\
tory",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.tag!==void 0){let data1=data.tag,_errs4=errors;if(errors===_errs4)if(typeof data1=="str\
ing"){if(func4(data1)<1)return validate44.errors=[{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return validate44.errors=[{instancePath:instancePath+"/tag",schemaPath:"\
#/properties/tag/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.version!==void 0){let data2=data.version,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func4(data2)<
1)return validate44.errors=[{instancePath:instancePath+"/version",keyword:"m\
inLength",params:{limit:1}}],!1}else return validate44.errors=[{instancePath:instancePath+"/version",schemaPath:"#/prope\
rties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.sha!==void 0){let _errs8=errors;validate45(data.sha,{instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"\
sha",rootData})||(vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.errors),errors=vErrors.length);var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.service!==void 0){let data4=data.service,_errs9=errors;if(errors===_errs9)if(typeof data4==
"string"){if(func4(data4)<1)return validate44.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/ser\
vice/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate44.errors=[{instancePath:instancePath+"/se\
rvice",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else
var valid0=!0}}}}}}else return validate44.errors=[{instancePath,keyword:"type",params:{type:"object"}}],
!1;return validate44.errors=vErrors,errors===0}var schema16={$id:"urn:release-gates:shared:Run",oneOf:[{type:"object",properties:{
kind:{type:"string",const:"github"},repository:{type:"string"},workflowRef:{type:"string"},runId:{type:"integer",minimum:0,
maximum:9007199254740991},attempt:{type:"integer",minimum:1,maximum:9007199254740991},job:{type:"string"},actor:{type:"s\
tring"},triggeringActor:{type:"string"},url:{type:"string"}},required:["kind","repository","workflowRef","runId","attemp\
t","job","actor","triggeringActor","url"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"\
desk"},user:{type:"string"}},required:["kind","user"],additionalProperties:!1}],type:"object",discriminator:{propertyName:"\
kind"}};function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.kind;if(typeof tag0=="string")if(tag0===
"github"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0=
"kind")||data.repository===void 0&&(missing0="repository")||data.workflowRef===void 0&&(missing0="workflowRef")||data.runId===
void 0&&(missing0="runId")||data.attempt===void 0&&(missing0="attempt")||data.job===void 0&&(missing0="job")||data.actor===
void 0&&(missing0="actor")||data.triggeringActor===void 0&&(missing0="triggeringActor")||data.url===void 0&&(missing0="u\
rl"))return validate48.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs4=errors;for(let key0 in data)if(!func2.call(schema16.oneOf[0].properties,key0)){return validate48.errors=[
{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs4===errors){if(data.kind!==void 0){let data0=data.kind,_errs5=errors;if(typeof data0!="string")return validate48.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data0!=="github")return validate48.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"github"}}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){
if(data.repository!==void 0){let _errs7=errors;if(typeof data.repository!="string")return validate48.errors=[{instancePath:instancePath+
"/repository",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===
errors}else var valid2=!0;if(valid2){if(data.workflowRef!==void 0){let _errs9=errors;if(typeof data.workflowRef!="string")
return validate48.errors=[{instancePath:instancePath+"/workflowRef",keyword:"\
type",params:{type:"string"}}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data.runId!==void 0){let data3=data.
runId,_errs11=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate48.errors=[
{instancePath:instancePath+"/runId",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs11&&typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3))return validate48.
errors=[{instancePath:instancePath+"/runId",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data3<0||isNaN(data3))return validate48.errors=[{instancePath:instancePath+"/runId",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid2=_errs11===
errors}else var valid2=!0;if(valid2){if(data.attempt!==void 0){let data4=data.attempt,_errs13=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate48.errors=[{instancePath:instancePath+"/attempt",schemaPath:"\
#/oneOf/0/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs13&&typeof data4=="numbe\
r"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate48.errors=[{instancePath:instancePath+"/atte\
mpt",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data4<1||isNaN(data4))return validate48.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/oneOf/0/proper\
ties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid2=_errs13===errors}else var valid2=!0;
if(valid2){if(data.job!==void 0){let _errs15=errors;if(typeof data.job!="string")return validate48.errors=[{instancePath:instancePath+
"/job",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs15===errors}else
var valid2=!0;if(valid2){if(data.actor!==void 0){let _errs17=errors;if(typeof data.actor!="string")return validate48.errors=
[{instancePath:instancePath+"/actor",keyword:"type",params:{type:"string"}}],
!1;var valid2=_errs17===errors}else var valid2=!0;if(valid2){if(data.triggeringActor!==void 0){let _errs19=errors;if(typeof data.
triggeringActor!="string")return validate48.errors=[{instancePath:instancePath+"/triggeringActor",schemaPath:"#/oneOf/0/\
properties/triggeringActor/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs19===errors}else var valid2=!0;
if(valid2)if(data.url!==void 0){let _errs21=errors;if(typeof data.url!="string")return validate48.errors=[{instancePath:instancePath+
"/url",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs21===errors}else
var valid2=!0}}}}}}}}}}else return validate48.errors=[{instancePath,keyword:"type",params:{type:"\
object"}}],!1}else if(tag0==="desk"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.kind===void 0&&(missing1="kind")||data.user===void 0&&(missing1="user"))return validate48.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs25=errors;for(let key1 in data)
if(!(key1==="kind"||key1==="user")){return validate48.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs25===errors){if(data.kind!==void 0){let data9=data.
kind,_errs26=errors;if(typeof data9!="string")return validate48.errors=[{instancePath:instancePath+"/kind",schemaPath:"#\
/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data9!=="desk")return validate48.errors=[{instancePath:instancePath+
"/kind",keyword:"const",params:{allowedValue:"desk"}}],!1;var valid4=_errs26===
errors}else var valid4=!0;if(valid4)if(data.user!==void 0){let _errs28=errors;if(typeof data.user!="string")return validate48.
errors=[{instancePath:instancePath+"/user",keyword:"type",params:{type:"stri\
ng"}}],!1;var valid4=_errs28===errors}else var valid4=!0}}}else return validate48.errors=[{instancePath,schemaPath:"#/on\
eOf/1/type",keyword:"type",params:{type:"object"}}],!1}else return validate48.errors=[{instancePath,schemaPath:"#/discri\
minator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:tag0}}],!1;else return validate48.errors=[{
instancePath,keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else
return validate48.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate48.
errors=vErrors,errors===0}function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.outcome===void 0&&(missing0=
"outcome")||data.strategy===void 0&&(missing0="strategy")||data.target===void 0&&(missing0="target")||data.previous===void 0&&
(missing0="previous")||data.startedAt===void 0&&(missing0="startedAt")||data.finishedAt===void 0&&(missing0="finishedAt")||
data.durationMs===void 0&&(missing0="durationMs")||data.runs===void 0&&(missing0="runs")||data.steps===void 0&&(missing0=
"steps")||data.timeline===void 0&&(missing0="timeline")||data.$schema===void 0&&(missing0="$schema")||data.mode===void 0&&
(missing0="mode")||data.release===void 0&&(missing0="release")||data.run===void 0&&(missing0="run")||data.generatedAt===
void 0&&(missing0="generatedAt"))return validate21.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func2.call(schema6.properties,key0)){return validate21.
errors=[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.outcome!==void 0){let data0=data.outcome,_errs2=errors;if(typeof data0!="string")return validate21.
errors=[{instancePath:instancePath+"/outcome",keyword:"type",params:{type:"string"}}],
!1;if(!(data0==="promoted"||data0==="rolled-back"||data0==="rollback-failed"||data0==="stopped"||data0==="dry-run"))return validate21.
errors=[{instancePath:instancePath+"/outcome",keyword:"enum",params:{allowedValues:schema6.
properties.outcome.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.strategy!==void 0){let data1=data.
strategy,_errs4=errors;if(typeof data1!="string")return validate21.errors=[{instancePath:instancePath+"/strategy",schemaPath:"\
#/properties/strategy/type",keyword:"type",params:{type:"string"}}],!1;if(!(data1==="canary"||data1==="blue-green"||data1===
"rolling"||data1==="recreate"||data1==="steps"))return validate21.errors=[{instancePath:instancePath+"/strategy",schemaPath:"\
#/properties/strategy/enum",keyword:"enum",params:{allowedValues:schema6.properties.strategy.enum}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.target!==void 0){let _errs6=errors;if(typeof data.target!="string")return validate21.
errors=[{instancePath:instancePath+"/target",keyword:"type",params:{type:"string"}}],
!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.previous!==void 0){let data3=data.previous,_errs8=errors,
_errs9=errors,valid1=!1,_errs10=errors;if(errors===_errs10)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;
if(data3.tag===void 0&&(missing1="tag")||data3.version===void 0&&(missing1="version")){let err0={instancePath:instancePath+
"/previous",keyword:"required",params:{missingProperty:missing1}};vErrors===
null?vErrors=[err0]:vErrors.push(err0),errors++}else{let _errs12=errors;for(let key1 in data3)if(!(key1==="tag"||key1===
"version")){let err1={instancePath:instancePath+"/previous",schemaPath:"#/properties/previous/anyOf/0/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key1}};vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++;
break}if(_errs12===errors){if(data3.tag!==void 0){let _errs13=errors;if(typeof data3.tag!="string"){let err2={instancePath:instancePath+
"/previous/tag",keyword:"type",params:{type:"string"}};vErrors===
null?vErrors=[err2]:vErrors.push(err2),errors++}var valid2=_errs13===errors}else var valid2=!0;if(valid2)if(data3.version!==
void 0){let _errs15=errors;if(typeof data3.version!="string"){let err3={instancePath:instancePath+"/previous/version",schemaPath:"\
#/properties/previous/anyOf/0/properties/version/type",keyword:"type",params:{type:"string"}};vErrors===null?vErrors=[err3]:
vErrors.push(err3),errors++}var valid2=_errs15===errors}else var valid2=!0}}}else{let err4={instancePath:instancePath+"/\
previous",keyword:"type",params:{type:"object"}};vErrors===null?vErrors=
[err4]:vErrors.push(err4),errors++}var _valid0=_errs10===errors;if(valid1=valid1||_valid0,!valid1){let _errs17=errors;if(data3!==
null){let err5={instancePath:instancePath+"/previous",keyword:"type",params:{
type:"null"}};vErrors===null?vErrors=[err5]:vErrors.push(err5),errors++}var _valid0=_errs17===errors;valid1=valid1||_valid0}
if(valid1)errors=_errs9,vErrors!==null&&(_errs9?vErrors.length=_errs9:vErrors=null);else{let err6={instancePath:instancePath+
"/previous",keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err6]:vErrors.
push(err6),errors++,validate21.errors=vErrors,!1}var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.startedAt!==
void 0){let _errs19=errors;validate22(data.startedAt,{instancePath:instancePath+"/startedAt",parentData:data,parentDataProperty:"\
startedAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);
var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.finishedAt!==void 0){let _errs20=errors;validate22(data.
finishedAt,{instancePath:instancePath+"/finishedAt",parentData:data,parentDataProperty:"finishedAt",rootData})||(vErrors=
vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs20===errors}else
var valid0=!0;if(valid0){if(data.durationMs!==void 0){let data8=data.durationMs,_errs21=errors;if(errors===_errs21)if(typeof data8==
"number"&&isFinite(data8)){if(data8<0||isNaN(data8))return validate21.errors=[{instancePath:instancePath+"/durationMs",schemaPath:"\
#/properties/durationMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate21.errors=[
{instancePath:instancePath+"/durationMs",keyword:"type",params:{type:"number"}}],
!1;var valid0=_errs21===errors}else var valid0=!0;if(valid0){if(data.runs!==void 0){let data9=data.runs,_errs23=errors;if(!(typeof data9==
"number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate21.errors=[{instancePath:instancePath+"/runs",schemaPath:"\
#/properties/runs/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs23&&typeof data9=="number"&&isFinite(
data9)){if(data9>9007199254740991||isNaN(data9))return validate21.errors=[{instancePath:instancePath+"/runs",schemaPath:"\
#/properties/runs/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data9<1||isNaN(data9))
return validate21.errors=[{instancePath:instancePath+"/runs",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var valid0=_errs23===errors}else var valid0=!0;if(valid0){if(data.downtimeMs!==void 0){let data10=data.
downtimeMs,_errs25=errors;if(errors===_errs25)if(typeof data10=="number"&&isFinite(data10)){if(data10<0||isNaN(data10))return validate21.
errors=[{instancePath:instancePath+"/downtimeMs",keyword:"minimum",params:{
comparison:">=",limit:0}}],!1}else return validate21.errors=[{instancePath:instancePath+"/downtimeMs",schemaPath:"#/prop\
erties/downtimeMs/type",keyword:"type",params:{type:"number"}}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){
if(data.cause!==void 0){let _errs27=errors;validate25(data.cause,{instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"\
cause",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid0=_errs27===
errors}else var valid0=!0;if(valid0){if(data.steps!==void 0){let data12=data.steps,_errs28=errors;if(errors===_errs28)if(Array.
isArray(data12)){var valid3=!0;let len0=data12.length;for(let i0=0;i0<len0;i0++){let data13=data12[i0],_errs30=errors;if(errors===
_errs30)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing2;if(data13.id===void 0&&(missing2="id")||
data13.title===void 0&&(missing2="title")||data13.kind===void 0&&(missing2="kind")||data13.status===void 0&&(missing2="s\
tatus"))return validate21.errors=[{instancePath:instancePath+"/steps/"+i0,
keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs32=errors;for(let key2 in data13)if(!func2.call(schema6.
properties.steps.items.properties,key2)){return validate21.errors=[{instancePath:instancePath+"/steps/"+i0,schemaPath:"#\
/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}
if(_errs32===errors){if(data13.id!==void 0){let data14=data13.id,_errs33=errors;if(errors===_errs33)if(typeof data14=="s\
tring"){if(func4(data14)<1)return validate21.errors=[{instancePath:instancePath+"/steps/"+i0+"/id",schemaPath:"#/propert\
ies/steps/items/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate21.errors=[{instancePath:instancePath+
"/steps/"+i0+"/id",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs33===
errors}else var valid4=!0;if(valid4){if(data13.title!==void 0){let _errs35=errors;if(typeof data13.title!="string")return validate21.
errors=[{instancePath:instancePath+"/steps/"+i0+"/title",keyword:"\
type",params:{type:"string"}}],!1;var valid4=_errs35===errors}else var valid4=!0;if(valid4){if(data13.kind!==void 0){let data16=data13.
kind,_errs37=errors;if(typeof data16!="string")return validate21.errors=[{instancePath:instancePath+"/steps/"+i0+"/kind",
keyword:"type",params:{type:"string"}}],!1;if(!(data16==="com\
mand"||data16==="hold"||data16==="checks"||data16==="promote"))return validate21.errors=[{instancePath:instancePath+"/st\
eps/"+i0+"/kind",keyword:"enum",params:{allowedValues:schema6.
properties.steps.items.properties.kind.enum}}],!1;var valid4=_errs37===errors}else var valid4=!0;if(valid4){if(data13.status!==
void 0){let data17=data13.status,_errs39=errors;if(typeof data17!="string")return validate21.errors=[{instancePath:instancePath+
"/steps/"+i0+"/status",keyword:"type",params:{type:"string"}}],
!1;if(!(data17==="done"||data17==="failed"||data17==="stopped"||data17==="unknown"||data17==="not-reached"))return validate21.
errors=[{instancePath:instancePath+"/steps/"+i0+"/status",keyword:"\
enum",params:{allowedValues:schema6.properties.steps.items.properties.status.enum}}],!1;var valid4=_errs39===errors}else
var valid4=!0;if(valid4){if(data13.startedAt!==void 0){let _errs41=errors;validate22(data13.startedAt,{instancePath:instancePath+
"/steps/"+i0+"/startedAt",parentData:data13,parentDataProperty:"startedAt",rootData})||(vErrors=vErrors===null?validate22.
errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid4=_errs41===errors}else var valid4=!0;if(valid4){
if(data13.finishedAt!==void 0){let _errs42=errors;validate22(data13.finishedAt,{instancePath:instancePath+"/steps/"+i0+"\
/finishedAt",parentData:data13,parentDataProperty:"finishedAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.
concat(validate22.errors),errors=vErrors.length);var valid4=_errs42===errors}else var valid4=!0;if(valid4){if(data13.durationMs!==
void 0){let data20=data13.durationMs,_errs43=errors;if(errors===_errs43)if(typeof data20=="number"&&isFinite(data20)){if(data20<
0||isNaN(data20))return validate21.errors=[{instancePath:instancePath+"/steps/"+i0+"/durationMs",schemaPath:"#/propertie\
s/steps/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate21.
errors=[{instancePath:instancePath+"/steps/"+i0+"/durationMs",schemaPath:"#/properties/steps/items/properties/durationMs\
/type",keyword:"type",params:{type:"number"}}],!1;var valid4=_errs43===errors}else var valid4=!0;if(valid4){if(data13.command!==
void 0){let data21=data13.command,_errs45=errors;if(errors===_errs45)if(data21&&typeof data21=="object"&&!Array.isArray(
data21)){let missing3;if(data21.run===void 0&&(missing3="run")||data21.result===void 0&&(missing3="result"))return validate21.
errors=[{instancePath:instancePath+"/steps/"+i0+"/command",schemaPath:"#/properties/steps/items/properties/command/requi\
red",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs47=errors;for(let key3 in data21)if(!(key3==="r\
un"||key3==="result")){return validate21.errors=[{instancePath:instancePath+"/steps/"+i0+"/command",schemaPath:"#/proper\
ties/steps/items/properties/command/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],
!1;break}if(_errs47===errors){if(data21.run!==void 0){let _errs48=errors;if(typeof data21.run!="string")return validate21.
errors=[{instancePath:instancePath+"/steps/"+i0+"/command/run",schemaPath:"#/properties/steps/items/properties/command/p\
roperties/run/type",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs48===errors}else var valid5=!0;if(valid5)
if(data21.result!==void 0){let data23=data21.result,_errs50=errors,_errs51=errors,valid6=!1,_errs52=errors;validate32(data23,
{instancePath:instancePath+"/steps/"+i0+"/command/result",parentData:data21,parentDataProperty:"result",rootData})||(vErrors=
vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length);var _valid1=_errs52===errors;if(valid6=
valid6||_valid1,!valid6){let _errs53=errors;if(data23!==null){let err7={instancePath:instancePath+"/steps/"+i0+"/command\
/result",keyword:"type",params:{
type:"null"}};vErrors===null?vErrors=[err7]:vErrors.push(err7),errors++}var _valid1=_errs53===errors;valid6=valid6||_valid1}
if(valid6)errors=_errs51,vErrors!==null&&(_errs51?vErrors.length=_errs51:vErrors=null);else{let err8={instancePath:instancePath+
"/steps/"+i0+"/command/result",keyword:"\
anyOf",params:{}};return vErrors===null?vErrors=[err8]:vErrors.push(err8),errors++,validate21.errors=vErrors,!1}var valid5=_errs50===
errors}else var valid5=!0}}}else return validate21.errors=[{instancePath:instancePath+"/steps/"+i0+"/command",schemaPath:"\
#/properties/steps/items/properties/command/type",keyword:"type",params:{type:"object"}}],!1;var valid4=_errs45===errors}else
var valid4=!0;if(valid4){if(data13.looks!==void 0){let data24=data13.looks,_errs55=errors;if(!(typeof data24=="number"&&
!(data24%1)&&!isNaN(data24)&&isFinite(data24)))return validate21.errors=[{instancePath:instancePath+"/steps/"+i0+"/looks",
keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs55&&
typeof data24=="number"&&isFinite(data24)){if(data24>9007199254740991||isNaN(data24))return validate21.errors=[{instancePath:instancePath+
"/steps/"+i0+"/looks",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data24<0||isNaN(data24))return validate21.errors=[{instancePath:instancePath+"/steps\
/"+i0+"/looks",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}var valid4=_errs55===errors}else var valid4=!0;if(valid4)if(data13.found!==void 0){let _errs57=errors;if(typeof data13.
found!="string")return validate21.errors=[{instancePath:instancePath+"/steps/"+i0+"/found",schemaPath:"#/properties/step\
s/items/properties/found/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs57===errors}else var valid4=!0}}}}}}}}}}}else
return validate21.errors=[{instancePath:instancePath+"/steps/"+i0,keyword:"ty\
pe",params:{type:"object"}}],!1;var valid3=_errs30===errors;if(!valid3)break}}else return validate21.errors=[{instancePath:instancePath+
"/steps",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs28===errors}else
var valid0=!0;if(valid0){if(data.questions!==void 0){let data26=data.questions,_errs59=errors;if(errors===_errs59)if(Array.
isArray(data26)){var valid7=!0;let len1=data26.length;for(let i1=0;i1<len1;i1++){let data27=data26[i1],_errs61=errors;if(errors===
_errs61)if(data27&&typeof data27=="object"&&!Array.isArray(data27)){let missing4;if(data27.askedAt===void 0&&(missing4="\
askedAt")||data27.step===void 0&&(missing4="step")||data27.why===void 0&&(missing4="why")||data27.outcome===void 0&&(missing4=
"outcome"))return validate21.errors=[{instancePath:instancePath+"/questions/"+i1,schemaPath:"#/properties/questions/item\
s/required",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs63=errors;for(let key4 in data27)if(!(key4===
"askedAt"||key4==="step"||key4==="why"||key4==="outcome"||key4==="endedAt"||key4==="by"||key4==="review")){return validate21.
errors=[{instancePath:instancePath+"/questions/"+i1,keyword:"\
additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs63===errors){if(data27.askedAt!==void 0){let _errs64=errors;
validate22(data27.askedAt,{instancePath:instancePath+"/questions/"+i1+"/askedAt",parentData:data27,parentDataProperty:"a\
skedAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid8=_errs64===
errors}else var valid8=!0;if(valid8){if(data27.step!==void 0){let _errs65=errors;if(typeof data27.step!="string")return validate21.
errors=[{instancePath:instancePath+"/questions/"+i1+"/step",schemaPath:"#/properties/questions/items/properties/step/typ\
e",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs65===errors}else var valid8=!0;if(valid8){if(data27.why!==
void 0){let _errs67=errors;if(typeof data27.why!="string")return validate21.errors=[{instancePath:instancePath+"/questio\
ns/"+i1+"/why",keyword:"type",params:{type:"string"}}],!1;
var valid8=_errs67===errors}else var valid8=!0;if(valid8){if(data27.outcome!==void 0){let data31=data27.outcome,_errs69=errors;
if(typeof data31!="string")return validate21.errors=[{instancePath:instancePath+"/questions/"+i1+"/outcome",schemaPath:"\
#/properties/questions/items/properties/outcome/type",keyword:"type",params:{type:"string"}}],!1;if(!(data31==="went-on"||
data31==="rolled-back"||data31==="settled-itself"||data31==="unanswered"||data31==="interrupted"||data31==="open"))return validate21.
errors=[{instancePath:instancePath+"/questions/"+i1+"/outcome",schemaPath:"#/properties/questions/items/properties/outco\
me/enum",keyword:"enum",params:{allowedValues:schema6.properties.questions.items.properties.outcome.enum}}],!1;var valid8=_errs69===
errors}else var valid8=!0;if(valid8){if(data27.endedAt!==void 0){let _errs71=errors;validate22(data27.endedAt,{instancePath:instancePath+
"/questions/"+i1+"/endedAt",parentData:data27,parentDataProperty:"endedAt",rootData})||(vErrors=vErrors===null?validate22.
errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid8=_errs71===errors}else var valid8=!0;if(valid8){
if(data27.by!==void 0){let _errs72=errors;if(typeof data27.by!="string")return validate21.errors=[{instancePath:instancePath+
"/questions/"+i1+"/by",keyword:"type",params:{type:"string"}}],
!1;var valid8=_errs72===errors}else var valid8=!0;if(valid8)if(data27.review!==void 0){let _errs74=errors;validate38(data27.
review,{instancePath:instancePath+"/questions/"+i1+"/review",parentData:data27,parentDataProperty:"review",rootData})||(vErrors=
vErrors===null?validate38.errors:vErrors.concat(validate38.errors),errors=vErrors.length);var valid8=_errs74===errors}else
var valid8=!0}}}}}}}}else return validate21.errors=[{instancePath:instancePath+"/questions/"+i1,schemaPath:"#/properties\
/questions/items/type",keyword:"type",params:{type:"object"}}],!1;var valid7=_errs61===errors;if(!valid7)break}}else return validate21.
errors=[{instancePath:instancePath+"/questions",keyword:"type",params:{type:"ar\
ray"}}],!1;var valid0=_errs59===errors}else var valid0=!0;if(valid0){if(data.timeline!==void 0){let data35=data.timeline,
_errs75=errors;if(errors===_errs75)if(Array.isArray(data35)){var valid9=!0;let len2=data35.length;for(let i2=0;i2<len2;i2++){
let data36=data35[i2],_errs77=errors;if(errors===_errs77)if(data36&&typeof data36=="object"&&!Array.isArray(data36)){let missing5;
if(data36.at===void 0&&(missing5="at")||data36.what===void 0&&(missing5="what"))return validate21.errors=[{instancePath:instancePath+
"/timeline/"+i2,keyword:"required",params:{missingProperty:missing5}}],
!1;{let _errs79=errors;for(let key5 in data36)if(!(key5==="at"||key5==="what")){return validate21.errors=[{instancePath:instancePath+
"/timeline/"+i2,keyword:"additionalProperties",params:{additionalProperty:key5}}],
!1;break}if(_errs79===errors){if(data36.at!==void 0){let _errs80=errors;validate22(data36.at,{instancePath:instancePath+
"/timeline/"+i2+"/at",parentData:data36,parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.
concat(validate22.errors),errors=vErrors.length);var valid10=_errs80===errors}else var valid10=!0;if(valid10)if(data36.what!==
void 0){let _errs81=errors;if(typeof data36.what!="string")return validate21.errors=[{instancePath:instancePath+"/timeli\
ne/"+i2+"/what",keyword:"type",params:{type:"string"}}],!1;
var valid10=_errs81===errors}else var valid10=!0}}}else return validate21.errors=[{instancePath:instancePath+"/timeline/"+
i2,keyword:"type",params:{type:"object"}}],!1;var valid9=_errs77===errors;
if(!valid9)break}}else return validate21.errors=[{instancePath:instancePath+"/timeline",schemaPath:"#/properties/timelin\
e/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs75===errors}else var valid0=!0;if(valid0){if(data.$schema!==
void 0){let data39=data.$schema,_errs83=errors;if(typeof data39!="string")return validate21.errors=[{instancePath:instancePath+
"/$schema",keyword:"type",params:{type:"string"}}],!1;if(data39!=="urn:release-\
gates:schema:production-deployment-report:v1")return validate21.errors=[{instancePath:instancePath+"/$schema",schemaPath:"\
#/properties/%24schema/const",keyword:"const",params:{allowedValue:"urn:release-gates:schema:production-deployment-repor\
t:v1"}}],!1;var valid0=_errs83===errors}else var valid0=!0;if(valid0){if(data.mode!==void 0){let _errs85=errors;validate42(
data.mode,{instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData})||(vErrors=vErrors===null?
validate42.errors:vErrors.concat(validate42.errors),errors=vErrors.length);var valid0=_errs85===errors}else var valid0=!0;
if(valid0){if(data.release!==void 0){let _errs86=errors;validate44(data.release,{instancePath:instancePath+"/release",parentData:data,
parentDataProperty:"release",rootData})||(vErrors=vErrors===null?validate44.errors:vErrors.concat(validate44.errors),errors=
vErrors.length);var valid0=_errs86===errors}else var valid0=!0;if(valid0){if(data.run!==void 0){let _errs87=errors;validate48(
data.run,{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData})||(vErrors=vErrors===null?
validate48.errors:vErrors.concat(validate48.errors),errors=vErrors.length);var valid0=_errs87===errors}else var valid0=!0;
if(valid0)if(data.generatedAt!==void 0){let _errs88=errors;validate22(data.generatedAt,{instancePath:instancePath+"/gene\
ratedAt",parentData:data,parentDataProperty:"generatedAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.
concat(validate22.errors),errors=vErrors.length);var valid0=_errs88===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}else return validate21.
errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate21.errors=vErrors,errors===
0}export{validate};
