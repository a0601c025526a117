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
return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validate=validate21,schema6={$id:"urn:release-gates:schema:rollout-journal:v1",oneOf:[{type:"object",properties:{sequence:{
type:"integer",minimum:1,maximum:9007199254740991},at:{$ref:"urn:release-gates:shared:Instant"},kind:{type:"string",const:"\
begin"},rollout:{$ref:"urn:release-gates:shared:RolloutIdentity"},steps:{type:"array",items:{$ref:"urn:release-gates:sha\
red:RolloutStep"}},by:{type:"string"},deployment:{type:"integer",minimum:1,maximum:9007199254740991}},required:["sequenc\
e","at","kind","rollout","steps","by"],additionalProperties:!1},{type:"object",properties:{sequence:{type:"integer",minimum:1,
maximum:9007199254740991},at:{$ref:"urn:release-gates:shared:Instant"},kind:{type:"string",const:"restored"},position:{type:"\
string"},made:{$ref:"urn:release-gates:shared:Instant"}},required:["sequence","at","kind","position","made"],additionalProperties:!1},
{type:"object",properties:{sequence:{type:"integer",minimum:1,maximum:9007199254740991},at:{$ref:"urn:release-gates:shar\
ed:Instant"},kind:{type:"string",const:"event"},event:{$ref:"urn:release-gates:shared:RolloutEvent"},phase:{type:"string",
enum:["idle","guarding","running","holding","asking","checking","paused","stopping","rolling-back","verifying","ended"]}},
required:["sequence","at","kind","event","phase"],additionalProperties:!1},{type:"object",properties:{sequence:{type:"in\
teger",minimum:1,maximum:9007199254740991},at:{$ref:"urn:release-gates:shared:Instant"},kind:{type:"string",const:"inten\
t"},effect:{type:"string",enum:["check-binding","run-command","observe","ask","run-checks","wait","stop","run-rollback",
"verify-rollback","announce"]},step:{type:"string"}},required:["sequence","at","kind","effect"],additionalProperties:!1}],
title:"Rollout journal",type:"object",discriminator:{propertyName:"kind"}};var formats0=require_formats().fastFormats["date-time"],pattern0=new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d\
0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$","u");function validate22(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0&&errors===0)if(typeof data==
"string")if(pattern0.test(data)){if(!formats0.validate.test(data))return validate22.errors=[{instancePath,schemaPath:"#/\
format",keyword:"format",params:{format:"date-time"}}],!1}else return validate22.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-\
02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8]\
)))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$"}}],!1;else return validate22.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate22.errors=vErrors,errors===0}var schema8={$id:"urn:rel\
ease-gates:shared:RolloutIdentity",type:"object",properties:{purpose:{type:"string",enum:["rollout","rollback"]},repository:{
type:"string",minLength:1},tag:{type:"string",minLength:1},version:{type:"string",minLength:1},sha:{$ref:"urn:release-ga\
tes:shared:Commit"},service:{type:"string",minLength:1},target:{type:"string",minLength:1},strategy:{type:"string",enum:[
"canary","blue-green","rolling","recreate","steps"]},slot:{type:"string",minLength:1},mode:{$ref:"urn:release-gates:shar\
ed:Mode"},configDigest:{$ref:"urn:release-gates:shared:Sha256"},evidenceDigest:{$ref:"urn:release-gates:shared:Sha256"}},
required:["purpose","repository","tag","version","sha","target","strategy","mode","configDigest"],additionalProperties:!1},
func2=Object.prototype.hasOwnProperty,func3=require_ucs2length().default;var pattern1=new RegExp("^[0-9a-f]{40}$","u");function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern1.test(data))return validate25.errors=[{instancePath,
keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}}],!1}else return validate25.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1;return validate25.errors=vErrors,errors===0}var schema10={
$id:"urn:release-gates:shared:Mode",type:"string",enum:["release","rehearsal"]};function validate27(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate27.errors=
[{instancePath,keyword:"type",params:{type:"string"}}],!1):data==="release"||data==="rehearsal"?(validate27.
errors=vErrors,errors===0):(validate27.errors=[{instancePath,keyword:"enum",params:{allowedValues:schema10.
enum}}],!1)}var pattern2=new RegExp("^[0-9a-f]{64}$","u");function validate29(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern2.test(data))return validate29.errors=[{instancePath,
keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return validate29.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1;return validate29.errors=vErrors,errors===0}function validate24(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.purpose===void 0&&(missing0="purpose")||data.repository===void 0&&(missing0=
"repository")||data.tag===void 0&&(missing0="tag")||data.version===void 0&&(missing0="version")||data.sha===void 0&&(missing0=
"sha")||data.target===void 0&&(missing0="target")||data.strategy===void 0&&(missing0="strategy")||data.mode===void 0&&(missing0=
"mode")||data.configDigest===void 0&&(missing0="configDigest"))return validate24.errors=[{instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func2.call(
schema8.properties,key0)){return validate24.errors=[{instancePath,keyword:"additiona\
lProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.purpose!==void 0){let data0=data.purpose,
_errs2=errors;if(typeof data0!="string")return validate24.errors=[{instancePath:instancePath+"/purpose",schemaPath:"#/pr\
operties/purpose/type",keyword:"type",params:{type:"string"}}],!1;if(!(data0==="rollout"||data0==="rollback"))return validate24.
errors=[{instancePath:instancePath+"/purpose",keyword:"enum",params:{allowedValues:schema8.
properties.purpose.enum}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.repository!==void 0){let data1=data.
repository,_errs4=errors;if(errors===_errs4)if(typeof data1=="string"){if(func3(data1)<1)return validate24.errors=[{instancePath:instancePath+
"/repository",keyword:"minLength",params:{limit:1}}],!1}else return validate24.
errors=[{instancePath:instancePath+"/repository",keyword:"type",params:{type:"\
string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.tag!==void 0){let data2=data.tag,_errs6=errors;
if(errors===_errs6)if(typeof data2=="string"){if(func3(data2)<1)return validate24.errors=[{instancePath:instancePath+"/t\
ag",keyword:"minLength",params:{limit:1}}],!1}else return validate24.errors=[{instancePath:instancePath+
"/tag",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;
if(valid0){if(data.version!==void 0){let data3=data.version,_errs8=errors;if(errors===_errs8)if(typeof data3=="string"){
if(func3(data3)<1)return validate24.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLe\
ngth",keyword:"minLength",params:{limit:1}}],!1}else return validate24.errors=[{instancePath:instancePath+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){
if(data.sha!==void 0){let _errs10=errors;validate25(data.sha,{instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"\
sha",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid0=_errs10===
errors}else var valid0=!0;if(valid0){if(data.service!==void 0){let data5=data.service,_errs11=errors;if(errors===_errs11)
if(typeof data5=="string"){if(func3(data5)<1)return validate24.errors=[{instancePath:instancePath+"/service",schemaPath:"\
#/properties/service/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate24.errors=[{instancePath:instancePath+
"/service",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs11===errors}else
var valid0=!0;if(valid0){if(data.target!==void 0){let data6=data.target,_errs13=errors;if(errors===_errs13)if(typeof data6==
"string"){if(func3(data6)<1)return validate24.errors=[{instancePath:instancePath+"/target",schemaPath:"#/properties/targ\
et/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate24.errors=[{instancePath:instancePath+"/targ\
et",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs13===errors}else var valid0=!0;
if(valid0){if(data.strategy!==void 0){let data7=data.strategy,_errs15=errors;if(typeof data7!="string")return validate24.
errors=[{instancePath:instancePath+"/strategy",keyword:"type",params:{type:"stri\
ng"}}],!1;if(!(data7==="canary"||data7==="blue-green"||data7==="rolling"||data7==="recreate"||data7==="steps"))return validate24.
errors=[{instancePath:instancePath+"/strategy",keyword:"enum",params:{allowedValues:schema8.
properties.strategy.enum}}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.slot!==void 0){let data8=data.
slot,_errs17=errors;if(errors===_errs17)if(typeof data8=="string"){if(func3(data8)<1)return validate24.errors=[{instancePath:instancePath+
"/slot",keyword:"minLength",params:{limit:1}}],!1}else return validate24.errors=
[{instancePath:instancePath+"/slot",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs17===
errors}else var valid0=!0;if(valid0){if(data.mode!==void 0){let _errs19=errors;validate27(data.mode,{instancePath:instancePath+
"/mode",parentData:data,parentDataProperty:"mode",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.
errors),errors=vErrors.length);var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.configDigest!==void 0){
let _errs20=errors;validate29(data.configDigest,{instancePath:instancePath+"/configDigest",parentData:data,parentDataProperty:"\
configDigest",rootData})||(vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.errors),errors=vErrors.length);
var valid0=_errs20===errors}else var valid0=!0;if(valid0)if(data.evidenceDigest!==void 0){let _errs21=errors;validate29(
data.evidenceDigest,{instancePath:instancePath+"/evidenceDigest",parentData:data,parentDataProperty:"evidenceDigest",rootData})||
(vErrors=vErrors===null?validate29.errors:vErrors.concat(validate29.errors),errors=vErrors.length);var valid0=_errs21===
errors}else var valid0=!0}}}}}}}}}}}}}else return validate24.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1;return validate24.errors=vErrors,errors===0}var schema12={$id:"urn:release-gates:shared:RolloutStep",
type:"object",properties:{id:{type:"string",minLength:1},kind:{type:"string",enum:["command","hold","checks","promote"]},
repeatable:{type:"boolean"}},required:["id","kind","repeatable"],additionalProperties:!1};function validate33(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.kind===void 0&&(missing0="kind")||data.repeatable===
void 0&&(missing0="repeatable"))return validate33.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="id"||key0==="kind"||key0==="repeatab\
le")){return validate33.errors=[{instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.id!==void 0){let data0=data.id,_errs2=errors;if(errors===
_errs2)if(typeof data0=="string"){if(func3(data0)<1)return validate33.errors=[{instancePath:instancePath+"/id",schemaPath:"\
#/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate33.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.kind!==void 0){let data1=data.kind,_errs4=errors;if(typeof data1!="string")return validate33.errors=[
{instancePath:instancePath+"/kind",keyword:"type",params:{type:"string"}}],!1;if(!(data1===
"command"||data1==="hold"||data1==="checks"||data1==="promote"))return validate33.errors=[{instancePath:instancePath+"/k\
ind",keyword:"enum",params:{allowedValues:schema12.properties.kind.enum}}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0)if(data.repeatable!==void 0){let _errs6=errors;if(typeof data.repeatable!="boolean")
return validate33.errors=[{instancePath:instancePath+"/repeatable",keyword:"ty\
pe",params:{type:"boolean"}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}else return validate33.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1;return validate33.errors=vErrors,errors===0}var schema13={
$id:"urn:release-gates:shared:RolloutEvent",oneOf:[{type:"object",properties:{kind:{type:"string",const:"start"}},required:[
"kind"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"roll-back"},cause:{$ref:"urn:rele\
ase-gates:shared:Cause"}},required:["kind","cause"],additionalProperties:!1},{type:"object",properties:{kind:{type:"stri\
ng",const:"binding-held"},step:{type:"integer",minimum:0,maximum:9007199254740991}},required:["kind","step"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"binding-lost"},step:{type:"integer",minimum:0,maximum:9007199254740991},
cause:{$ref:"urn:release-gates:shared:Cause"}},required:["kind","step","cause"],additionalProperties:!1},{type:"object",
properties:{kind:{type:"string",const:"step-finished"},step:{type:"integer",minimum:0,maximum:9007199254740991}},required:[
"kind","step"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"step-failed"},step:{type:"\
integer",minimum:0,maximum:9007199254740991},cause:{$ref:"urn:release-gates:shared:Cause"}},required:["kind","step","cau\
se"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"trigger-fired"},step:{type:"integer",
minimum:0,maximum:9007199254740991},cause:{$ref:"urn:release-gates:shared:Cause"}},required:["kind","step","cause"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"question-raised"},step:{type:"integer",minimum:0,maximum:9007199254740991},
cause:{$ref:"urn:release-gates:shared:Cause"}},required:["kind","step","cause"],additionalProperties:!1},{type:"object",
properties:{kind:{type:"string",const:"question-settled"},step:{type:"integer",minimum:0,maximum:9007199254740991}},required:[
"kind","step"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"pause"},by:{type:"string"}},
required:["kind","by"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"resume"},by:{type:"\
string"},answer:{$ref:"urn:release-gates:shared:Answer"}},required:["kind","by"],additionalProperties:!1},{type:"object",
properties:{kind:{type:"string",const:"abort"},cause:{$ref:"urn:release-gates:shared:Cause"},answer:{$ref:"urn:release-g\
ates:shared:Answer"}},required:["kind","cause"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",
const:"cancel"},cause:{$ref:"urn:release-gates:shared:Cause"}},required:["kind","cause"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"recover"},policy:{type:"string",enum:["rollback","resume"]},cause:{$ref:"\
urn:release-gates:shared:Cause"}},required:["kind","policy","cause"],additionalProperties:!1},{type:"object",properties:{
kind:{type:"string",const:"rollback-finished"}},required:["kind"],additionalProperties:!1},{type:"object",properties:{kind:{
type:"string",const:"rollback-broken"},cause:{$ref:"urn:release-gates:shared:Cause"}},required:["kind","cause"],additionalProperties:!1},
{type:"object",properties:{kind:{type:"string",const:"rollback-verified"}},required:["kind"],additionalProperties:!1},{type:"\
object",properties:{kind:{type:"string",const:"rollback-refuted"},cause:{$ref:"urn:release-gates:shared:Cause"}},required:[
"kind","cause"],additionalProperties:!1}],type:"object",discriminator:{propertyName:"kind"}};var schema15={$id:"urn:release-gates:shared:ReasonCode",type:"string",enum:["passed","already-done","dry-run","soak-pend\
ing","certification-pending","evidence-missing","evidence-empty","evidence-malformed","evidence-too-large","evidence-inv\
alid","evidence-stale","evidence-foreign","evidence-ambiguous","run-unsuccessful","requirement-unmet","requirement-error",
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
"notification-failed","file-unreadable","internal-error"]};function validate40(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate40.errors=[{instancePath,schemaPath:"\
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
tification-failed"||data==="file-unreadable"||data==="internal-error"?(validate40.errors=vErrors,errors===0):(validate40.
errors=[{instancePath,keyword:"enum",params:{allowedValues:schema15.enum}}],!1)}function validate39(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.reasonCode===void 0&&(missing0="reasonCode")||data.why===void 0&&(missing0=
"why")||data.seenAt===void 0&&(missing0="seenAt"))return validate39.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="reasonCode"||key0===
"why"||key0==="seenAt")){return validate39.errors=[{instancePath,keyword:"additional\
Properties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.reasonCode!==void 0){let _errs2=errors;
validate40(data.reasonCode,{instancePath:instancePath+"/reasonCode",parentData:data,parentDataProperty:"reasonCode",rootData})||
(vErrors=vErrors===null?validate40.errors:vErrors.concat(validate40.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.why!==void 0){let _errs3=errors;if(typeof data.why!="string")return validate39.errors=[
{instancePath:instancePath+"/why",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs3===
errors}else var valid0=!0;if(valid0)if(data.seenAt!==void 0){let _errs5=errors;validate22(data.seenAt,{instancePath:instancePath+
"/seenAt",parentData:data,parentDataProperty:"seenAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(
validate22.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}}}else return validate39.errors=
[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate39.errors=vErrors,errors===
0}function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.by===void 0&&(missing0="by")||data.comment===
void 0&&(missing0="comment")||data.at===void 0&&(missing0="at")||data.environment===void 0&&(missing0="environment")||data.
url===void 0&&(missing0="url"))return validate48.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="by"||key0==="comment"||key0==="at"||
key0==="environment"||key0==="url")){return validate48.errors=[{instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.by!==void 0){let _errs2=errors;
if(typeof data.by!="string")return validate48.errors=[{instancePath:instancePath+"/by",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.comment!==void 0){
let _errs4=errors;if(typeof data.comment!="string")return validate48.errors=[{instancePath:instancePath+"/comment",schemaPath:"\
#/properties/comment/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.at!==void 0){let data2=data.at,_errs6=errors,_errs7=errors,valid1=!1,_errs8=errors;validate22(data2,{instancePath:instancePath+
"/at",parentData:data,parentDataProperty:"at",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.
errors),errors=vErrors.length);var _valid0=_errs8===errors;if(valid1=valid1||_valid0,!valid1){let _errs9=errors;if(data2!==
null){let err0={instancePath:instancePath+"/at",keyword:"type",params:{type:"n\
ull"}};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs9===errors;valid1=valid1||_valid0}if(valid1)
errors=_errs7,vErrors!==null&&(_errs7?vErrors.length=_errs7:vErrors=null);else{let err1={instancePath:instancePath+"/at",
keyword:"anyOf",params:{}};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,
validate48.errors=vErrors,!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.environment!==void 0){let data3=data.
environment,_errs11=errors;if(errors===_errs11)if(typeof data3=="string"){if(func3(data3)<1)return validate48.errors=[{instancePath:instancePath+
"/environment",keyword:"minLength",params:{limit:1}}],!1}else return validate48.
errors=[{instancePath:instancePath+"/environment",keyword:"type",params:{type:"\
string"}}],!1;var valid0=_errs11===errors}else var valid0=!0;if(valid0)if(data.url!==void 0){let _errs13=errors;if(typeof data.
url!="string")return validate48.errors=[{instancePath:instancePath+"/url",keyword:"ty\
pe",params:{type:"string"}}],!1;var valid0=_errs13===errors}else var valid0=!0}}}}}}else return validate48.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1;return validate48.errors=vErrors,errors===0}function validate38(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let tag0=data.kind;if(typeof tag0=="string")if(tag0==="start"){if(errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0="kind"))return validate38.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs4=errors;
for(let key0 in data)if(key0!=="kind"){return validate38.errors=[{instancePath,schemaPath:"#/oneOf/0/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs4===errors&&data.kind!==void 0){let data0=data.
kind;if(typeof data0!="string")return validate38.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/proper\
ties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data0!=="start")return validate38.errors=[{instancePath:instancePath+
"/kind",keyword:"const",params:{allowedValue:"start"}}],!1}}}else return validate38.
errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1}else if(tag0==="roll-back"){
if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.kind===void 0&&(missing1="\
kind")||data.cause===void 0&&(missing1="cause"))return validate38.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs9=errors;for(let key1 in data)if(!(key1==="kind"||key1===
"cause")){return validate38.errors=[{instancePath,keyword:"additionalPropert\
ies",params:{additionalProperty:key1}}],!1;break}if(_errs9===errors){if(data.kind!==void 0){let data1=data.kind,_errs10=errors;
if(typeof data1!="string")return validate38.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/\
kind/type",keyword:"type",params:{type:"string"}}],!1;if(data1!=="roll-back")return validate38.errors=[{instancePath:instancePath+
"/kind",keyword:"const",params:{allowedValue:"roll-back"}}],!1;var valid4=_errs10===
errors}else var valid4=!0;if(valid4)if(data.cause!==void 0){let _errs12=errors;validate39(data.cause,{instancePath:instancePath+
"/cause",parentData:data,parentDataProperty:"cause",rootData})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(
validate39.errors),errors=vErrors.length);var valid4=_errs12===errors}else var valid4=!0}}}else return validate38.errors=
[{instancePath,keyword:"type",params:{type:"object"}}],!1}else if(tag0==="binding-held"){if(errors===
errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.kind===void 0&&(missing2="kind")||data.
step===void 0&&(missing2="step"))return validate38.errors=[{instancePath,keyword:"requir\
ed",params:{missingProperty:missing2}}],!1;{let _errs15=errors;for(let key2 in data)if(!(key2==="kind"||key2==="step")){
return validate38.errors=[{instancePath,keyword:"additionalProperties",params:{
additionalProperty:key2}}],!1;break}if(_errs15===errors){if(data.kind!==void 0){let data3=data.kind,_errs16=errors;if(typeof data3!=
"string")return validate38.errors=[{instancePath:instancePath+"/kind",keyword:"\
type",params:{type:"string"}}],!1;if(data3!=="binding-held")return validate38.errors=[{instancePath:instancePath+"/kind",
keyword:"const",params:{allowedValue:"binding-held"}}],!1;var valid6=_errs16===
errors}else var valid6=!0;if(valid6)if(data.step!==void 0){let data4=data.step,_errs18=errors;if(!(typeof data4=="number"&&
!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate38.errors=[{instancePath:instancePath+"/step",schemaPath:"#/o\
neOf/2/properties/step/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs18&&typeof data4=="number"&&isFinite(
data4)){if(data4>9007199254740991||isNaN(data4))return validate38.errors=[{instancePath:instancePath+"/step",schemaPath:"\
#/oneOf/2/properties/step/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data4<0||isNaN(
data4))return validate38.errors=[{instancePath:instancePath+"/step",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var valid6=_errs18===errors}else var valid6=!0}}}else return validate38.errors=
[{instancePath,keyword:"type",params:{type:"object"}}],!1}else if(tag0==="binding-lost"){if(errors===
errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.kind===void 0&&(missing3="kind")||data.
step===void 0&&(missing3="step")||data.cause===void 0&&(missing3="cause"))return validate38.errors=[{instancePath,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs22=errors;for(let key3 in data)if(!(key3===
"kind"||key3==="step"||key3==="cause")){return validate38.errors=[{instancePath,schemaPath:"#/oneOf/3/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs22===errors){if(data.kind!==void 0){
let data5=data.kind,_errs23=errors;if(typeof data5!="string")return validate38.errors=[{instancePath:instancePath+"/kind",
keyword:"type",params:{type:"string"}}],!1;if(data5!=="binding-lost")return validate38.
errors=[{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue:"\
binding-lost"}}],!1;var valid8=_errs23===errors}else var valid8=!0;if(valid8){if(data.step!==void 0){let data6=data.step,
_errs25=errors;if(!(typeof data6=="number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate38.errors=[{instancePath:instancePath+
"/step",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs25&&typeof data6==
"number"&&isFinite(data6)){if(data6>9007199254740991||isNaN(data6))return validate38.errors=[{instancePath:instancePath+
"/step",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data6<0||isNaN(data6))return validate38.errors=[{instancePath:instancePath+"/step",schemaPath:"#/oneOf/3/propertie\
s/step/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid8=_errs25===errors}else var valid8=!0;if(valid8)
if(data.cause!==void 0){let _errs27=errors;validate39(data.cause,{instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"\
cause",rootData})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length);var valid8=_errs27===
errors}else var valid8=!0}}}}else return validate38.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1}else if(tag0==="step-finished"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing4;if(data.kind===void 0&&(missing4="kind")||data.step===void 0&&(missing4="step"))return validate38.errors=[{
instancePath,keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs30=errors;
for(let key4 in data)if(!(key4==="kind"||key4==="step")){return validate38.errors=[{instancePath,schemaPath:"#/oneOf/4/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key4}}],!1;break}if(_errs30===errors){if(data.
kind!==void 0){let data8=data.kind,_errs31=errors;if(typeof data8!="string")return validate38.errors=[{instancePath:instancePath+
"/kind",keyword:"type",params:{type:"string"}}],!1;if(data8!=="step-finished")
return validate38.errors=[{instancePath:instancePath+"/kind",keyword:"const",
params:{allowedValue:"step-finished"}}],!1;var valid10=_errs31===errors}else var valid10=!0;if(valid10)if(data.step!==void 0){
let data9=data.step,_errs33=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))return validate38.
errors=[{instancePath:instancePath+"/step",keyword:"type",params:{type:"inte\
ger"}}],!1;if(errors===_errs33&&typeof data9=="number"&&isFinite(data9)){if(data9>9007199254740991||isNaN(data9))return validate38.
errors=[{instancePath:instancePath+"/step",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data9<0||isNaN(data9))return validate38.errors=[{instancePath:instancePath+"/step",schemaPath:"\
#/oneOf/4/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid10=_errs33===errors}else
var valid10=!0}}}else return validate38.errors=[{instancePath,keyword:"type",params:{type:"o\
bject"}}],!1}else if(tag0==="step-failed"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing5;
if(data.kind===void 0&&(missing5="kind")||data.step===void 0&&(missing5="step")||data.cause===void 0&&(missing5="cause"))
return validate38.errors=[{instancePath,keyword:"required",params:{missingProperty:missing5}}],
!1;{let _errs37=errors;for(let key5 in data)if(!(key5==="kind"||key5==="step"||key5==="cause")){return validate38.errors=
[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key5}}],
!1;break}if(_errs37===errors){if(data.kind!==void 0){let data10=data.kind,_errs38=errors;if(typeof data10!="string")return validate38.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data10!=="step-failed")return validate38.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/p\
roperties/kind/const",keyword:"const",params:{allowedValue:"step-failed"}}],!1;var valid12=_errs38===errors}else var valid12=!0;
if(valid12){if(data.step!==void 0){let data11=data.step,_errs40=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(
data11)&&isFinite(data11)))return validate38.errors=[{instancePath:instancePath+"/step",schemaPath:"#/oneOf/5/properties\
/step/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs40&&typeof data11=="number"&&isFinite(data11)){
if(data11>9007199254740991||isNaN(data11))return validate38.errors=[{instancePath:instancePath+"/step",schemaPath:"#/one\
Of/5/properties/step/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data11<0||isNaN(
data11))return validate38.errors=[{instancePath:instancePath+"/step",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var valid12=_errs40===errors}else var valid12=!0;if(valid12)if(data.cause!==
void 0){let _errs42=errors;validate39(data.cause,{instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"\
cause",rootData})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length);var valid12=_errs42===
errors}else var valid12=!0}}}}else return validate38.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1}else if(tag0==="trigger-fired"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){
let missing6;if(data.kind===void 0&&(missing6="kind")||data.step===void 0&&(missing6="step")||data.cause===void 0&&(missing6=
"cause"))return validate38.errors=[{instancePath,keyword:"required",params:{missingProperty:missing6}}],
!1;{let _errs45=errors;for(let key6 in data)if(!(key6==="kind"||key6==="step"||key6==="cause")){return validate38.errors=
[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key6}}],
!1;break}if(_errs45===errors){if(data.kind!==void 0){let data13=data.kind,_errs46=errors;if(typeof data13!="string")return validate38.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data13!=="trigger-fired")return validate38.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6\
/properties/kind/const",keyword:"const",params:{allowedValue:"trigger-fired"}}],!1;var valid14=_errs46===errors}else var valid14=!0;
if(valid14){if(data.step!==void 0){let data14=data.step,_errs48=errors;if(!(typeof data14=="number"&&!(data14%1)&&!isNaN(
data14)&&isFinite(data14)))return validate38.errors=[{instancePath:instancePath+"/step",schemaPath:"#/oneOf/6/properties\
/step/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs48&&typeof data14=="number"&&isFinite(data14)){
if(data14>9007199254740991||isNaN(data14))return validate38.errors=[{instancePath:instancePath+"/step",schemaPath:"#/one\
Of/6/properties/step/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data14<0||isNaN(
data14))return validate38.errors=[{instancePath:instancePath+"/step",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var valid14=_errs48===errors}else var valid14=!0;if(valid14)if(data.cause!==
void 0){let _errs50=errors;validate39(data.cause,{instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"\
cause",rootData})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length);var valid14=_errs50===
errors}else var valid14=!0}}}}else return validate38.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1}else if(tag0==="question-raised"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing7;if(data.kind===void 0&&(missing7="kind")||data.step===void 0&&(missing7="step")||data.cause===void 0&&
(missing7="cause"))return validate38.errors=[{instancePath,keyword:"required",params:{missingProperty:missing7}}],
!1;{let _errs53=errors;for(let key7 in data)if(!(key7==="kind"||key7==="step"||key7==="cause")){return validate38.errors=
[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key7}}],
!1;break}if(_errs53===errors){if(data.kind!==void 0){let data16=data.kind,_errs54=errors;if(typeof data16!="string")return validate38.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data16!=="question-raised")return validate38.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf\
/7/properties/kind/const",keyword:"const",params:{allowedValue:"question-raised"}}],!1;var valid16=_errs54===errors}else
var valid16=!0;if(valid16){if(data.step!==void 0){let data17=data.step,_errs56=errors;if(!(typeof data17=="number"&&!(data17%
1)&&!isNaN(data17)&&isFinite(data17)))return validate38.errors=[{instancePath:instancePath+"/step",schemaPath:"#/oneOf/7\
/properties/step/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs56&&typeof data17=="number"&&isFinite(
data17)){if(data17>9007199254740991||isNaN(data17))return validate38.errors=[{instancePath:instancePath+"/step",schemaPath:"\
#/oneOf/7/properties/step/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data17<0||isNaN(
data17))return validate38.errors=[{instancePath:instancePath+"/step",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var valid16=_errs56===errors}else var valid16=!0;if(valid16)if(data.cause!==
void 0){let _errs58=errors;validate39(data.cause,{instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"\
cause",rootData})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length);var valid16=_errs58===
errors}else var valid16=!0}}}}else return validate38.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1}else if(tag0==="question-settled"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing8;if(data.kind===void 0&&(missing8="kind")||data.step===void 0&&(missing8="step"))return validate38.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing8}}],!1;{let _errs61=errors;
for(let key8 in data)if(!(key8==="kind"||key8==="step")){return validate38.errors=[{instancePath,schemaPath:"#/oneOf/8/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8}}],!1;break}if(_errs61===errors){if(data.
kind!==void 0){let data19=data.kind,_errs62=errors;if(typeof data19!="string")return validate38.errors=[{instancePath:instancePath+
"/kind",keyword:"type",params:{type:"string"}}],!1;if(data19!=="question-set\
tled")return validate38.errors=[{instancePath:instancePath+"/kind",keyword:"\
const",params:{allowedValue:"question-settled"}}],!1;var valid18=_errs62===errors}else var valid18=!0;if(valid18)if(data.
step!==void 0){let data20=data.step,_errs64=errors;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20)))
return validate38.errors=[{instancePath:instancePath+"/step",keyword:"type",
params:{type:"integer"}}],!1;if(errors===_errs64&&typeof data20=="number"&&isFinite(data20)){if(data20>9007199254740991||
isNaN(data20))return validate38.errors=[{instancePath:instancePath+"/step",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data20<0||isNaN(data20))return validate38.errors=
[{instancePath:instancePath+"/step",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid18=_errs64===errors}else var valid18=!0}}}else return validate38.errors=[{instancePath,schemaPath:"\
#/oneOf/8/type",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="pause"){if(errors===errors)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing9;if(data.kind===void 0&&(missing9="kind")||data.by===void 0&&(missing9="by"))
return validate38.errors=[{instancePath,keyword:"required",params:{missingProperty:missing9}}],
!1;{let _errs68=errors;for(let key9 in data)if(!(key9==="kind"||key9==="by")){return validate38.errors=[{instancePath,schemaPath:"\
#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}}],!1;break}if(_errs68===
errors){if(data.kind!==void 0){let data21=data.kind,_errs69=errors;if(typeof data21!="string")return validate38.errors=[
{instancePath:instancePath+"/kind",keyword:"type",params:{type:"string"}}],!1;
if(data21!=="pause")return validate38.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/c\
onst",keyword:"const",params:{allowedValue:"pause"}}],!1;var valid20=_errs69===errors}else var valid20=!0;if(valid20)if(data.
by!==void 0){let _errs71=errors;if(typeof data.by!="string")return validate38.errors=[{instancePath:instancePath+"/by",schemaPath:"\
#/oneOf/9/properties/by/type",keyword:"type",params:{type:"string"}}],!1;var valid20=_errs71===errors}else var valid20=!0}}}else
return validate38.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1}else if(tag0===
"resume"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing10;if(data.kind===void 0&&
(missing10="kind")||data.by===void 0&&(missing10="by"))return validate38.errors=[{instancePath,schemaPath:"#/oneOf/10/re\
quired",keyword:"required",params:{missingProperty:missing10}}],!1;{let _errs75=errors;for(let key10 in data)if(!(key10===
"kind"||key10==="by"||key10==="answer")){return validate38.errors=[{instancePath,schemaPath:"#/oneOf/10/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key10}}],!1;break}if(_errs75===errors){if(data.kind!==void 0){
let data23=data.kind,_errs76=errors;if(typeof data23!="string")return validate38.errors=[{instancePath:instancePath+"/ki\
nd",keyword:"type",params:{type:"string"}}],!1;if(data23!=="resume")return validate38.
errors=[{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue:"\
resume"}}],!1;var valid22=_errs76===errors}else var valid22=!0;if(valid22){if(data.by!==void 0){let _errs78=errors;if(typeof data.
by!="string")return validate38.errors=[{instancePath:instancePath+"/by",keyword:"\
type",params:{type:"string"}}],!1;var valid22=_errs78===errors}else var valid22=!0;if(valid22)if(data.answer!==void 0){let _errs80=errors;
validate48(data.answer,{instancePath:instancePath+"/answer",parentData:data,parentDataProperty:"answer",rootData})||(vErrors=
vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=vErrors.length);var valid22=_errs80===errors}else
var valid22=!0}}}}else return validate38.errors=[{instancePath,keyword:"type",params:{type:"\
object"}}],!1}else if(tag0==="abort"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing11;
if(data.kind===void 0&&(missing11="kind")||data.cause===void 0&&(missing11="cause"))return validate38.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing11}}],!1;{let _errs83=errors;for(let key11 in data)
if(!(key11==="kind"||key11==="cause"||key11==="answer")){return validate38.errors=[{instancePath,schemaPath:"#/oneOf/11/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key11}}],!1;break}if(_errs83===errors){if(data.
kind!==void 0){let data26=data.kind,_errs84=errors;if(typeof data26!="string")return validate38.errors=[{instancePath:instancePath+
"/kind",keyword:"type",params:{type:"string"}}],!1;if(data26!=="abort")return validate38.
errors=[{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue:"\
abort"}}],!1;var valid24=_errs84===errors}else var valid24=!0;if(valid24){if(data.cause!==void 0){let _errs86=errors;validate39(
data.cause,{instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"cause",rootData})||(vErrors=vErrors===
null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length);var valid24=_errs86===errors}else var valid24=!0;
if(valid24)if(data.answer!==void 0){let _errs87=errors;validate48(data.answer,{instancePath:instancePath+"/answer",parentData:data,
parentDataProperty:"answer",rootData})||(vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=
vErrors.length);var valid24=_errs87===errors}else var valid24=!0}}}}else return validate38.errors=[{instancePath,schemaPath:"\
#/oneOf/11/type",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="cancel"){if(errors===errors)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing12;if(data.kind===void 0&&(missing12="kind")||data.cause===void 0&&(missing12=
"cause"))return validate38.errors=[{instancePath,keyword:"required",params:{missingProperty:missing12}}],
!1;{let _errs90=errors;for(let key12 in data)if(!(key12==="kind"||key12==="cause")){return validate38.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key12}}],!1;break}
if(_errs90===errors){if(data.kind!==void 0){let data29=data.kind,_errs91=errors;if(typeof data29!="string")return validate38.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"str\
ing"}}],!1;if(data29!=="cancel")return validate38.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/12/prop\
erties/kind/const",keyword:"const",params:{allowedValue:"cancel"}}],!1;var valid26=_errs91===errors}else var valid26=!0;
if(valid26)if(data.cause!==void 0){let _errs93=errors;validate39(data.cause,{instancePath:instancePath+"/cause",parentData:data,
parentDataProperty:"cause",rootData})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=
vErrors.length);var valid26=_errs93===errors}else var valid26=!0}}}else return validate38.errors=[{instancePath,schemaPath:"\
#/oneOf/12/type",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="recover"){if(errors===errors)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing13;if(data.kind===void 0&&(missing13="kind")||data.policy===void 0&&(missing13=
"policy")||data.cause===void 0&&(missing13="cause"))return validate38.errors=[{instancePath,schemaPath:"#/oneOf/13/requi\
red",keyword:"required",params:{missingProperty:missing13}}],!1;{let _errs96=errors;for(let key13 in data)if(!(key13==="\
kind"||key13==="policy"||key13==="cause")){return validate38.errors=[{instancePath,schemaPath:"#/oneOf/13/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:key13}}],!1;break}if(_errs96===errors){if(data.kind!==
void 0){let data31=data.kind,_errs97=errors;if(typeof data31!="string")return validate38.errors=[{instancePath:instancePath+
"/kind",keyword:"type",params:{type:"string"}}],!1;if(data31!=="recover")return validate38.
errors=[{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue:"\
recover"}}],!1;var valid28=_errs97===errors}else var valid28=!0;if(valid28){if(data.policy!==void 0){let data32=data.policy,
_errs99=errors;if(typeof data32!="string")return validate38.errors=[{instancePath:instancePath+"/policy",schemaPath:"#/o\
neOf/13/properties/policy/type",keyword:"type",params:{type:"string"}}],!1;if(!(data32==="rollback"||data32==="resume"))
return validate38.errors=[{instancePath:instancePath+"/policy",keyword:"e\
num",params:{allowedValues:schema13.oneOf[13].properties.policy.enum}}],!1;var valid28=_errs99===errors}else var valid28=!0;
if(valid28)if(data.cause!==void 0){let _errs101=errors;validate39(data.cause,{instancePath:instancePath+"/cause",parentData:data,
parentDataProperty:"cause",rootData})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=
vErrors.length);var valid28=_errs101===errors}else var valid28=!0}}}}else return validate38.errors=[{instancePath,schemaPath:"\
#/oneOf/13/type",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="rollback-finished"){if(errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing14;if(data.kind===void 0&&(missing14="kind"))return validate38.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing14}}],!1;{let _errs104=errors;
for(let key14 in data)if(key14!=="kind"){return validate38.errors=[{instancePath,schemaPath:"#/oneOf/14/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:key14}}],!1;break}if(_errs104===errors&&data.kind!==void 0){
let data34=data.kind;if(typeof data34!="string")return validate38.errors=[{instancePath:instancePath+"/kind",schemaPath:"\
#/oneOf/14/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data34!=="rollback-finished")return validate38.
errors=[{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue:"\
rollback-finished"}}],!1}}}else return validate38.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1}else if(tag0==="rollback-broken"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing15;if(data.kind===void 0&&(missing15="kind")||data.cause===void 0&&(missing15="cause"))return validate38.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing15}}],!1;{let _errs109=errors;
for(let key15 in data)if(!(key15==="kind"||key15==="cause")){return validate38.errors=[{instancePath,schemaPath:"#/oneOf\
/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key15}}],!1;break}if(_errs109===errors){
if(data.kind!==void 0){let data35=data.kind,_errs110=errors;if(typeof data35!="string")return validate38.errors=[{instancePath:instancePath+
"/kind",keyword:"type",params:{type:"string"}}],!1;if(data35!=="rollback-br\
oken")return validate38.errors=[{instancePath:instancePath+"/kind",keyword:"\
const",params:{allowedValue:"rollback-broken"}}],!1;var valid32=_errs110===errors}else var valid32=!0;if(valid32)if(data.
cause!==void 0){let _errs112=errors;validate39(data.cause,{instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"\
cause",rootData})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length);var valid32=_errs112===
errors}else var valid32=!0}}}else return validate38.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1}else if(tag0==="rollback-verified"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing16;if(data.kind===void 0&&(missing16="kind"))return validate38.errors=[{instancePath,schemaPath:"#/one\
Of/16/required",keyword:"required",params:{missingProperty:missing16}}],!1;{let _errs115=errors;for(let key16 in data)if(key16!==
"kind"){return validate38.errors=[{instancePath,keyword:"additionalProperti\
es",params:{additionalProperty:key16}}],!1;break}if(_errs115===errors&&data.kind!==void 0){let data37=data.kind;if(typeof data37!=
"string")return validate38.errors=[{instancePath:instancePath+"/kind",keyword:"\
type",params:{type:"string"}}],!1;if(data37!=="rollback-verified")return validate38.errors=[{instancePath:instancePath+"\
/kind",keyword:"const",params:{allowedValue:"rollback-verified"}}],!1}}}else
return validate38.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1}else if(tag0===
"rollback-refuted"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing17;if(data.kind===
void 0&&(missing17="kind")||data.cause===void 0&&(missing17="cause"))return validate38.errors=[{instancePath,schemaPath:"\
#/oneOf/17/required",keyword:"required",params:{missingProperty:missing17}}],!1;{let _errs120=errors;for(let key17 in data)
if(!(key17==="kind"||key17==="cause")){return validate38.errors=[{instancePath,schemaPath:"#/oneOf/17/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:key17}}],!1;break}if(_errs120===errors){if(data.kind!==void 0){
let data38=data.kind,_errs121=errors;if(typeof data38!="string")return validate38.errors=[{instancePath:instancePath+"/k\
ind",keyword:"type",params:{type:"string"}}],!1;if(data38!=="rollback-refut\
ed")return validate38.errors=[{instancePath:instancePath+"/kind",keyword:"\
const",params:{allowedValue:"rollback-refuted"}}],!1;var valid36=_errs121===errors}else var valid36=!0;if(valid36)if(data.
cause!==void 0){let _errs123=errors;validate39(data.cause,{instancePath:instancePath+"/cause",parentData:data,parentDataProperty:"\
cause",rootData})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length);var valid36=_errs123===
errors}else var valid36=!0}}}else return validate38.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1}else return validate38.errors=[{instancePath,keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:tag0}}],!1;else return validate38.errors=[{instancePath,
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else return validate38.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1;return validate38.errors=vErrors,errors===0}function validate21(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let tag0=data.kind;if(typeof tag0=="string")if(tag0==="begin"){if(errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.sequence===void 0&&(missing0="sequence")||data.at===void 0&&
(missing0="at")||data.kind===void 0&&(missing0="kind")||data.rollout===void 0&&(missing0="rollout")||data.steps===void 0&&
(missing0="steps")||data.by===void 0&&(missing0="by"))return validate21.errors=[{instancePath,schemaPath:"#/oneOf/0/requ\
ired",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs4=errors;for(let key0 in data)if(!(key0==="seq\
uence"||key0==="at"||key0==="kind"||key0==="rollout"||key0==="steps"||key0==="by"||key0==="deployment")){return validate21.
errors=[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs4===errors){if(data.sequence!==void 0){let data0=data.sequence,_errs5=errors;if(!(typeof data0=="number"&&
!(data0%1)&&!isNaN(data0)&&isFinite(data0)))return validate21.errors=[{instancePath:instancePath+"/sequence",schemaPath:"\
#/oneOf/0/properties/sequence/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs5&&typeof data0=="numbe\
r"&&isFinite(data0)){if(data0>9007199254740991||isNaN(data0))return validate21.errors=[{instancePath:instancePath+"/sequ\
ence",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data0<1||isNaN(data0))return validate21.errors=[{instancePath:instancePath+"/sequence",schemaPath:"#/oneOf/0/prope\
rties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid2=_errs5===errors}else var valid2=!0;
if(valid2){if(data.at!==void 0){let _errs7=errors;validate22(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid2=_errs7===
errors}else var valid2=!0;if(valid2){if(data.kind!==void 0){let data2=data.kind,_errs8=errors;if(typeof data2!="string")
return validate21.errors=[{instancePath:instancePath+"/kind",keyword:"type",
params:{type:"string"}}],!1;if(data2!=="begin")return validate21.errors=[{instancePath:instancePath+"/kind",schemaPath:"\
#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"begin"}}],!1;var valid2=_errs8===errors}else var valid2=!0;
if(valid2){if(data.rollout!==void 0){let _errs10=errors;validate24(data.rollout,{instancePath:instancePath+"/rollout",parentData:data,
parentDataProperty:"rollout",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=
vErrors.length);var valid2=_errs10===errors}else var valid2=!0;if(valid2){if(data.steps!==void 0){let data4=data.steps,_errs11=errors;
if(errors===_errs11)if(Array.isArray(data4)){var valid3=!0;let len0=data4.length;for(let i0=0;i0<len0;i0++){let _errs13=errors;
validate33(data4[i0],{instancePath:instancePath+"/steps/"+i0,parentData:data4,parentDataProperty:i0,rootData})||(vErrors=
vErrors===null?validate33.errors:vErrors.concat(validate33.errors),errors=vErrors.length);var valid3=_errs13===errors;if(!valid3)
break}}else return validate21.errors=[{instancePath:instancePath+"/steps",keyword:"\
type",params:{type:"array"}}],!1;var valid2=_errs11===errors}else var valid2=!0;if(valid2){if(data.by!==void 0){let _errs14=errors;
if(typeof data.by!="string")return validate21.errors=[{instancePath:instancePath+"/by",schemaPath:"#/oneOf/0/properties/\
by/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs14===errors}else var valid2=!0;if(valid2)if(data.deployment!==
void 0){let data7=data.deployment,_errs16=errors;if(!(typeof data7=="number"&&!(data7%1)&&!isNaN(data7)&&isFinite(data7)))
return validate21.errors=[{instancePath:instancePath+"/deployment",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs16&&typeof data7=="number"&&isFinite(data7)){if(data7>9007199254740991||
isNaN(data7))return validate21.errors=[{instancePath:instancePath+"/deployment",schemaPath:"#/oneOf/0/properties/deploym\
ent/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data7<1||isNaN(data7))return validate21.
errors=[{instancePath:instancePath+"/deployment",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1}var valid2=_errs16===errors}else var valid2=!0}}}}}}}}else return validate21.errors=
[{instancePath,keyword:"type",params:{type:"object"}}],!1}else if(tag0==="restored"){if(errors===
errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.sequence===void 0&&(missing1="sequence")||
data.at===void 0&&(missing1="at")||data.kind===void 0&&(missing1="kind")||data.position===void 0&&(missing1="position")||
data.made===void 0&&(missing1="made"))return validate21.errors=[{instancePath,keyword:"r\
equired",params:{missingProperty:missing1}}],!1;{let _errs20=errors;for(let key1 in data)if(!(key1==="sequence"||key1===
"at"||key1==="kind"||key1==="position"||key1==="made")){return validate21.errors=[{instancePath,schemaPath:"#/oneOf/1/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs20===errors){if(data.
sequence!==void 0){let data8=data.sequence,_errs21=errors;if(!(typeof data8=="number"&&!(data8%1)&&!isNaN(data8)&&isFinite(
data8)))return validate21.errors=[{instancePath:instancePath+"/sequence",
keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs21&&typeof data8=="number"&&isFinite(data8)){if(data8>9007199254740991||
isNaN(data8))return validate21.errors=[{instancePath:instancePath+"/sequence",schemaPath:"#/oneOf/1/properties/sequence/\
maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data8<1||isNaN(data8))return validate21.
errors=[{instancePath:instancePath+"/sequence",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var valid5=_errs21===errors}else var valid5=!0;if(valid5){if(data.at!==void 0){let _errs23=errors;
validate22(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData})||(vErrors=vErrors===
null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid5=_errs23===errors}else var valid5=!0;
if(valid5){if(data.kind!==void 0){let data10=data.kind,_errs24=errors;if(typeof data10!="string")return validate21.errors=
[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"string"}}],
!1;if(data10!=="restored")return validate21.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/\
kind/const",keyword:"const",params:{allowedValue:"restored"}}],!1;var valid5=_errs24===errors}else var valid5=!0;if(valid5){
if(data.position!==void 0){let _errs26=errors;if(typeof data.position!="string")return validate21.errors=[{instancePath:instancePath+
"/position",keyword:"type",params:{type:"string"}}],!1;var valid5=_errs26===
errors}else var valid5=!0;if(valid5)if(data.made!==void 0){let _errs28=errors;validate22(data.made,{instancePath:instancePath+
"/made",parentData:data,parentDataProperty:"made",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.
errors),errors=vErrors.length);var valid5=_errs28===errors}else var valid5=!0}}}}}}else return validate21.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1}else if(tag0==="event"){if(errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.sequence===void 0&&(missing2="sequence")||data.at===void 0&&
(missing2="at")||data.kind===void 0&&(missing2="kind")||data.event===void 0&&(missing2="event")||data.phase===void 0&&(missing2=
"phase"))return validate21.errors=[{instancePath,keyword:"required",params:{missingProperty:missing2}}],
!1;{let _errs31=errors;for(let key2 in data)if(!(key2==="sequence"||key2==="at"||key2==="kind"||key2==="event"||key2==="\
phase")){return validate21.errors=[{instancePath,keyword:"additionalProperti\
es",params:{additionalProperty:key2}}],!1;break}if(_errs31===errors){if(data.sequence!==void 0){let data13=data.sequence,
_errs32=errors;if(!(typeof data13=="number"&&!(data13%1)&&!isNaN(data13)&&isFinite(data13)))return validate21.errors=[{instancePath:instancePath+
"/sequence",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs32&&
typeof data13=="number"&&isFinite(data13)){if(data13>9007199254740991||isNaN(data13))return validate21.errors=[{instancePath:instancePath+
"/sequence",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data13<1||isNaN(data13))return validate21.errors=[{instancePath:instancePath+"/sequence",schemaPath:"#/oneOf/2/pro\
perties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid7=_errs32===errors}else var valid7=!0;
if(valid7){if(data.at!==void 0){let _errs34=errors;validate22(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"\
at",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid7=_errs34===
errors}else var valid7=!0;if(valid7){if(data.kind!==void 0){let data15=data.kind,_errs35=errors;if(typeof data15!="strin\
g")return validate21.errors=[{instancePath:instancePath+"/kind",keyword:"typ\
e",params:{type:"string"}}],!1;if(data15!=="event")return validate21.errors=[{instancePath:instancePath+"/kind",schemaPath:"\
#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue:"event"}}],!1;var valid7=_errs35===errors}else var valid7=!0;
if(valid7){if(data.event!==void 0){let _errs37=errors;validate38(data.event,{instancePath:instancePath+"/event",parentData:data,
parentDataProperty:"event",rootData})||(vErrors=vErrors===null?validate38.errors:vErrors.concat(validate38.errors),errors=
vErrors.length);var valid7=_errs37===errors}else var valid7=!0;if(valid7)if(data.phase!==void 0){let data17=data.phase,_errs38=errors;
if(typeof data17!="string")return validate21.errors=[{instancePath:instancePath+"/phase",schemaPath:"#/oneOf/2/propertie\
s/phase/type",keyword:"type",params:{type:"string"}}],!1;if(!(data17==="idle"||data17==="guarding"||data17==="running"||
data17==="holding"||data17==="asking"||data17==="checking"||data17==="paused"||data17==="stopping"||data17==="rolling-ba\
ck"||data17==="verifying"||data17==="ended"))return validate21.errors=[{instancePath:instancePath+"/phase",schemaPath:"#\
/oneOf/2/properties/phase/enum",keyword:"enum",params:{allowedValues:schema6.oneOf[2].properties.phase.enum}}],!1;var valid7=_errs38===
errors}else var valid7=!0}}}}}}else return validate21.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1}else if(tag0==="intent"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;
if(data.sequence===void 0&&(missing3="sequence")||data.at===void 0&&(missing3="at")||data.kind===void 0&&(missing3="kind")||
data.effect===void 0&&(missing3="effect"))return validate21.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing3}}],!1;{let _errs42=errors;for(let key3 in data)if(!(key3==="sequence"||key3===
"at"||key3==="kind"||key3==="effect"||key3==="step")){return validate21.errors=[{instancePath,schemaPath:"#/oneOf/3/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs42===errors){if(data.
sequence!==void 0){let data18=data.sequence,_errs43=errors;if(!(typeof data18=="number"&&!(data18%1)&&!isNaN(data18)&&isFinite(
data18)))return validate21.errors=[{instancePath:instancePath+"/sequence",
keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs43&&typeof data18=="number"&&isFinite(data18)){if(data18>9007199254740991||
isNaN(data18))return validate21.errors=[{instancePath:instancePath+"/sequence",schemaPath:"#/oneOf/3/properties/sequence\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data18<1||isNaN(data18))return validate21.
errors=[{instancePath:instancePath+"/sequence",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var valid9=_errs43===errors}else var valid9=!0;if(valid9){if(data.at!==void 0){let _errs45=errors;
validate22(data.at,{instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData})||(vErrors=vErrors===
null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid9=_errs45===errors}else var valid9=!0;
if(valid9){if(data.kind!==void 0){let data20=data.kind,_errs46=errors;if(typeof data20!="string")return validate21.errors=
[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"string"}}],
!1;if(data20!=="intent")return validate21.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/ki\
nd/const",keyword:"const",params:{allowedValue:"intent"}}],!1;var valid9=_errs46===errors}else var valid9=!0;if(valid9){
if(data.effect!==void 0){let data21=data.effect,_errs48=errors;if(typeof data21!="string")return validate21.errors=[{instancePath:instancePath+
"/effect",keyword:"type",params:{type:"string"}}],!1;if(!(data21==="check-\
binding"||data21==="run-command"||data21==="observe"||data21==="ask"||data21==="run-checks"||data21==="wait"||data21==="\
stop"||data21==="run-rollback"||data21==="verify-rollback"||data21==="announce"))return validate21.errors=[{instancePath:instancePath+
"/effect",keyword:"enum",params:{allowedValues:schema6.oneOf[3].properties.
effect.enum}}],!1;var valid9=_errs48===errors}else var valid9=!0;if(valid9)if(data.step!==void 0){let _errs50=errors;if(typeof data.
step!="string")return validate21.errors=[{instancePath:instancePath+"/step",
keyword:"type",params:{type:"string"}}],!1;var valid9=_errs50===errors}else var valid9=!0}}}}}}else return validate21.errors=
[{instancePath,keyword:"type",params:{type:"object"}}],!1}else return validate21.errors=[{instancePath,
keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:tag0}}],!1;else return validate21.
errors=[{instancePath,keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],
!1}else return validate21.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate21.
errors=vErrors,errors===0}export{validate};
