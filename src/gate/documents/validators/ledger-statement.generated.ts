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
return new RegExp(str),!0}catch{return!1}}}});var validate=validate21,schema6={$id:"urn:release-gates:schema:ledger-statement:v1",type:"object",properties:{_type:{type:"\
string",const:"https://in-toto.io/Statement/v1"},subject:{type:"array",items:{type:"object",properties:{name:{type:"stri\
ng",minLength:1},digest:{type:"object",propertyNames:{type:"string"},additionalProperties:{type:"string"}}},required:["n\
ame","digest"],additionalProperties:!1}},predicateType:{type:"string",minLength:1},predicate:{type:"object",properties:{
gate:{type:"string",enum:["readiness-gate","staging-validate","approve","rollout","stabilize","plan","rollback"]},sequence:{
type:"integer",minimum:1,maximum:9007199254740991},mode:{$ref:"urn:release-gates:shared:Mode"},release:{$ref:"urn:releas\
e-gates:shared:ReleaseIdentity"},terms:{$ref:"urn:release-gates:shared:ReleaseTerms"},verdict:{type:"string",enum:["pass\
ed","failed","pending"]},reasonCode:{$ref:"urn:release-gates:shared:ReasonCode"},reason:{type:"string"},criteria:{type:"\
array",items:{$ref:"urn:release-gates:shared:Criterion"}},evidence:{type:"array",items:{$ref:"urn:release-gates:shared:E\
videnceFile"}},waivers:{type:"array",items:{$ref:"urn:release-gates:shared:Waiver"}},configDigest:{$ref:"urn:release-gat\
es:shared:Sha256"},run:{$ref:"urn:release-gates:shared:Run"},startedAt:{$ref:"urn:release-gates:shared:Instant"},finishedAt:{
$ref:"urn:release-gates:shared:Instant"},tool:{type:"object",properties:{name:{type:"string",minLength:1},version:{type:"\
string",minLength:1}},required:["name","version"],additionalProperties:!1},previous:{anyOf:[{$ref:"urn:release-gates:sha\
red:Sha256"},{type:"null"}]}},required:["gate","sequence","mode","release","verdict","reasonCode","reason","criteria","e\
vidence","waivers","configDigest","run","startedAt","finishedAt","tool","previous"],additionalProperties:!1}},required:[
"_type","subject","predicateType","predicate"],additionalProperties:!1,title:"Ledger statement"},func2=require_ucs2length().
default,func4=Object.prototype.hasOwnProperty,schema7={$id:"urn:release-gates:shared:Mode",type:"string",enum:["release",
"rehearsal"]};function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;return typeof data!="string"?(validate22.errors=[{instancePath,keyword:"type",params:{type:"\
string"}}],!1):data==="release"||data==="rehearsal"?(validate22.errors=vErrors,errors===0):(validate22.errors=[{instancePath,
keyword:"enum",params:{allowedValues:schema7.enum}}],!1)}var pattern0=new RegExp("^[0-9a-f]{40}$","u");function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern0.test(data))return validate25.errors=[{instancePath,
keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}}],!1}else return validate25.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1;return validate25.errors=vErrors,errors===0}function validate24(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.repository===void 0&&(missing0="repository")||data.tag===void 0&&(missing0=
"tag")||data.version===void 0&&(missing0="version")||data.sha===void 0&&(missing0="sha"))return validate24.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="repository"||key0==="tag"||key0==="version"||key0==="sha"||key0==="service")){return validate24.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.repository!==void 0){let data0=data.repository,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){
if(func2(data0)<1)return validate24.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate24.errors=[{instancePath:instancePath+"/reposi\
tory",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.tag!==void 0){let data1=data.tag,_errs4=errors;if(errors===_errs4)if(typeof data1=="str\
ing"){if(func2(data1)<1)return validate24.errors=[{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return validate24.errors=[{instancePath:instancePath+"/tag",schemaPath:"\
#/properties/tag/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.version!==void 0){let data2=data.version,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func2(data2)<
1)return validate24.errors=[{instancePath:instancePath+"/version",keyword:"m\
inLength",params:{limit:1}}],!1}else return validate24.errors=[{instancePath:instancePath+"/version",schemaPath:"#/prope\
rties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.sha!==void 0){let _errs8=errors;validate25(data.sha,{instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"\
sha",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.service!==void 0){let data4=data.service,_errs9=errors;if(errors===_errs9)if(typeof data4==
"string"){if(func2(data4)<1)return validate24.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/ser\
vice/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate24.errors=[{instancePath:instancePath+"/se\
rvice",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else
var valid0=!0}}}}}}else return validate24.errors=[{instancePath,keyword:"type",params:{type:"object"}}],
!1;return validate24.errors=vErrors,errors===0}var schema10={$id:"urn:release-gates:shared:ReleaseTerms",type:"object",properties:{
target:{type:"string",minLength:1},severity:{type:"string",enum:["sev-0","sev-1","sev-2","sev-3"]},strategy:{type:"strin\
g",enum:["canary","blue-green","rolling","recreate","steps"]}},required:["target","severity","strategy"],additionalProperties:!1};
function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.target===void 0&&(missing0="target")||data.
severity===void 0&&(missing0="severity")||data.strategy===void 0&&(missing0="strategy"))return validate28.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="target"||key0==="severity"||key0==="strategy")){return validate28.errors=[{instancePath,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.
target!==void 0){let data0=data.target,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func2(data0)<1)return validate28.
errors=[{instancePath:instancePath+"/target",keyword:"minLength",params:{limit:1}}],
!1}else return validate28.errors=[{instancePath:instancePath+"/target",keyword:"ty\
pe",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.severity!==void 0){let data1=data.
severity,_errs4=errors;if(typeof data1!="string")return validate28.errors=[{instancePath:instancePath+"/severity",schemaPath:"\
#/properties/severity/type",keyword:"type",params:{type:"string"}}],!1;if(!(data1==="sev-0"||data1==="sev-1"||data1==="s\
ev-2"||data1==="sev-3"))return validate28.errors=[{instancePath:instancePath+"/severity",schemaPath:"#/properties/severi\
ty/enum",keyword:"enum",params:{allowedValues:schema10.properties.severity.enum}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0)if(data.strategy!==void 0){let data2=data.strategy,_errs6=errors;if(typeof data2!="string")return validate28.errors=
[{instancePath:instancePath+"/strategy",keyword:"type",params:{type:"string"}}],
!1;if(!(data2==="canary"||data2==="blue-green"||data2==="rolling"||data2==="recreate"||data2==="steps"))return validate28.
errors=[{instancePath:instancePath+"/strategy",keyword:"enum",params:{allowedValues:schema10.
properties.strategy.enum}}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}else return validate28.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1;return validate28.errors=vErrors,errors===0}var schema11={
$id:"urn:release-gates:shared:ReasonCode",type:"string",enum:["passed","already-done","dry-run","soak-pending","certific\
ation-pending","evidence-missing","evidence-empty","evidence-malformed","evidence-too-large","evidence-invalid","evidenc\
e-stale","evidence-foreign","evidence-ambiguous","run-unsuccessful","requirement-unmet","requirement-error","rollback-pl\
an-missing","rollback-plan-unrehearsed","system-state","checks-not-green","role-unresolvable","role-misconfigured","atte\
station-missing","features-incomplete","blockers-open","release-superseded","outside-window","blackout","parity-broken",
"drift-found","nothing-checked","soak-superseded","checks-failed","command-missing","command-failed","command-timeout","\
drill-failed","rolled-back","rollback-failed","cancelled","interrupted","aborted","rollout-in-progress","objective-misse\
d","inconclusive","report-incomplete","approval-missing","approval-missing-role","approval-rejected","certification-reje\
cted","certification-missing","approval-simulated","approval-outside-role","self-approval","one-person-two-roles","appro\
val-bypassed","approval-unprotected","approval-other-run","approval-code-missing","service-not-approved","approval-other\
-target","approval-other-evidence","authors-unknown","waiver-refused","waiver-expired","waiver-unconfirmed","freeze-unac\
knowledged","freeze-broken","readiness-missing","staging-missing","rollout-missing","stabilize-missing","rollback-missin\
g","rollback-unrehearsed","record-other-terms","record-other-release","rehearsal-record","tag-missing","tag-moved","conf\
ig-changed","commit-mismatch","ledger-missing","ledger-digest-mismatch","ledger-broken","evidence-tampered","evidence-re\
moved","evidence-renamed","evidence-added","bundle-duplicate","attestation-malformed","attestation-untrusted","attestati\
on-unlogged","attestation-invalid","attestation-identity","attestation-other-subject","journal-broken","secret-in-eviden\
ce","unsafe-path","config-missing","config-invalid","input-invalid","environment-variable-missing","soak-in-progress","t\
oken-missing","permission-denied","github-unavailable","github-refused","artifact-missing","source-unavailable","notific\
ation-failed","file-unreadable","internal-error"]};function validate30(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate30.errors=[{instancePath,schemaPath:"\
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
tification-failed"||data==="file-unreadable"||data==="internal-error"?(validate30.errors=vErrors,errors===0):(validate30.
errors=[{instancePath,keyword:"enum",params:{allowedValues:schema11.enum}}],!1)}var schema12={$id:"u\
rn:release-gates:shared:Criterion",oneOf:[{type:"object",properties:{id:{type:"string",minLength:1},title:{type:"string"},
level:{type:"string",enum:["must","should"]},status:{type:"string",const:"passed"},found:{type:"string"},where:{$ref:"ur\
n:release-gates:shared:Location"}},required:["id","title","level","status"],additionalProperties:!1},{type:"object",properties:{
id:{type:"string",minLength:1},title:{type:"string"},level:{type:"string",enum:["must","should"]},expected:{type:"string"},
found:{type:"string"},where:{$ref:"urn:release-gates:shared:Location"},next:{type:"string"},status:{type:"string",const:"\
failed"},reasonCode:{$ref:"urn:release-gates:shared:ReasonCode"}},required:["id","title","level","status","reasonCode"],
additionalProperties:!1},{type:"object",properties:{id:{type:"string",minLength:1},title:{type:"string"},level:{type:"st\
ring",enum:["must","should"]},expected:{type:"string"},found:{type:"string"},where:{$ref:"urn:release-gates:shared:Locat\
ion"},next:{type:"string"},status:{type:"string",const:"waived"},reasonCode:{$ref:"urn:release-gates:shared:ReasonCode"},
waiver:{$ref:"urn:release-gates:shared:Waiver"}},required:["id","title","level","status","reasonCode","waiver"],additionalProperties:!1},
{type:"object",properties:{id:{type:"string",minLength:1},title:{type:"string"},level:{type:"string",enum:["must","shoul\
d"]},status:{type:"string",const:"skipped"},why:{type:"string"}},required:["id","title","level","status","why"],additionalProperties:!1}],
type:"object",discriminator:{propertyName:"status"}};function validate33(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let _errs1=errors;for(let key0 in data)if(!(key0==="file"||key0===
"line"||key0==="column"||key0==="url"||key0==="metric")){return validate33.errors=[{instancePath,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.file!==
void 0){let _errs2=errors;if(typeof data.file!="string")return validate33.errors=[{instancePath:instancePath+"/file",schemaPath:"\
#/properties/file/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.line!==void 0){let data1=data.line,_errs4=errors;if(!(typeof data1=="number"&&!(data1%1)&&!isNaN(data1)&&isFinite(
data1)))return validate33.errors=[{instancePath:instancePath+"/line",keyword:"type",
params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data1=="number"&&isFinite(data1)){if(data1>9007199254740991||isNaN(
data1))return validate33.errors=[{instancePath:instancePath+"/line",keyword:"maxi\
mum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data1<0||isNaN(data1))return validate33.errors=[{instancePath:instancePath+
"/line",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.column!==void 0){let data2=data.column,_errs6=errors;if(!(typeof data2=="nu\
mber"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate33.errors=[{instancePath:instancePath+"/column",schemaPath:"\
#/properties/column/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs6&&typeof data2=="number"&&isFinite(
data2)){if(data2>9007199254740991||isNaN(data2))return validate33.errors=[{instancePath:instancePath+"/column",schemaPath:"\
#/properties/column/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data2<0||isNaN(data2))
return validate33.errors=[{instancePath:instancePath+"/column",keyword:"minimum",
params:{comparison:">=",limit:0}}],!1}var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.url!==void 0){let _errs8=errors;
if(typeof data.url!="string")return validate33.errors=[{instancePath:instancePath+"/url",schemaPath:"#/properties/url/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.metric!==
void 0){let _errs10=errors;if(typeof data.metric!="string")return validate33.errors=[{instancePath:instancePath+"/metric",
keyword:"type",params:{type:"string"}}],!1;var valid0=_errs10===errors}else var valid0=!0}}}}}else
return validate33.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate33.
errors=vErrors,errors===0}var formats0=require_formats().fastFormats["date-time"],pattern1=new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d\
0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$","u");function validate40(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0&&errors===0)if(typeof data==
"string")if(pattern1.test(data)){if(!formats0.validate.test(data))return validate40.errors=[{instancePath,schemaPath:"#/\
format",keyword:"format",params:{format:"date-time"}}],!1}else return validate40.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-\
02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8]\
)))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$"}}],!1;else return validate40.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate40.errors=vErrors,errors===0}function validate39(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.criterion===void 0&&(missing0="criterion")||data.by===void 0&&(missing0=
"by")||data.role===void 0&&(missing0="role")||data.reason===void 0&&(missing0="reason")||data.expires===void 0&&(missing0=
"expires"))return validate39.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="criterion"||key0==="by"||key0==="role"||key0==="reason"||key0===
"expires")){return validate39.errors=[{instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.criterion!==void 0){let data0=data.criterion,_errs2=errors;
if(errors===_errs2)if(typeof data0=="string"){if(func2(data0)<1)return validate39.errors=[{instancePath:instancePath+"/c\
riterion",keyword:"minLength",params:{limit:1}}],!1}else return validate39.
errors=[{instancePath:instancePath+"/criterion",keyword:"type",params:{type:"st\
ring"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.by!==void 0){let data1=data.by,_errs4=errors;
if(errors===_errs4)if(typeof data1=="string"){if(func2(data1)<1)return validate39.errors=[{instancePath:instancePath+"/b\
y",keyword:"minLength",params:{limit:1}}],!1}else return validate39.errors=[{instancePath:instancePath+
"/by",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.role!==void 0){let data2=data.role,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func2(
data2)<1)return validate39.errors=[{instancePath:instancePath+"/role",keyword:"\
minLength",params:{limit:1}}],!1}else return validate39.errors=[{instancePath:instancePath+"/role",schemaPath:"#/propert\
ies/role/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
reason!==void 0){let data3=data.reason,_errs8=errors;if(errors===_errs8)if(typeof data3=="string"){if(func2(data3)<1)return validate39.
errors=[{instancePath:instancePath+"/reason",keyword:"minLength",params:{limit:1}}],
!1}else return validate39.errors=[{instancePath:instancePath+"/reason",keyword:"ty\
pe",params:{type:"string"}}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0)if(data.expires!==void 0){let _errs10=errors;
validate40(data.expires,{instancePath:instancePath+"/expires",parentData:data,parentDataProperty:"expires",rootData})||(vErrors=
vErrors===null?validate40.errors:vErrors.concat(validate40.errors),errors=vErrors.length);var valid0=_errs10===errors}else
var valid0=!0}}}}}}else return validate39.errors=[{instancePath,keyword:"type",params:{type:"object"}}],
!1;return validate39.errors=vErrors,errors===0}function validate32(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.status;if(typeof tag0==
"string")if(tag0==="passed"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.
id===void 0&&(missing0="id")||data.title===void 0&&(missing0="title")||data.level===void 0&&(missing0="level")||data.status===
void 0&&(missing0="status"))return validate32.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs4=errors;for(let key0 in data)if(!(key0==="id"||key0==="title"||key0==="level"||
key0==="status"||key0==="found"||key0==="where")){return validate32.errors=[{instancePath,schemaPath:"#/oneOf/0/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs4===errors){if(data.id!==
void 0){let data0=data.id,_errs5=errors;if(errors===_errs5)if(typeof data0=="string"){if(func2(data0)<1)return validate32.
errors=[{instancePath:instancePath+"/id",keyword:"minLength",params:{limit:1}}],
!1}else return validate32.errors=[{instancePath:instancePath+"/id",keyword:"ty\
pe",params:{type:"string"}}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){if(data.title!==void 0){let _errs7=errors;
if(typeof data.title!="string")return validate32.errors=[{instancePath:instancePath+"/title",schemaPath:"#/oneOf/0/prope\
rties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===errors}else var valid2=!0;if(valid2){if(data.
level!==void 0){let data2=data.level,_errs9=errors;if(typeof data2!="string")return validate32.errors=[{instancePath:instancePath+
"/level",keyword:"type",params:{type:"string"}}],!1;if(!(data2==="must"||data2===
"should"))return validate32.errors=[{instancePath:instancePath+"/level",keyword:"\
enum",params:{allowedValues:schema12.oneOf[0].properties.level.enum}}],!1;var valid2=_errs9===errors}else var valid2=!0;
if(valid2){if(data.status!==void 0){let data3=data.status,_errs11=errors;if(typeof data3!="string")return validate32.errors=
[{instancePath:instancePath+"/status",keyword:"type",params:{type:"string"}}],
!1;if(data3!=="passed")return validate32.errors=[{instancePath:instancePath+"/status",schemaPath:"#/oneOf/0/properties/s\
tatus/const",keyword:"const",params:{allowedValue:"passed"}}],!1;var valid2=_errs11===errors}else var valid2=!0;if(valid2){
if(data.found!==void 0){let _errs13=errors;if(typeof data.found!="string")return validate32.errors=[{instancePath:instancePath+
"/found",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs13===errors}else
var valid2=!0;if(valid2)if(data.where!==void 0){let _errs15=errors;validate33(data.where,{instancePath:instancePath+"/wh\
ere",parentData:data,parentDataProperty:"where",rootData})||(vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.
errors),errors=vErrors.length);var valid2=_errs15===errors}else var valid2=!0}}}}}}}else return validate32.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1}else if(tag0==="failed"){if(errors===errors)if(data&&
typeof data=="object"&&!Array.isArray(data)){let missing1;if(data.id===void 0&&(missing1="id")||data.title===void 0&&(missing1=
"title")||data.level===void 0&&(missing1="level")||data.status===void 0&&(missing1="status")||data.reasonCode===void 0&&
(missing1="reasonCode"))return validate32.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing1}}],!1;{let _errs18=errors;for(let key1 in data)if(!func4.call(schema12.oneOf[1].properties,key1)){
return validate32.errors=[{instancePath,keyword:"additionalProperties",params:{
additionalProperty:key1}}],!1;break}if(_errs18===errors){if(data.id!==void 0){let data6=data.id,_errs19=errors;if(errors===
_errs19)if(typeof data6=="string"){if(func2(data6)<1)return validate32.errors=[{instancePath:instancePath+"/id",schemaPath:"\
#/oneOf/1/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate32.errors=[{instancePath:instancePath+
"/id",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs19===errors}else
var valid4=!0;if(valid4){if(data.title!==void 0){let _errs21=errors;if(typeof data.title!="string")return validate32.errors=
[{instancePath:instancePath+"/title",keyword:"type",params:{type:"string"}}],
!1;var valid4=_errs21===errors}else var valid4=!0;if(valid4){if(data.level!==void 0){let data8=data.level,_errs23=errors;
if(typeof data8!="string")return validate32.errors=[{instancePath:instancePath+"/level",schemaPath:"#/oneOf/1/properties\
/level/type",keyword:"type",params:{type:"string"}}],!1;if(!(data8==="must"||data8==="should"))return validate32.errors=
[{instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues:schema12.
oneOf[1].properties.level.enum}}],!1;var valid4=_errs23===errors}else var valid4=!0;if(valid4){if(data.expected!==void 0){
let _errs25=errors;if(typeof data.expected!="string")return validate32.errors=[{instancePath:instancePath+"/expected",schemaPath:"\
#/oneOf/1/properties/expected/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs25===errors}else var valid4=!0;
if(valid4){if(data.found!==void 0){let _errs27=errors;if(typeof data.found!="string")return validate32.errors=[{instancePath:instancePath+
"/found",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs27===errors}else
var valid4=!0;if(valid4){if(data.where!==void 0){let _errs29=errors;validate33(data.where,{instancePath:instancePath+"/w\
here",parentData:data,parentDataProperty:"where",rootData})||(vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.
errors),errors=vErrors.length);var valid4=_errs29===errors}else var valid4=!0;if(valid4){if(data.next!==void 0){let _errs30=errors;
if(typeof data.next!="string")return validate32.errors=[{instancePath:instancePath+"/next",schemaPath:"#/oneOf/1/propert\
ies/next/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs30===errors}else var valid4=!0;if(valid4){if(data.
status!==void 0){let data13=data.status,_errs32=errors;if(typeof data13!="string")return validate32.errors=[{instancePath:instancePath+
"/status",keyword:"type",params:{type:"string"}}],!1;if(data13!=="failed")
return validate32.errors=[{instancePath:instancePath+"/status",keyword:"c\
onst",params:{allowedValue:"failed"}}],!1;var valid4=_errs32===errors}else var valid4=!0;if(valid4)if(data.reasonCode!==
void 0){let _errs34=errors;validate30(data.reasonCode,{instancePath:instancePath+"/reasonCode",parentData:data,parentDataProperty:"\
reasonCode",rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length);
var valid4=_errs34===errors}else var valid4=!0}}}}}}}}}}else return validate32.errors=[{instancePath,schemaPath:"#/oneOf\
/1/type",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="waived"){if(errors===errors)if(data&&typeof data=="o\
bject"&&!Array.isArray(data)){let missing2;if(data.id===void 0&&(missing2="id")||data.title===void 0&&(missing2="title")||
data.level===void 0&&(missing2="level")||data.status===void 0&&(missing2="status")||data.reasonCode===void 0&&(missing2=
"reasonCode")||data.waiver===void 0&&(missing2="waiver"))return validate32.errors=[{instancePath,schemaPath:"#/oneOf/2/r\
equired",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs37=errors;for(let key2 in data)if(!func4.call(
schema12.oneOf[2].properties,key2)){return validate32.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs37===errors){if(data.id!==void 0){let data15=data.
id,_errs38=errors;if(errors===_errs38)if(typeof data15=="string"){if(func2(data15)<1)return validate32.errors=[{instancePath:instancePath+
"/id",keyword:"minLength",params:{limit:1}}],!1}else return validate32.errors=
[{instancePath:instancePath+"/id",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs38===
errors}else var valid6=!0;if(valid6){if(data.title!==void 0){let _errs40=errors;if(typeof data.title!="string")return validate32.
errors=[{instancePath:instancePath+"/title",keyword:"type",params:{type:"st\
ring"}}],!1;var valid6=_errs40===errors}else var valid6=!0;if(valid6){if(data.level!==void 0){let data17=data.level,_errs42=errors;
if(typeof data17!="string")return validate32.errors=[{instancePath:instancePath+"/level",schemaPath:"#/oneOf/2/propertie\
s/level/type",keyword:"type",params:{type:"string"}}],!1;if(!(data17==="must"||data17==="should"))return validate32.errors=
[{instancePath:instancePath+"/level",keyword:"enum",params:{allowedValues:schema12.
oneOf[2].properties.level.enum}}],!1;var valid6=_errs42===errors}else var valid6=!0;if(valid6){if(data.expected!==void 0){
let _errs44=errors;if(typeof data.expected!="string")return validate32.errors=[{instancePath:instancePath+"/expected",schemaPath:"\
#/oneOf/2/properties/expected/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs44===errors}else var valid6=!0;
if(valid6){if(data.found!==void 0){let _errs46=errors;if(typeof data.found!="string")return validate32.errors=[{instancePath:instancePath+
"/found",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs46===errors}else
var valid6=!0;if(valid6){if(data.where!==void 0){let _errs48=errors;validate33(data.where,{instancePath:instancePath+"/w\
here",parentData:data,parentDataProperty:"where",rootData})||(vErrors=vErrors===null?validate33.errors:vErrors.concat(validate33.
errors),errors=vErrors.length);var valid6=_errs48===errors}else var valid6=!0;if(valid6){if(data.next!==void 0){let _errs49=errors;
if(typeof data.next!="string")return validate32.errors=[{instancePath:instancePath+"/next",schemaPath:"#/oneOf/2/propert\
ies/next/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs49===errors}else var valid6=!0;if(valid6){if(data.
status!==void 0){let data22=data.status,_errs51=errors;if(typeof data22!="string")return validate32.errors=[{instancePath:instancePath+
"/status",keyword:"type",params:{type:"string"}}],!1;if(data22!=="waived")
return validate32.errors=[{instancePath:instancePath+"/status",keyword:"c\
onst",params:{allowedValue:"waived"}}],!1;var valid6=_errs51===errors}else var valid6=!0;if(valid6){if(data.reasonCode!==
void 0){let _errs53=errors;validate30(data.reasonCode,{instancePath:instancePath+"/reasonCode",parentData:data,parentDataProperty:"\
reasonCode",rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length);
var valid6=_errs53===errors}else var valid6=!0;if(valid6)if(data.waiver!==void 0){let _errs54=errors;validate39(data.waiver,
{instancePath:instancePath+"/waiver",parentData:data,parentDataProperty:"waiver",rootData})||(vErrors=vErrors===null?validate39.
errors:vErrors.concat(validate39.errors),errors=vErrors.length);var valid6=_errs54===errors}else var valid6=!0}}}}}}}}}}}else
return validate32.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1}else if(tag0===
"skipped"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.id===void 0&&(missing3=
"id")||data.title===void 0&&(missing3="title")||data.level===void 0&&(missing3="level")||data.status===void 0&&(missing3=
"status")||data.why===void 0&&(missing3="why"))return validate32.errors=[{instancePath,keyword:"\
required",params:{missingProperty:missing3}}],!1;{let _errs57=errors;for(let key3 in data)if(!(key3==="id"||key3==="titl\
e"||key3==="level"||key3==="status"||key3==="why")){return validate32.errors=[{instancePath,schemaPath:"#/oneOf/3/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs57===errors){if(data.
id!==void 0){let data25=data.id,_errs58=errors;if(errors===_errs58)if(typeof data25=="string"){if(func2(data25)<1)return validate32.
errors=[{instancePath:instancePath+"/id",keyword:"minLength",params:{limit:1}}],
!1}else return validate32.errors=[{instancePath:instancePath+"/id",keyword:"ty\
pe",params:{type:"string"}}],!1;var valid8=_errs58===errors}else var valid8=!0;if(valid8){if(data.title!==void 0){let _errs60=errors;
if(typeof data.title!="string")return validate32.errors=[{instancePath:instancePath+"/title",schemaPath:"#/oneOf/3/prope\
rties/title/type",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs60===errors}else var valid8=!0;if(valid8){if(data.
level!==void 0){let data27=data.level,_errs62=errors;if(typeof data27!="string")return validate32.errors=[{instancePath:instancePath+
"/level",keyword:"type",params:{type:"string"}}],!1;if(!(data27==="must"||data27===
"should"))return validate32.errors=[{instancePath:instancePath+"/level",keyword:"\
enum",params:{allowedValues:schema12.oneOf[3].properties.level.enum}}],!1;var valid8=_errs62===errors}else var valid8=!0;
if(valid8){if(data.status!==void 0){let data28=data.status,_errs64=errors;if(typeof data28!="string")return validate32.errors=
[{instancePath:instancePath+"/status",keyword:"type",params:{type:"string"}}],
!1;if(data28!=="skipped")return validate32.errors=[{instancePath:instancePath+"/status",schemaPath:"#/oneOf/3/properties\
/status/const",keyword:"const",params:{allowedValue:"skipped"}}],!1;var valid8=_errs64===errors}else var valid8=!0;if(valid8)
if(data.why!==void 0){let _errs66=errors;if(typeof data.why!="string")return validate32.errors=[{instancePath:instancePath+
"/why",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs66===errors}else
var valid8=!0}}}}}}else return validate32.errors=[{instancePath,keyword:"type",params:{type:"\
object"}}],!1}else return validate32.errors=[{instancePath,keyword:"discriminator",params:{
error:"mapping",tag:"status",tagValue:tag0}}],!1;else return validate32.errors=[{instancePath,schemaPath:"#/discriminato\
r",keyword:"discriminator",params:{error:"tag",tag:"status",tagValue:tag0}}],!1}else return validate32.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1;return validate32.errors=vErrors,errors===0}var schema16={
$id:"urn:release-gates:shared:EvidenceFile",type:"object",properties:{path:{type:"string",minLength:1},sha256:{$ref:"urn\
:release-gates:shared:Sha256"},size:{type:"integer",minimum:0,maximum:9007199254740991},role:{type:"string",enum:["input",
"output"]},producedAt:{$ref:"urn:release-gates:shared:Instant"},origin:{$ref:"urn:release-gates:shared:Origin"}},required:[
"path","sha256","size","role","origin"],additionalProperties:!1};var pattern2=new RegExp("^[0-9a-f]{64}$","u");function validate45(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern2.test(data))return validate45.errors=[{instancePath,
keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"}}],!1}else return validate45.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1;return validate45.errors=vErrors,errors===0}var schema18={
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
kind"}};function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.kind;if(typeof tag0=="string")if(tag0===
"gate"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0=
"kind"))return validate48.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs4=errors;for(let key0 in data)if(key0!=="kind"){return validate48.errors=[{instancePath,schemaPath:"#/oneOf\
/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs4===errors&&
data.kind!==void 0){let data0=data.kind;if(typeof data0!="string")return validate48.errors=[{instancePath:instancePath+"\
/kind",keyword:"type",params:{type:"string"}}],!1;if(data0!=="gate")return validate48.
errors=[{instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue:"\
gate"}}],!1}}}else return validate48.errors=[{instancePath,keyword:"type",params:{type:"obje\
ct"}}],!1}else if(tag0==="checkout"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.kind===void 0&&(missing1="kind")||data.path===void 0&&(missing1="path")||data.commit===void 0&&(missing1="commit"))
return validate48.errors=[{instancePath,keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs9=errors;for(let key1 in data)if(!(key1==="kind"||key1==="path"||key1==="commit")){return validate48.errors=
[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs9===errors){if(data.kind!==void 0){let data1=data.kind,_errs10=errors;if(typeof data1!="string")return validate48.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data1!=="checkout")return validate48.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/prope\
rties/kind/const",keyword:"const",params:{allowedValue:"checkout"}}],!1;var valid4=_errs10===errors}else var valid4=!0;if(valid4){
if(data.path!==void 0){let _errs12=errors;if(typeof data.path!="string")return validate48.errors=[{instancePath:instancePath+
"/path",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs12===errors}else
var valid4=!0;if(valid4)if(data.commit!==void 0){let _errs14=errors;validate25(data.commit,{instancePath:instancePath+"/\
commit",parentData:data,parentDataProperty:"commit",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(
validate25.errors),errors=vErrors.length);var valid4=_errs14===errors}else var valid4=!0}}}}else return validate48.errors=
[{instancePath,keyword:"type",params:{type:"object"}}],!1}else if(tag0==="artifact"){if(errors===
errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing2;if(data.kind===void 0&&(missing2="kind")||data.
artifact===void 0&&(missing2="artifact")||data.artifactId===void 0&&(missing2="artifactId")||data.archiveSha256===void 0&&
(missing2="archiveSha256")||data.path===void 0&&(missing2="path")||data.repository===void 0&&(missing2="repository")||data.
workflow===void 0&&(missing2="workflow")||data.runId===void 0&&(missing2="runId")||data.attempt===void 0&&(missing2="att\
empt")||data.event===void 0&&(missing2="event")||data.headSha===void 0&&(missing2="headSha")||data.url===void 0&&(missing2=
"url"))return validate48.errors=[{instancePath,keyword:"required",params:{missingProperty:missing2}}],
!1;{let _errs17=errors;for(let key2 in data)if(!func4.call(schema18.oneOf[2].properties,key2)){return validate48.errors=
[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs17===errors){if(data.kind!==void 0){let data4=data.kind,_errs18=errors;if(typeof data4!="string")return validate48.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data4!=="artifact")return validate48.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/prope\
rties/kind/const",keyword:"const",params:{allowedValue:"artifact"}}],!1;var valid6=_errs18===errors}else var valid6=!0;if(valid6){
if(data.artifact!==void 0){let _errs20=errors;if(typeof data.artifact!="string")return validate48.errors=[{instancePath:instancePath+
"/artifact",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs20===
errors}else var valid6=!0;if(valid6){if(data.artifactId!==void 0){let data6=data.artifactId,_errs22=errors;if(!(typeof data6==
"number"&&!(data6%1)&&!isNaN(data6)&&isFinite(data6)))return validate48.errors=[{instancePath:instancePath+"/artifactId",
keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs22&&typeof data6==
"number"&&isFinite(data6)){if(data6>9007199254740991||isNaN(data6))return validate48.errors=[{instancePath:instancePath+
"/artifactId",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data6<0||isNaN(data6))return validate48.errors=[{instancePath:instancePath+"/artifactId",schemaPath:"#/oneOf/2/pro\
perties/artifactId/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid6=_errs22===errors}else var valid6=!0;
if(valid6){if(data.archiveSha256!==void 0){let _errs24=errors;validate45(data.archiveSha256,{instancePath:instancePath+"\
/archiveSha256",parentData:data,parentDataProperty:"archiveSha256",rootData})||(vErrors=vErrors===null?validate45.errors:
vErrors.concat(validate45.errors),errors=vErrors.length);var valid6=_errs24===errors}else var valid6=!0;if(valid6){if(data.
path!==void 0){let _errs25=errors;if(typeof data.path!="string")return validate48.errors=[{instancePath:instancePath+"/p\
ath",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs25===errors}else
var valid6=!0;if(valid6){if(data.repository!==void 0){let _errs27=errors;if(typeof data.repository!="string")return validate48.
errors=[{instancePath:instancePath+"/repository",keyword:"type",params:{
type:"string"}}],!1;var valid6=_errs27===errors}else var valid6=!0;if(valid6){if(data.workflow!==void 0){let _errs29=errors;
if(typeof data.workflow!="string")return validate48.errors=[{instancePath:instancePath+"/workflow",schemaPath:"#/oneOf/2\
/properties/workflow/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs29===errors}else var valid6=!0;if(valid6){
if(data.runId!==void 0){let data11=data.runId,_errs31=errors;if(!(typeof data11=="number"&&!(data11%1)&&!isNaN(data11)&&
isFinite(data11)))return validate48.errors=[{instancePath:instancePath+"/runId",schemaPath:"#/oneOf/2/properties/runId/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs31&&typeof data11=="number"&&isFinite(data11)){if(data11>
9007199254740991||isNaN(data11))return validate48.errors=[{instancePath:instancePath+"/runId",schemaPath:"#/oneOf/2/prop\
erties/runId/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data11<0||isNaN(data11))
return validate48.errors=[{instancePath:instancePath+"/runId",keyword:"m\
inimum",params:{comparison:">=",limit:0}}],!1}var valid6=_errs31===errors}else var valid6=!0;if(valid6){if(data.attempt!==
void 0){let data12=data.attempt,_errs33=errors;if(!(typeof data12=="number"&&!(data12%1)&&!isNaN(data12)&&isFinite(data12)))
return validate48.errors=[{instancePath:instancePath+"/attempt",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs33&&typeof data12=="number"&&isFinite(data12)){if(data12>9007199254740991||
isNaN(data12))return validate48.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/oneOf/2/properties/attempt/m\
aximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data12<1||isNaN(data12))return validate48.
errors=[{instancePath:instancePath+"/attempt",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var valid6=_errs33===errors}else var valid6=!0;if(valid6){if(data.event!==void 0){let _errs35=errors;
if(typeof data.event!="string")return validate48.errors=[{instancePath:instancePath+"/event",schemaPath:"#/oneOf/2/prope\
rties/event/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs35===errors}else var valid6=!0;if(valid6){if(data.
headSha!==void 0){let _errs37=errors;validate25(data.headSha,{instancePath:instancePath+"/headSha",parentData:data,parentDataProperty:"\
headSha",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);
var valid6=_errs37===errors}else var valid6=!0;if(valid6)if(data.url!==void 0){let _errs38=errors;if(typeof data.url!="s\
tring")return validate48.errors=[{instancePath:instancePath+"/url",keyword:"t\
ype",params:{type:"string"}}],!1;var valid6=_errs38===errors}else var valid6=!0}}}}}}}}}}}}}else return validate48.errors=
[{instancePath,keyword:"type",params:{type:"object"}}],!1}else if(tag0==="release-asset"){if(errors===
errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing3;if(data.kind===void 0&&(missing3="kind")||data.
repository===void 0&&(missing3="repository")||data.tag===void 0&&(missing3="tag")||data.headSha===void 0&&(missing3="hea\
dSha")||data.asset===void 0&&(missing3="asset")||data.assetId===void 0&&(missing3="assetId")||data.assetSha256===void 0&&
(missing3="assetSha256")||data.uploader===void 0&&(missing3="uploader")||data.url===void 0&&(missing3="url"))return validate48.
errors=[{instancePath,keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs42=errors;
for(let key3 in data)if(!func4.call(schema18.oneOf[3].properties,key3)){return validate48.errors=[{instancePath,schemaPath:"\
#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key3}}],!1;break}if(_errs42===
errors){if(data.kind!==void 0){let data16=data.kind,_errs43=errors;if(typeof data16!="string")return validate48.errors=[
{instancePath:instancePath+"/kind",keyword:"type",params:{type:"string"}}],!1;
if(data16!=="release-asset")return validate48.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/propertie\
s/kind/const",keyword:"const",params:{allowedValue:"release-asset"}}],!1;var valid8=_errs43===errors}else var valid8=!0;
if(valid8){if(data.repository!==void 0){let _errs45=errors;if(typeof data.repository!="string")return validate48.errors=
[{instancePath:instancePath+"/repository",keyword:"type",params:{type:"\
string"}}],!1;var valid8=_errs45===errors}else var valid8=!0;if(valid8){if(data.tag!==void 0){let _errs47=errors;if(typeof data.
tag!="string")return validate48.errors=[{instancePath:instancePath+"/tag",keyword:"\
type",params:{type:"string"}}],!1;var valid8=_errs47===errors}else var valid8=!0;if(valid8){if(data.headSha!==void 0){let _errs49=errors;
validate25(data.headSha,{instancePath:instancePath+"/headSha",parentData:data,parentDataProperty:"headSha",rootData})||(vErrors=
vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid8=_errs49===errors}else
var valid8=!0;if(valid8){if(data.asset!==void 0){let _errs50=errors;if(typeof data.asset!="string")return validate48.errors=
[{instancePath:instancePath+"/asset",keyword:"type",params:{type:"string"}}],
!1;var valid8=_errs50===errors}else var valid8=!0;if(valid8){if(data.assetId!==void 0){let data21=data.assetId,_errs52=errors;
if(!(typeof data21=="number"&&!(data21%1)&&!isNaN(data21)&&isFinite(data21)))return validate48.errors=[{instancePath:instancePath+
"/assetId",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs52&&
typeof data21=="number"&&isFinite(data21)){if(data21>9007199254740991||isNaN(data21))return validate48.errors=[{instancePath:instancePath+
"/assetId",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data21<0||isNaN(data21))return validate48.errors=[{instancePath:instancePath+"/assetId",schemaPath:"#/oneOf/3/prop\
erties/assetId/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid8=_errs52===errors}else var valid8=!0;
if(valid8){if(data.assetSha256!==void 0){let _errs54=errors;validate45(data.assetSha256,{instancePath:instancePath+"/ass\
etSha256",parentData:data,parentDataProperty:"assetSha256",rootData})||(vErrors=vErrors===null?validate45.errors:vErrors.
concat(validate45.errors),errors=vErrors.length);var valid8=_errs54===errors}else var valid8=!0;if(valid8){if(data.uploader!==
void 0){let _errs55=errors;if(typeof data.uploader!="string")return validate48.errors=[{instancePath:instancePath+"/uplo\
ader",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs55===errors}else
var valid8=!0;if(valid8)if(data.url!==void 0){let _errs57=errors;if(typeof data.url!="string")return validate48.errors=[
{instancePath:instancePath+"/url",keyword:"type",params:{type:"string"}}],!1;
var valid8=_errs57===errors}else var valid8=!0}}}}}}}}}}else return validate48.errors=[{instancePath,schemaPath:"#/oneOf\
/3/type",keyword:"type",params:{type:"object"}}],!1}else if(tag0==="url"){if(errors===errors)if(data&&typeof data=="obje\
ct"&&!Array.isArray(data)){let missing4;if(data.kind===void 0&&(missing4="kind")||data.url===void 0&&(missing4="url")||data.
answeredBy===void 0&&(missing4="answeredBy")||data.fileSha256===void 0&&(missing4="fileSha256"))return validate48.errors=
[{instancePath,keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs61=errors;
for(let key4 in data)if(!(key4==="kind"||key4==="url"||key4==="answeredBy"||key4==="fileSha256")){return validate48.errors=
[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key4}}],
!1;break}if(_errs61===errors){if(data.kind!==void 0){let data25=data.kind,_errs62=errors;if(typeof data25!="string")return validate48.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data25!=="url")return validate48.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/propertie\
s/kind/const",keyword:"const",params:{allowedValue:"url"}}],!1;var valid10=_errs62===errors}else var valid10=!0;if(valid10){
if(data.url!==void 0){let _errs64=errors;if(typeof data.url!="string")return validate48.errors=[{instancePath:instancePath+
"/url",keyword:"type",params:{type:"string"}}],!1;var valid10=_errs64===errors}else
var valid10=!0;if(valid10){if(data.answeredBy!==void 0){let _errs66=errors;if(typeof data.answeredBy!="string")return validate48.
errors=[{instancePath:instancePath+"/answeredBy",keyword:"type",params:{
type:"string"}}],!1;var valid10=_errs66===errors}else var valid10=!0;if(valid10)if(data.fileSha256!==void 0){let _errs68=errors;
validate45(data.fileSha256,{instancePath:instancePath+"/fileSha256",parentData:data,parentDataProperty:"fileSha256",rootData})||
(vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.errors),errors=vErrors.length);var valid10=_errs68===
errors}else var valid10=!0}}}}}else return validate48.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1}else return validate48.errors=[{instancePath,keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:tag0}}],!1;else return validate48.errors=[{instancePath,
keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else return validate48.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1;return validate48.errors=vErrors,errors===0}function validate44(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.path===void 0&&(missing0="path")||data.sha256===void 0&&(missing0="\
sha256")||data.size===void 0&&(missing0="size")||data.role===void 0&&(missing0="role")||data.origin===void 0&&(missing0=
"origin"))return validate44.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="path"||key0==="sha256"||key0==="size"||key0==="role"||key0==="pr\
oducedAt"||key0==="origin")){return validate44.errors=[{instancePath,keyword:"additi\
onalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.path!==void 0){let data0=data.path,
_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func2(data0)<1)return validate44.errors=[{instancePath:instancePath+
"/path",keyword:"minLength",params:{limit:1}}],!1}else return validate44.errors=
[{instancePath:instancePath+"/path",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.sha256!==void 0){let _errs4=errors;validate45(data.sha256,{instancePath:instancePath+
"/sha256",parentData:data,parentDataProperty:"sha256",rootData})||(vErrors=vErrors===null?validate45.errors:vErrors.concat(
validate45.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.size!==void 0){
let data2=data.size,_errs5=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&isFinite(data2)))return validate44.
errors=[{instancePath:instancePath+"/size",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs5&&typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||isNaN(data2))return validate44.
errors=[{instancePath:instancePath+"/size",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data2<0||isNaN(data2))return validate44.errors=[{instancePath:instancePath+"/size",schemaPath:"\
#/properties/size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs5===errors}else var valid0=!0;
if(valid0){if(data.role!==void 0){let data3=data.role,_errs7=errors;if(typeof data3!="string")return validate44.errors=[
{instancePath:instancePath+"/role",keyword:"type",params:{type:"string"}}],!1;if(!(data3===
"input"||data3==="output"))return validate44.errors=[{instancePath:instancePath+"/role",schemaPath:"#/properties/role/en\
um",keyword:"enum",params:{allowedValues:schema16.properties.role.enum}}],!1;var valid0=_errs7===errors}else var valid0=!0;
if(valid0){if(data.producedAt!==void 0){let _errs9=errors;validate40(data.producedAt,{instancePath:instancePath+"/produc\
edAt",parentData:data,parentDataProperty:"producedAt",rootData})||(vErrors=vErrors===null?validate40.errors:vErrors.concat(
validate40.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0)if(data.origin!==void 0){
let _errs10=errors;validate48(data.origin,{instancePath:instancePath+"/origin",parentData:data,parentDataProperty:"origi\
n",rootData})||(vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=vErrors.length);var valid0=_errs10===
errors}else var valid0=!0}}}}}}}else return validate44.errors=[{instancePath,keyword:"type",params:{
type:"object"}}],!1;return validate44.errors=vErrors,errors===0}var schema19={$id:"urn:release-gates:shared:Run",oneOf:[
{type:"object",properties:{kind:{type:"string",const:"github"},repository:{type:"string"},workflowRef:{type:"string"},runId:{
type:"integer",minimum:0,maximum:9007199254740991},attempt:{type:"integer",minimum:1,maximum:9007199254740991},job:{type:"\
string"},actor:{type:"string"},triggeringActor:{type:"string"},url:{type:"string"}},required:["kind","repository","workf\
lowRef","runId","attempt","job","actor","triggeringActor","url"],additionalProperties:!1},{type:"object",properties:{kind:{
type:"string",const:"desk"},user:{type:"string"}},required:["kind","user"],additionalProperties:!1}],type:"object",discriminator:{
propertyName:"kind"}};function validate59(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.kind;if(typeof tag0=="string")
if(tag0==="github"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===
void 0&&(missing0="kind")||data.repository===void 0&&(missing0="repository")||data.workflowRef===void 0&&(missing0="work\
flowRef")||data.runId===void 0&&(missing0="runId")||data.attempt===void 0&&(missing0="attempt")||data.job===void 0&&(missing0=
"job")||data.actor===void 0&&(missing0="actor")||data.triggeringActor===void 0&&(missing0="triggeringActor")||data.url===
void 0&&(missing0="url"))return validate59.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs4=errors;for(let key0 in data)if(!func4.call(schema19.oneOf[0].properties,key0)){
return validate59.errors=[{instancePath,keyword:"additionalProperties",params:{
additionalProperty:key0}}],!1;break}if(_errs4===errors){if(data.kind!==void 0){let data0=data.kind,_errs5=errors;if(typeof data0!=
"string")return validate59.errors=[{instancePath:instancePath+"/kind",keyword:"\
type",params:{type:"string"}}],!1;if(data0!=="github")return validate59.errors=[{instancePath:instancePath+"/kind",schemaPath:"\
#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue:"github"}}],!1;var valid2=_errs5===errors}else var valid2=!0;
if(valid2){if(data.repository!==void 0){let _errs7=errors;if(typeof data.repository!="string")return validate59.errors=[
{instancePath:instancePath+"/repository",keyword:"type",params:{type:"\
string"}}],!1;var valid2=_errs7===errors}else var valid2=!0;if(valid2){if(data.workflowRef!==void 0){let _errs9=errors;if(typeof data.
workflowRef!="string")return validate59.errors=[{instancePath:instancePath+"/workflowRef",schemaPath:"#/oneOf/0/properti\
es/workflowRef/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2){
if(data.runId!==void 0){let data3=data.runId,_errs11=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(
data3)))return validate59.errors=[{instancePath:instancePath+"/runId",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs11&&typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||
isNaN(data3))return validate59.errors=[{instancePath:instancePath+"/runId",schemaPath:"#/oneOf/0/properties/runId/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data3<0||isNaN(data3))return validate59.errors=
[{instancePath:instancePath+"/runId",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}var valid2=_errs11===errors}else var valid2=!0;if(valid2){if(data.attempt!==void 0){let data4=data.attempt,
_errs13=errors;if(!(typeof data4=="number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate59.errors=[{instancePath:instancePath+
"/attempt",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs13&&
typeof data4=="number"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate59.errors=[{instancePath:instancePath+
"/attempt",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data4<1||isNaN(data4))return validate59.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/oneOf/0/proper\
ties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid2=_errs13===errors}else var valid2=!0;
if(valid2){if(data.job!==void 0){let _errs15=errors;if(typeof data.job!="string")return validate59.errors=[{instancePath:instancePath+
"/job",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs15===errors}else
var valid2=!0;if(valid2){if(data.actor!==void 0){let _errs17=errors;if(typeof data.actor!="string")return validate59.errors=
[{instancePath:instancePath+"/actor",keyword:"type",params:{type:"string"}}],
!1;var valid2=_errs17===errors}else var valid2=!0;if(valid2){if(data.triggeringActor!==void 0){let _errs19=errors;if(typeof data.
triggeringActor!="string")return validate59.errors=[{instancePath:instancePath+"/triggeringActor",schemaPath:"#/oneOf/0/\
properties/triggeringActor/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs19===errors}else var valid2=!0;
if(valid2)if(data.url!==void 0){let _errs21=errors;if(typeof data.url!="string")return validate59.errors=[{instancePath:instancePath+
"/url",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs21===errors}else
var valid2=!0}}}}}}}}}}else return validate59.errors=[{instancePath,keyword:"type",params:{type:"\
object"}}],!1}else if(tag0==="desk"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.kind===void 0&&(missing1="kind")||data.user===void 0&&(missing1="user"))return validate59.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs25=errors;for(let key1 in data)
if(!(key1==="kind"||key1==="user")){return validate59.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs25===errors){if(data.kind!==void 0){let data9=data.
kind,_errs26=errors;if(typeof data9!="string")return validate59.errors=[{instancePath:instancePath+"/kind",schemaPath:"#\
/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data9!=="desk")return validate59.errors=[{instancePath:instancePath+
"/kind",keyword:"const",params:{allowedValue:"desk"}}],!1;var valid4=_errs26===
errors}else var valid4=!0;if(valid4)if(data.user!==void 0){let _errs28=errors;if(typeof data.user!="string")return validate59.
errors=[{instancePath:instancePath+"/user",keyword:"type",params:{type:"stri\
ng"}}],!1;var valid4=_errs28===errors}else var valid4=!0}}}else return validate59.errors=[{instancePath,schemaPath:"#/on\
eOf/1/type",keyword:"type",params:{type:"object"}}],!1}else return validate59.errors=[{instancePath,schemaPath:"#/discri\
minator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:tag0}}],!1;else return validate59.errors=[{
instancePath,keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else
return validate59.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate59.
errors=vErrors,errors===0}function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data._type===void 0&&(missing0=
"_type")||data.subject===void 0&&(missing0="subject")||data.predicateType===void 0&&(missing0="predicateType")||data.predicate===
void 0&&(missing0="predicate"))return validate21.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="_type"||key0==="subject"||key0==="pr\
edicateType"||key0==="predicate")){return validate21.errors=[{instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data._type!==void 0){let data0=data.
_type,_errs2=errors;if(typeof data0!="string")return validate21.errors=[{instancePath:instancePath+"/_type",schemaPath:"\
#/properties/_type/type",keyword:"type",params:{type:"string"}}],!1;if(data0!=="https://in-toto.io/Statement/v1")return validate21.
errors=[{instancePath:instancePath+"/_type",keyword:"const",params:{allowedValue:"\
https://in-toto.io/Statement/v1"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.subject!==void 0){
let data1=data.subject,_errs4=errors;if(errors===_errs4)if(Array.isArray(data1)){var valid1=!0;let len0=data1.length;for(let i0=0;i0<
len0;i0++){let data2=data1[i0],_errs6=errors;if(errors===_errs6)if(data2&&typeof data2=="object"&&!Array.isArray(data2)){
let missing1;if(data2.name===void 0&&(missing1="name")||data2.digest===void 0&&(missing1="digest"))return validate21.errors=
[{instancePath:instancePath+"/subject/"+i0,keyword:"required",params:{missingProperty:missing1}}],
!1;{let _errs8=errors;for(let key1 in data2)if(!(key1==="name"||key1==="digest")){return validate21.errors=[{instancePath:instancePath+
"/subject/"+i0,keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs8===errors){if(data2.name!==void 0){let data3=data2.name,_errs9=errors;if(errors===_errs9)if(typeof data3==
"string"){if(func2(data3)<1)return validate21.errors=[{instancePath:instancePath+"/subject/"+i0+"/name",schemaPath:"#/pr\
operties/subject/items/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate21.errors=
[{instancePath:instancePath+"/subject/"+i0+"/name",keyword:"\
type",params:{type:"string"}}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2)if(data2.digest!==void 0){let data4=data2.
digest,_errs11=errors;if(errors===_errs11)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){for(let key2 in data4){
let _errs13=errors;if(typeof key2!="string"){let err0={instancePath:instancePath+"/subject/"+i0+"/digest",schemaPath:"#/\
properties/subject/items/properties/digest/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:key2};
vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var valid3=_errs13===errors;if(!valid3){let err1={instancePath:instancePath+
"/subject/"+i0+"/digest",keyword:"propertyNames",
params:{propertyName:key2}};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate21.errors=vErrors,!1;
break}}if(valid3)for(let key3 in data4){let _errs16=errors;if(typeof data4[key3]!="string")return validate21.errors=[{instancePath:instancePath+
"/subject/"+i0+"/digest/"+key3.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/subject/items/properties/\
digest/additionalProperties/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs16===errors;if(!valid4)break}}else
return validate21.errors=[{instancePath:instancePath+"/subject/"+i0+"/digest",schemaPath:"#/properties/subject/items/pro\
perties/digest/type",keyword:"type",params:{type:"object"}}],!1;var valid2=_errs11===errors}else var valid2=!0}}}else return validate21.
errors=[{instancePath:instancePath+"/subject/"+i0,keyword:"type",params:{type:"\
object"}}],!1;var valid1=_errs6===errors;if(!valid1)break}}else return validate21.errors=[{instancePath:instancePath+"/s\
ubject",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs4===errors}else
var valid0=!0;if(valid0){if(data.predicateType!==void 0){let data6=data.predicateType,_errs18=errors;if(errors===_errs18)
if(typeof data6=="string"){if(func2(data6)<1)return validate21.errors=[{instancePath:instancePath+"/predicateType",schemaPath:"\
#/properties/predicateType/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate21.errors=[{instancePath:instancePath+
"/predicateType",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs18===
errors}else var valid0=!0;if(valid0)if(data.predicate!==void 0){let data7=data.predicate,_errs20=errors;if(errors===_errs20)
if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let missing2;if(data7.gate===void 0&&(missing2="gate")||data7.sequence===
void 0&&(missing2="sequence")||data7.mode===void 0&&(missing2="mode")||data7.release===void 0&&(missing2="release")||data7.
verdict===void 0&&(missing2="verdict")||data7.reasonCode===void 0&&(missing2="reasonCode")||data7.reason===void 0&&(missing2=
"reason")||data7.criteria===void 0&&(missing2="criteria")||data7.evidence===void 0&&(missing2="evidence")||data7.waivers===
void 0&&(missing2="waivers")||data7.configDigest===void 0&&(missing2="configDigest")||data7.run===void 0&&(missing2="run")||
data7.startedAt===void 0&&(missing2="startedAt")||data7.finishedAt===void 0&&(missing2="finishedAt")||data7.tool===void 0&&
(missing2="tool")||data7.previous===void 0&&(missing2="previous"))return validate21.errors=[{instancePath:instancePath+"\
/predicate",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs22=errors;
for(let key4 in data7)if(!func4.call(schema6.properties.predicate.properties,key4)){return validate21.errors=[{instancePath:instancePath+
"/predicate",keyword:"additionalProperties",params:{additionalProperty:key4}}],
!1;break}if(_errs22===errors){if(data7.gate!==void 0){let data8=data7.gate,_errs23=errors;if(typeof data8!="string")return validate21.
errors=[{instancePath:instancePath+"/predicate/gate",keyword:"t\
ype",params:{type:"string"}}],!1;if(!(data8==="readiness-gate"||data8==="staging-validate"||data8==="approve"||data8==="\
rollout"||data8==="stabilize"||data8==="plan"||data8==="rollback"))return validate21.errors=[{instancePath:instancePath+
"/predicate/gate",keyword:"enum",params:{allowedValues:schema6.
properties.predicate.properties.gate.enum}}],!1;var valid5=_errs23===errors}else var valid5=!0;if(valid5){if(data7.sequence!==
void 0){let data9=data7.sequence,_errs25=errors;if(!(typeof data9=="number"&&!(data9%1)&&!isNaN(data9)&&isFinite(data9)))
return validate21.errors=[{instancePath:instancePath+"/predicate/sequence",schemaPath:"#/properties/predicate/properties\
/sequence/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs25&&typeof data9=="number"&&isFinite(data9)){
if(data9>9007199254740991||isNaN(data9))return validate21.errors=[{instancePath:instancePath+"/predicate/sequence",schemaPath:"\
#/properties/predicate/properties/sequence/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data9<1||isNaN(data9))return validate21.errors=[{instancePath:instancePath+"/predicate/sequence",schemaPath:"#/pro\
perties/predicate/properties/sequence/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid5=_errs25===
errors}else var valid5=!0;if(valid5){if(data7.mode!==void 0){let _errs27=errors;validate22(data7.mode,{instancePath:instancePath+
"/predicate/mode",parentData:data7,parentDataProperty:"mode",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.
concat(validate22.errors),errors=vErrors.length);var valid5=_errs27===errors}else var valid5=!0;if(valid5){if(data7.release!==
void 0){let _errs28=errors;validate24(data7.release,{instancePath:instancePath+"/predicate/release",parentData:data7,parentDataProperty:"\
release",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(validate24.errors),errors=vErrors.length);
var valid5=_errs28===errors}else var valid5=!0;if(valid5){if(data7.terms!==void 0){let _errs29=errors;validate28(data7.terms,
{instancePath:instancePath+"/predicate/terms",parentData:data7,parentDataProperty:"terms",rootData})||(vErrors=vErrors===
null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length);var valid5=_errs29===errors}else var valid5=!0;
if(valid5){if(data7.verdict!==void 0){let data13=data7.verdict,_errs30=errors;if(typeof data13!="string")return validate21.
errors=[{instancePath:instancePath+"/predicate/verdict",keyword:"\
type",params:{type:"string"}}],!1;if(!(data13==="passed"||data13==="failed"||data13==="pending"))return validate21.errors=
[{instancePath:instancePath+"/predicate/verdict",keyword:"en\
um",params:{allowedValues:schema6.properties.predicate.properties.verdict.enum}}],!1;var valid5=_errs30===errors}else var valid5=!0;
if(valid5){if(data7.reasonCode!==void 0){let _errs32=errors;validate30(data7.reasonCode,{instancePath:instancePath+"/pre\
dicate/reasonCode",parentData:data7,parentDataProperty:"reasonCode",rootData})||(vErrors=vErrors===null?validate30.errors:
vErrors.concat(validate30.errors),errors=vErrors.length);var valid5=_errs32===errors}else var valid5=!0;if(valid5){if(data7.
reason!==void 0){let _errs33=errors;if(typeof data7.reason!="string")return validate21.errors=[{instancePath:instancePath+
"/predicate/reason",keyword:"type",params:{type:"string"}}],!1;
var valid5=_errs33===errors}else var valid5=!0;if(valid5){if(data7.criteria!==void 0){let data16=data7.criteria,_errs35=errors;
if(errors===_errs35)if(Array.isArray(data16)){var valid6=!0;let len1=data16.length;for(let i1=0;i1<len1;i1++){let _errs37=errors;
validate32(data16[i1],{instancePath:instancePath+"/predicate/criteria/"+i1,parentData:data16,parentDataProperty:i1,rootData})||
(vErrors=vErrors===null?validate32.errors:vErrors.concat(validate32.errors),errors=vErrors.length);var valid6=_errs37===
errors;if(!valid6)break}}else return validate21.errors=[{instancePath:instancePath+"/predicate/criteria",schemaPath:"#/p\
roperties/predicate/properties/criteria/type",keyword:"type",params:{type:"array"}}],!1;var valid5=_errs35===errors}else
var valid5=!0;if(valid5){if(data7.evidence!==void 0){let data18=data7.evidence,_errs38=errors;if(errors===_errs38)if(Array.
isArray(data18)){var valid7=!0;let len2=data18.length;for(let i2=0;i2<len2;i2++){let _errs40=errors;validate44(data18[i2],
{instancePath:instancePath+"/predicate/evidence/"+i2,parentData:data18,parentDataProperty:i2,rootData})||(vErrors=vErrors===
null?validate44.errors:vErrors.concat(validate44.errors),errors=vErrors.length);var valid7=_errs40===errors;if(!valid7)break}}else
return validate21.errors=[{instancePath:instancePath+"/predicate/evidence",schemaPath:"#/properties/predicate/properties\
/evidence/type",keyword:"type",params:{type:"array"}}],!1;var valid5=_errs38===errors}else var valid5=!0;if(valid5){if(data7.
waivers!==void 0){let data20=data7.waivers,_errs41=errors;if(errors===_errs41)if(Array.isArray(data20)){var valid8=!0;let len3=data20.
length;for(let i3=0;i3<len3;i3++){let _errs43=errors;validate39(data20[i3],{instancePath:instancePath+"/predicate/waiver\
s/"+i3,parentData:data20,parentDataProperty:i3,rootData})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(validate39.
errors),errors=vErrors.length);var valid8=_errs43===errors;if(!valid8)break}}else return validate21.errors=[{instancePath:instancePath+
"/predicate/waivers",keyword:"type",params:{type:"array"}}],
!1;var valid5=_errs41===errors}else var valid5=!0;if(valid5){if(data7.configDigest!==void 0){let _errs44=errors;validate45(
data7.configDigest,{instancePath:instancePath+"/predicate/configDigest",parentData:data7,parentDataProperty:"configDiges\
t",rootData})||(vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.errors),errors=vErrors.length);var valid5=_errs44===
errors}else var valid5=!0;if(valid5){if(data7.run!==void 0){let _errs45=errors;validate59(data7.run,{instancePath:instancePath+
"/predicate/run",parentData:data7,parentDataProperty:"run",rootData})||(vErrors=vErrors===null?validate59.errors:vErrors.
concat(validate59.errors),errors=vErrors.length);var valid5=_errs45===errors}else var valid5=!0;if(valid5){if(data7.startedAt!==
void 0){let _errs46=errors;validate40(data7.startedAt,{instancePath:instancePath+"/predicate/startedAt",parentData:data7,
parentDataProperty:"startedAt",rootData})||(vErrors=vErrors===null?validate40.errors:vErrors.concat(validate40.errors),errors=
vErrors.length);var valid5=_errs46===errors}else var valid5=!0;if(valid5){if(data7.finishedAt!==void 0){let _errs47=errors;
validate40(data7.finishedAt,{instancePath:instancePath+"/predicate/finishedAt",parentData:data7,parentDataProperty:"fini\
shedAt",rootData})||(vErrors=vErrors===null?validate40.errors:vErrors.concat(validate40.errors),errors=vErrors.length);var valid5=_errs47===
errors}else var valid5=!0;if(valid5){if(data7.tool!==void 0){let data26=data7.tool,_errs48=errors;if(errors===_errs48)if(data26&&
typeof data26=="object"&&!Array.isArray(data26)){let missing3;if(data26.name===void 0&&(missing3="name")||data26.version===
void 0&&(missing3="version"))return validate21.errors=[{instancePath:instancePath+"/predicate/tool",schemaPath:"#/proper\
ties/predicate/properties/tool/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs50=errors;for(let key5 in data26)
if(!(key5==="name"||key5==="version")){return validate21.errors=[{instancePath:instancePath+"/predicate/tool",schemaPath:"\
#/properties/predicate/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}],
!1;break}if(_errs50===errors){if(data26.name!==void 0){let data27=data26.name,_errs51=errors;if(errors===_errs51)if(typeof data27==
"string"){if(func2(data27)<1)return validate21.errors=[{instancePath:instancePath+"/predicate/tool/name",schemaPath:"#/p\
roperties/predicate/properties/tool/properties/name/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate21.
errors=[{instancePath:instancePath+"/predicate/tool/name",schemaPath:"#/properties/predicate/properties/tool/properties/\
name/type",keyword:"type",params:{type:"string"}}],!1;var valid9=_errs51===errors}else var valid9=!0;if(valid9)if(data26.
version!==void 0){let data28=data26.version,_errs53=errors;if(errors===_errs53)if(typeof data28=="string"){if(func2(data28)<
1)return validate21.errors=[{instancePath:instancePath+"/predicate/tool/version",schemaPath:"#/properties/predicate/prop\
erties/tool/properties/version/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate21.errors=[{instancePath:instancePath+
"/predicate/tool/version",keyword:"type",params:{
type:"string"}}],!1;var valid9=_errs53===errors}else var valid9=!0}}}else return validate21.errors=[{instancePath:instancePath+
"/predicate/tool",keyword:"type",params:{type:"object"}}],!1;var valid5=_errs48===
errors}else var valid5=!0;if(valid5)if(data7.previous!==void 0){let data29=data7.previous,_errs55=errors,_errs56=errors,
valid10=!1,_errs57=errors;validate45(data29,{instancePath:instancePath+"/predicate/previous",parentData:data7,parentDataProperty:"\
previous",rootData})||(vErrors=vErrors===null?validate45.errors:vErrors.concat(validate45.errors),errors=vErrors.length);
var _valid0=_errs57===errors;if(valid10=valid10||_valid0,!valid10){let _errs58=errors;if(data29!==null){let err2={instancePath:instancePath+
"/predicate/previous",keyword:"type",params:{type:"\
null"}};vErrors===null?vErrors=[err2]:vErrors.push(err2),errors++}var _valid0=_errs58===errors;valid10=valid10||_valid0}
if(valid10)errors=_errs56,vErrors!==null&&(_errs56?vErrors.length=_errs56:vErrors=null);else{let err3={instancePath:instancePath+
"/predicate/previous",keyword:"anyOf",params:{}};return vErrors===
null?vErrors=[err3]:vErrors.push(err3),errors++,validate21.errors=vErrors,!1}var valid5=_errs55===errors}else var valid5=!0}}}}}}}}}}}}}}}}}}else
return validate21.errors=[{instancePath:instancePath+"/predicate",keyword:"type",
params:{type:"object"}}],!1;var valid0=_errs20===errors}else var valid0=!0}}}}}else return validate21.errors=[{instancePath,
keyword:"type",params:{type:"object"}}],!1;return validate21.errors=vErrors,errors===0}export{validate};
