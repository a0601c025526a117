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
return new RegExp(str),!0}catch{return!1}}}});var validate=validate21,schema6={$id:"urn:release-gates:schema:release-manifest:v1",type:"object",properties:{name:{type:"\
string"},target:{type:"string"},severity:{type:"string",enum:["sev-0","sev-1","sev-2","sev-3"]},securityImpact:{type:"ob\
ject",properties:{impacting:{type:"boolean"},why:{type:"string"}},required:["impacting","why"],additionalProperties:!1},
strategy:{type:"string"},previous:{type:"object",properties:{tag:{type:"string"},version:{type:"string"},sha:{$ref:"urn:\
release-gates:shared:Commit"}},required:["tag","version","sha"],additionalProperties:!1},services:{type:"array",items:{type:"\
object",properties:{id:{type:"string"},why:{type:"string"}},required:["id","why"],additionalProperties:!1}},approvals:{type:"\
array",items:{type:"object",properties:{role:{type:"string"},environment:{type:"string"},asked:{type:"boolean"},why:{type:"\
string"}},required:["role","environment","asked"],additionalProperties:!1}},scope:{type:"object",properties:{kinds:{type:"\
object",propertyNames:{type:"string",enum:["breaking","security","feature","fix","performance","other"]},additionalProperties:{
type:"integer",minimum:0,maximum:9007199254740991}},changes:{type:"integer",minimum:0,maximum:9007199254740991},authors:{
type:"integer",minimum:0,maximum:9007199254740991},files:{type:"integer",minimum:0,maximum:9007199254740991},areas:{type:"\
array",items:{type:"object",properties:{path:{type:"string"},files:{type:"integer",minimum:0,maximum:9007199254740991}},
required:["path","files"],additionalProperties:!1}}},required:["kinds","changes","authors","files","areas"],additionalProperties:!1},
changes:{type:"array",items:{type:"object",properties:{kind:{type:"string",enum:["breaking","security","feature","fix","\
performance","other"]},area:{type:"string"},subject:{type:"string"},sha:{$ref:"urn:release-gates:shared:Commit"},author:{
type:"string"},breaking:{type:"string"},references:{type:"array",items:{type:"string"}}},required:["kind","subject","sha",
"author","references"],additionalProperties:!1}},authors:{type:"array",items:{type:"string"}},changedPaths:{type:"object",
properties:{total:{type:"integer",minimum:0,maximum:9007199254740991},listed:{type:"array",items:{type:"string"}}},required:[
"total","listed"],additionalProperties:!1},$schema:{type:"string",const:"urn:release-gates:schema:release-manifest:v1"},
mode:{$ref:"urn:release-gates:shared:Mode"},release:{$ref:"urn:release-gates:shared:ReleaseIdentity"},run:{$ref:"urn:rel\
ease-gates:shared:Run"},generatedAt:{$ref:"urn:release-gates:shared:Instant"}},required:["name","target","severity","str\
ategy","approvals","scope","changes","authors","changedPaths","$schema","mode","release","run","generatedAt"],additionalProperties:!1,
title:"Release manifest"},func2=Object.prototype.hasOwnProperty;var pattern0=new RegExp("^[0-9a-f]{40}$","u");function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern0.test(data))return validate22.errors=[{instancePath,
keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}}],!1}else return validate22.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1;return validate22.errors=vErrors,errors===0}var schema8={
$id:"urn:release-gates:shared:Mode",type:"string",enum:["release","rehearsal"]};function validate25(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate25.errors=
[{instancePath,keyword:"type",params:{type:"string"}}],!1):data==="release"||data==="rehearsal"?(validate25.
errors=vErrors,errors===0):(validate25.errors=[{instancePath,keyword:"enum",params:{allowedValues:schema8.
enum}}],!1)}var func3=require_ucs2length().default;function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.repository===
void 0&&(missing0="repository")||data.tag===void 0&&(missing0="tag")||data.version===void 0&&(missing0="version")||data.
sha===void 0&&(missing0="sha"))return validate27.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!(key0==="repository"||key0==="tag"||key0==="v\
ersion"||key0==="sha"||key0==="service")){return validate27.errors=[{instancePath,keyword:"\
additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.repository!==void 0){let data0=data.
repository,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){if(func3(data0)<1)return validate27.errors=[{instancePath:instancePath+
"/repository",keyword:"minLength",params:{limit:1}}],!1}else return validate27.
errors=[{instancePath:instancePath+"/repository",keyword:"type",params:{type:"\
string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.tag!==void 0){let data1=data.tag,_errs4=errors;
if(errors===_errs4)if(typeof data1=="string"){if(func3(data1)<1)return validate27.errors=[{instancePath:instancePath+"/t\
ag",keyword:"minLength",params:{limit:1}}],!1}else return validate27.errors=[{instancePath:instancePath+
"/tag",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;
if(valid0){if(data.version!==void 0){let data2=data.version,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){
if(func3(data2)<1)return validate27.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLe\
ngth",keyword:"minLength",params:{limit:1}}],!1}else return validate27.errors=[{instancePath:instancePath+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.sha!==void 0){let _errs8=errors;validate22(data.sha,{instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"\
sha",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.service!==void 0){let data4=data.service,_errs9=errors;if(errors===_errs9)if(typeof data4==
"string"){if(func3(data4)<1)return validate27.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/ser\
vice/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate27.errors=[{instancePath:instancePath+"/se\
rvice",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else
var valid0=!0}}}}}}else return validate27.errors=[{instancePath,keyword:"type",params:{type:"object"}}],
!1;return validate27.errors=vErrors,errors===0}var schema10={$id:"urn:release-gates:shared:Run",oneOf:[{type:"object",properties:{
kind:{type:"string",const:"github"},repository:{type:"string"},workflowRef:{type:"string"},runId:{type:"integer",minimum:0,
maximum:9007199254740991},attempt:{type:"integer",minimum:1,maximum:9007199254740991},job:{type:"string"},actor:{type:"s\
tring"},triggeringActor:{type:"string"},url:{type:"string"}},required:["kind","repository","workflowRef","runId","attemp\
t","job","actor","triggeringActor","url"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"\
desk"},user:{type:"string"}},required:["kind","user"],additionalProperties:!1}],type:"object",discriminator:{propertyName:"\
kind"}};function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.kind;if(typeof tag0=="string")if(tag0===
"github"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0=
"kind")||data.repository===void 0&&(missing0="repository")||data.workflowRef===void 0&&(missing0="workflowRef")||data.runId===
void 0&&(missing0="runId")||data.attempt===void 0&&(missing0="attempt")||data.job===void 0&&(missing0="job")||data.actor===
void 0&&(missing0="actor")||data.triggeringActor===void 0&&(missing0="triggeringActor")||data.url===void 0&&(missing0="u\
rl"))return validate30.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs4=errors;for(let key0 in data)if(!func2.call(schema10.oneOf[0].properties,key0)){return validate30.errors=[
{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs4===errors){if(data.kind!==void 0){let data0=data.kind,_errs5=errors;if(typeof data0!="string")return validate30.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data0!=="github")return validate30.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"github"}}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){
if(data.repository!==void 0){let _errs7=errors;if(typeof data.repository!="string")return validate30.errors=[{instancePath:instancePath+
"/repository",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===
errors}else var valid2=!0;if(valid2){if(data.workflowRef!==void 0){let _errs9=errors;if(typeof data.workflowRef!="string")
return validate30.errors=[{instancePath:instancePath+"/workflowRef",keyword:"\
type",params:{type:"string"}}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data.runId!==void 0){let data3=data.
runId,_errs11=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate30.errors=[
{instancePath:instancePath+"/runId",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs11&&typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3))return validate30.
errors=[{instancePath:instancePath+"/runId",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data3<0||isNaN(data3))return validate30.errors=[{instancePath:instancePath+"/runId",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid2=_errs11===
errors}else var valid2=!0;if(valid2){if(data.attempt!==void 0){let data4=data.attempt,_errs13=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate30.errors=[{instancePath:instancePath+"/attempt",schemaPath:"\
#/oneOf/0/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs13&&typeof data4=="numbe\
r"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate30.errors=[{instancePath:instancePath+"/atte\
mpt",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data4<1||isNaN(data4))return validate30.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/oneOf/0/proper\
ties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid2=_errs13===errors}else var valid2=!0;
if(valid2){if(data.job!==void 0){let _errs15=errors;if(typeof data.job!="string")return validate30.errors=[{instancePath:instancePath+
"/job",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs15===errors}else
var valid2=!0;if(valid2){if(data.actor!==void 0){let _errs17=errors;if(typeof data.actor!="string")return validate30.errors=
[{instancePath:instancePath+"/actor",keyword:"type",params:{type:"string"}}],
!1;var valid2=_errs17===errors}else var valid2=!0;if(valid2){if(data.triggeringActor!==void 0){let _errs19=errors;if(typeof data.
triggeringActor!="string")return validate30.errors=[{instancePath:instancePath+"/triggeringActor",schemaPath:"#/oneOf/0/\
properties/triggeringActor/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs19===errors}else var valid2=!0;
if(valid2)if(data.url!==void 0){let _errs21=errors;if(typeof data.url!="string")return validate30.errors=[{instancePath:instancePath+
"/url",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs21===errors}else
var valid2=!0}}}}}}}}}}else return validate30.errors=[{instancePath,keyword:"type",params:{type:"\
object"}}],!1}else if(tag0==="desk"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.kind===void 0&&(missing1="kind")||data.user===void 0&&(missing1="user"))return validate30.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs25=errors;for(let key1 in data)
if(!(key1==="kind"||key1==="user")){return validate30.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs25===errors){if(data.kind!==void 0){let data9=data.
kind,_errs26=errors;if(typeof data9!="string")return validate30.errors=[{instancePath:instancePath+"/kind",schemaPath:"#\
/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data9!=="desk")return validate30.errors=[{instancePath:instancePath+
"/kind",keyword:"const",params:{allowedValue:"desk"}}],!1;var valid4=_errs26===
errors}else var valid4=!0;if(valid4)if(data.user!==void 0){let _errs28=errors;if(typeof data.user!="string")return validate30.
errors=[{instancePath:instancePath+"/user",keyword:"type",params:{type:"stri\
ng"}}],!1;var valid4=_errs28===errors}else var valid4=!0}}}else return validate30.errors=[{instancePath,schemaPath:"#/on\
eOf/1/type",keyword:"type",params:{type:"object"}}],!1}else return validate30.errors=[{instancePath,schemaPath:"#/discri\
minator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:tag0}}],!1;else return validate30.errors=[{
instancePath,keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else
return validate30.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate30.
errors=vErrors,errors===0}var formats0=require_formats().fastFormats["date-time"],pattern1=new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d\
0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$","u");function validate32(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0&&errors===0)if(typeof data==
"string")if(pattern1.test(data)){if(!formats0.validate.test(data))return validate32.errors=[{instancePath,schemaPath:"#/\
format",keyword:"format",params:{format:"date-time"}}],!1}else return validate32.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-\
02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8]\
)))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$"}}],!1;else return validate32.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate32.errors=vErrors,errors===0}function validate21(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.name===void 0&&(missing0="name")||data.target===void 0&&(missing0="\
target")||data.severity===void 0&&(missing0="severity")||data.strategy===void 0&&(missing0="strategy")||data.approvals===
void 0&&(missing0="approvals")||data.scope===void 0&&(missing0="scope")||data.changes===void 0&&(missing0="changes")||data.
authors===void 0&&(missing0="authors")||data.changedPaths===void 0&&(missing0="changedPaths")||data.$schema===void 0&&(missing0=
"$schema")||data.mode===void 0&&(missing0="mode")||data.release===void 0&&(missing0="release")||data.run===void 0&&(missing0=
"run")||data.generatedAt===void 0&&(missing0="generatedAt"))return validate21.errors=[{instancePath,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func2.call(schema6.
properties,key0)){return validate21.errors=[{instancePath,keyword:"additionalPropert\
ies",params:{additionalProperty:key0}}],!1;break}if(_errs1===errors){if(data.name!==void 0){let _errs2=errors;if(typeof data.
name!="string")return validate21.errors=[{instancePath:instancePath+"/name",keyword:"\
type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.target!==void 0){let _errs4=errors;
if(typeof data.target!="string")return validate21.errors=[{instancePath:instancePath+"/target",schemaPath:"#/properties/\
target/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.
severity!==void 0){let data2=data.severity,_errs6=errors;if(typeof data2!="string")return validate21.errors=[{instancePath:instancePath+
"/severity",keyword:"type",params:{type:"string"}}],!1;if(!(data2==="sev-0"||data2===
"sev-1"||data2==="sev-2"||data2==="sev-3"))return validate21.errors=[{instancePath:instancePath+"/severity",schemaPath:"\
#/properties/severity/enum",keyword:"enum",params:{allowedValues:schema6.properties.severity.enum}}],!1;var valid0=_errs6===
errors}else var valid0=!0;if(valid0){if(data.securityImpact!==void 0){let data3=data.securityImpact,_errs8=errors;if(errors===
_errs8)if(data3&&typeof data3=="object"&&!Array.isArray(data3)){let missing1;if(data3.impacting===void 0&&(missing1="imp\
acting")||data3.why===void 0&&(missing1="why"))return validate21.errors=[{instancePath:instancePath+"/securityImpact",schemaPath:"\
#/properties/securityImpact/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs10=errors;for(let key1 in data3)
if(!(key1==="impacting"||key1==="why")){return validate21.errors=[{instancePath:instancePath+"/securityImpact",schemaPath:"\
#/properties/securityImpact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}
if(_errs10===errors){if(data3.impacting!==void 0){let _errs11=errors;if(typeof data3.impacting!="boolean")return validate21.
errors=[{instancePath:instancePath+"/securityImpact/impacting",schemaPath:"#/properties/securityImpact/properties/impact\
ing/type",keyword:"type",params:{type:"boolean"}}],!1;var valid1=_errs11===errors}else var valid1=!0;if(valid1)if(data3.
why!==void 0){let _errs13=errors;if(typeof data3.why!="string")return validate21.errors=[{instancePath:instancePath+"/se\
curityImpact/why",keyword:"type",params:{type:"string"}}],!1;
var valid1=_errs13===errors}else var valid1=!0}}}else return validate21.errors=[{instancePath:instancePath+"/securityImp\
act",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs8===errors}else
var valid0=!0;if(valid0){if(data.strategy!==void 0){let _errs15=errors;if(typeof data.strategy!="string")return validate21.
errors=[{instancePath:instancePath+"/strategy",keyword:"type",params:{type:"stri\
ng"}}],!1;var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.previous!==void 0){let data7=data.previous,_errs17=errors;
if(errors===_errs17)if(data7&&typeof data7=="object"&&!Array.isArray(data7)){let missing2;if(data7.tag===void 0&&(missing2=
"tag")||data7.version===void 0&&(missing2="version")||data7.sha===void 0&&(missing2="sha"))return validate21.errors=[{instancePath:instancePath+
"/previous",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs19=errors;
for(let key2 in data7)if(!(key2==="tag"||key2==="version"||key2==="sha")){return validate21.errors=[{instancePath:instancePath+
"/previous",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs19===errors){if(data7.tag!==void 0){let _errs20=errors;if(typeof data7.tag!="string")return validate21.
errors=[{instancePath:instancePath+"/previous/tag",keyword:"type",
params:{type:"string"}}],!1;var valid2=_errs20===errors}else var valid2=!0;if(valid2){if(data7.version!==void 0){let _errs22=errors;
if(typeof data7.version!="string")return validate21.errors=[{instancePath:instancePath+"/previous/version",schemaPath:"#\
/properties/previous/properties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs22===errors}else
var valid2=!0;if(valid2)if(data7.sha!==void 0){let _errs24=errors;validate22(data7.sha,{instancePath:instancePath+"/prev\
ious/sha",parentData:data7,parentDataProperty:"sha",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(
validate22.errors),errors=vErrors.length);var valid2=_errs24===errors}else var valid2=!0}}}}else return validate21.errors=
[{instancePath:instancePath+"/previous",keyword:"type",params:{type:"object"}}],
!1;var valid0=_errs17===errors}else var valid0=!0;if(valid0){if(data.services!==void 0){let data11=data.services,_errs25=errors;
if(errors===_errs25)if(Array.isArray(data11)){var valid3=!0;let len0=data11.length;for(let i0=0;i0<len0;i0++){let data12=data11[i0],
_errs27=errors;if(errors===_errs27)if(data12&&typeof data12=="object"&&!Array.isArray(data12)){let missing3;if(data12.id===
void 0&&(missing3="id")||data12.why===void 0&&(missing3="why"))return validate21.errors=[{instancePath:instancePath+"/se\
rvices/"+i0,keyword:"required",params:{missingProperty:missing3}}],!1;
{let _errs29=errors;for(let key3 in data12)if(!(key3==="id"||key3==="why")){return validate21.errors=[{instancePath:instancePath+
"/services/"+i0,keyword:"additionalProperties",params:{additionalProperty:key3}}],
!1;break}if(_errs29===errors){if(data12.id!==void 0){let _errs30=errors;if(typeof data12.id!="string")return validate21.
errors=[{instancePath:instancePath+"/services/"+i0+"/id",keyword:"\
type",params:{type:"string"}}],!1;var valid4=_errs30===errors}else var valid4=!0;if(valid4)if(data12.why!==void 0){let _errs32=errors;
if(typeof data12.why!="string")return validate21.errors=[{instancePath:instancePath+"/services/"+i0+"/why",schemaPath:"#\
/properties/services/items/properties/why/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs32===errors}else
var valid4=!0}}}else return validate21.errors=[{instancePath:instancePath+"/services/"+i0,schemaPath:"#/properties/servi\
ces/items/type",keyword:"type",params:{type:"object"}}],!1;var valid3=_errs27===errors;if(!valid3)break}}else return validate21.
errors=[{instancePath:instancePath+"/services",keyword:"type",params:{type:"arra\
y"}}],!1;var valid0=_errs25===errors}else var valid0=!0;if(valid0){if(data.approvals!==void 0){let data15=data.approvals,
_errs34=errors;if(errors===_errs34)if(Array.isArray(data15)){var valid5=!0;let len1=data15.length;for(let i1=0;i1<len1;i1++){
let data16=data15[i1],_errs36=errors;if(errors===_errs36)if(data16&&typeof data16=="object"&&!Array.isArray(data16)){let missing4;
if(data16.role===void 0&&(missing4="role")||data16.environment===void 0&&(missing4="environment")||data16.asked===void 0&&
(missing4="asked"))return validate21.errors=[{instancePath:instancePath+"/approvals/"+i1,schemaPath:"#/properties/approv\
als/items/required",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs38=errors;for(let key4 in data16)
if(!(key4==="role"||key4==="environment"||key4==="asked"||key4==="why")){return validate21.errors=[{instancePath:instancePath+
"/approvals/"+i1,keyword:"additionalProperties",params:{additionalProperty:key4}}],
!1;break}if(_errs38===errors){if(data16.role!==void 0){let _errs39=errors;if(typeof data16.role!="string")return validate21.
errors=[{instancePath:instancePath+"/approvals/"+i1+"/role",schemaPath:"#/properties/approvals/items/properties/role/typ\
e",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs39===errors}else var valid6=!0;if(valid6){if(data16.environment!==
void 0){let _errs41=errors;if(typeof data16.environment!="string")return validate21.errors=[{instancePath:instancePath+"\
/approvals/"+i1+"/environment",keyword:"type",params:{
type:"string"}}],!1;var valid6=_errs41===errors}else var valid6=!0;if(valid6){if(data16.asked!==void 0){let _errs43=errors;
if(typeof data16.asked!="boolean")return validate21.errors=[{instancePath:instancePath+"/approvals/"+i1+"/asked",schemaPath:"\
#/properties/approvals/items/properties/asked/type",keyword:"type",params:{type:"boolean"}}],!1;var valid6=_errs43===errors}else
var valid6=!0;if(valid6)if(data16.why!==void 0){let _errs45=errors;if(typeof data16.why!="string")return validate21.errors=
[{instancePath:instancePath+"/approvals/"+i1+"/why",keyword:"\
type",params:{type:"string"}}],!1;var valid6=_errs45===errors}else var valid6=!0}}}}}else return validate21.errors=[{instancePath:instancePath+
"/approvals/"+i1,keyword:"type",params:{type:"object"}}],!1;var valid5=_errs36===
errors;if(!valid5)break}}else return validate21.errors=[{instancePath:instancePath+"/approvals",schemaPath:"#/properties\
/approvals/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs34===errors}else var valid0=!0;if(valid0){if(data.
scope!==void 0){let data21=data.scope,_errs47=errors;if(errors===_errs47)if(data21&&typeof data21=="object"&&!Array.isArray(
data21)){let missing5;if(data21.kinds===void 0&&(missing5="kinds")||data21.changes===void 0&&(missing5="changes")||data21.
authors===void 0&&(missing5="authors")||data21.files===void 0&&(missing5="files")||data21.areas===void 0&&(missing5="are\
as"))return validate21.errors=[{instancePath:instancePath+"/scope",keyword:"req\
uired",params:{missingProperty:missing5}}],!1;{let _errs49=errors;for(let key5 in data21)if(!(key5==="kinds"||key5==="ch\
anges"||key5==="authors"||key5==="files"||key5==="areas")){return validate21.errors=[{instancePath:instancePath+"/scope",
keyword:"additionalProperties",params:{additionalProperty:key5}}],!1;
break}if(_errs49===errors){if(data21.kinds!==void 0){let data22=data21.kinds,_errs50=errors;if(errors===_errs50)if(data22&&
typeof data22=="object"&&!Array.isArray(data22)){for(let key6 in data22){let _errs52=errors;if(typeof key6!="string"){let err0={
instancePath:instancePath+"/scope/kinds",keyword:"ty\
pe",params:{type:"string"},propertyName:key6};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}if(!(key6==="bre\
aking"||key6==="security"||key6==="feature"||key6==="fix"||key6==="performance"||key6==="other")){let err1={instancePath:instancePath+
"/scope/kinds",keyword:"enum",params:{allowedValues:schema6.
properties.scope.properties.kinds.propertyNames.enum},propertyName:key6};vErrors===null?vErrors=[err1]:vErrors.push(err1),
errors++}var valid8=_errs52===errors;if(!valid8){let err2={instancePath:instancePath+"/scope/kinds",schemaPath:"#/proper\
ties/scope/properties/kinds/propertyNames",keyword:"propertyNames",params:{propertyName:key6}};return vErrors===null?vErrors=
[err2]:vErrors.push(err2),errors++,validate21.errors=vErrors,!1;break}}if(valid8)for(let key7 in data22){let data23=data22[key7],
_errs55=errors;if(!(typeof data23=="number"&&!(data23%1)&&!isNaN(data23)&&isFinite(data23)))return validate21.errors=[{instancePath:instancePath+
"/scope/kinds/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scope/properties/kinds/additionalPr\
operties/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs55&&typeof data23=="number"&&isFinite(data23)){
if(data23>9007199254740991||isNaN(data23))return validate21.errors=[{instancePath:instancePath+"/scope/kinds/"+key7.replace(
/~/g,"~0").replace(/\//g,"~1"),keyword:"ma\
ximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data23<0||isNaN(data23))return validate21.errors=[{instancePath:instancePath+
"/scope/kinds/"+key7.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/scope/properties/kinds/additionalPr\
operties/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid9=_errs55===errors;if(!valid9)break}}else
return validate21.errors=[{instancePath:instancePath+"/scope/kinds",
keyword:"type",params:{type:"object"}}],!1;var valid7=_errs50===errors}else var valid7=!0;if(valid7){if(data21.changes!==
void 0){let data24=data21.changes,_errs57=errors;if(!(typeof data24=="number"&&!(data24%1)&&!isNaN(data24)&&isFinite(data24)))
return validate21.errors=[{instancePath:instancePath+"/scope/changes",schemaPath:"#/properties/scope/properties/changes/\
type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs57&&typeof data24=="number"&&isFinite(data24)){if(data24>
9007199254740991||isNaN(data24))return validate21.errors=[{instancePath:instancePath+"/scope/changes",schemaPath:"#/prop\
erties/scope/properties/changes/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data24<
0||isNaN(data24))return validate21.errors=[{instancePath:instancePath+"/scope/changes",schemaPath:"#/properties/scope/pr\
operties/changes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid7=_errs57===errors}else var valid7=!0;
if(valid7){if(data21.authors!==void 0){let data25=data21.authors,_errs59=errors;if(!(typeof data25=="number"&&!(data25%1)&&
!isNaN(data25)&&isFinite(data25)))return validate21.errors=[{instancePath:instancePath+"/scope/authors",schemaPath:"#/pr\
operties/scope/properties/authors/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs59&&typeof data25==
"number"&&isFinite(data25)){if(data25>9007199254740991||isNaN(data25))return validate21.errors=[{instancePath:instancePath+
"/scope/authors",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data25<0||isNaN(data25))return validate21.errors=[{instancePath:instancePath+"/scope/authors",schemaPath:"#/proper\
ties/scope/properties/authors/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid7=_errs59===errors}else
var valid7=!0;if(valid7){if(data21.files!==void 0){let data26=data21.files,_errs61=errors;if(!(typeof data26=="number"&&
!(data26%1)&&!isNaN(data26)&&isFinite(data26)))return validate21.errors=[{instancePath:instancePath+"/scope/files",schemaPath:"\
#/properties/scope/properties/files/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs61&&typeof data26==
"number"&&isFinite(data26)){if(data26>9007199254740991||isNaN(data26))return validate21.errors=[{instancePath:instancePath+
"/scope/files",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data26<0||isNaN(data26))return validate21.errors=[{instancePath:instancePath+"/scope/files",schemaPath:"#/properti\
es/scope/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid7=_errs61===errors}else
var valid7=!0;if(valid7)if(data21.areas!==void 0){let data27=data21.areas,_errs63=errors;if(errors===_errs63)if(Array.isArray(
data27)){var valid10=!0;let len2=data27.length;for(let i2=0;i2<len2;i2++){let data28=data27[i2],_errs65=errors;if(errors===
_errs65)if(data28&&typeof data28=="object"&&!Array.isArray(data28)){let missing6;if(data28.path===void 0&&(missing6="pat\
h")||data28.files===void 0&&(missing6="files"))return validate21.errors=[{instancePath:instancePath+"/scope/areas/"+i2,schemaPath:"\
#/properties/scope/properties/areas/items/required",keyword:"required",params:{missingProperty:missing6}}],!1;{let _errs67=errors;
for(let key8 in data28)if(!(key8==="path"||key8==="files")){return validate21.errors=[{instancePath:instancePath+"/scope\
/areas/"+i2,keyword:"additionalProperties",params:{
additionalProperty:key8}}],!1;break}if(_errs67===errors){if(data28.path!==void 0){let _errs68=errors;if(typeof data28.path!=
"string")return validate21.errors=[{instancePath:instancePath+"/scope/areas/"+i2+"/path",schemaPath:"#/properties/scope/\
properties/areas/items/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var valid11=_errs68===errors}else
var valid11=!0;if(valid11)if(data28.files!==void 0){let data30=data28.files,_errs70=errors;if(!(typeof data30=="number"&&
!(data30%1)&&!isNaN(data30)&&isFinite(data30)))return validate21.errors=[{instancePath:instancePath+"/scope/areas/"+i2+"\
/files",keyword:"type",params:{type:"intege\
r"}}],!1;if(errors===_errs70&&typeof data30=="number"&&isFinite(data30)){if(data30>9007199254740991||isNaN(data30))return validate21.
errors=[{instancePath:instancePath+"/scope/areas/"+i2+"/files",schemaPath:"#/properties/scope/properties/areas/items/pro\
perties/files/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data30<0||isNaN(data30))
return validate21.errors=[{instancePath:instancePath+"/scope/areas/"+i2+"/files",schemaPath:"#/properties/scope/properti\
es/areas/items/properties/files/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid11=_errs70===errors}else
var valid11=!0}}}else return validate21.errors=[{instancePath:instancePath+"/scope/areas/"+i2,schemaPath:"#/properties/s\
cope/properties/areas/items/type",keyword:"type",params:{type:"object"}}],!1;var valid10=_errs65===errors;if(!valid10)break}}else
return validate21.errors=[{instancePath:instancePath+"/scope/areas",
keyword:"type",params:{type:"array"}}],!1;var valid7=_errs63===errors}else var valid7=!0}}}}}}else return validate21.errors=
[{instancePath:instancePath+"/scope",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs47===
errors}else var valid0=!0;if(valid0){if(data.changes!==void 0){let data31=data.changes,_errs72=errors;if(errors===_errs72)
if(Array.isArray(data31)){var valid12=!0;let len3=data31.length;for(let i3=0;i3<len3;i3++){let data32=data31[i3],_errs74=errors;
if(errors===_errs74)if(data32&&typeof data32=="object"&&!Array.isArray(data32)){let missing7;if(data32.kind===void 0&&(missing7=
"kind")||data32.subject===void 0&&(missing7="subject")||data32.sha===void 0&&(missing7="sha")||data32.author===void 0&&(missing7=
"author")||data32.references===void 0&&(missing7="references"))return validate21.errors=[{instancePath:instancePath+"/ch\
anges/"+i3,keyword:"required",params:{missingProperty:missing7}}],!1;{let _errs76=errors;
for(let key9 in data32)if(!(key9==="kind"||key9==="area"||key9==="subject"||key9==="sha"||key9==="author"||key9==="break\
ing"||key9==="references")){return validate21.errors=[{instancePath:instancePath+"/changes/"+i3,schemaPath:"#/properties\
/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key9}}],!1;break}if(_errs76===
errors){if(data32.kind!==void 0){let data33=data32.kind,_errs77=errors;if(typeof data33!="string")return validate21.errors=
[{instancePath:instancePath+"/changes/"+i3+"/kind",keyword:"\
type",params:{type:"string"}}],!1;if(!(data33==="breaking"||data33==="security"||data33==="feature"||data33==="fix"||data33===
"performance"||data33==="other"))return validate21.errors=[{instancePath:instancePath+"/changes/"+i3+"/kind",schemaPath:"\
#/properties/changes/items/properties/kind/enum",keyword:"enum",params:{allowedValues:schema6.properties.changes.items.properties.
kind.enum}}],!1;var valid13=_errs77===errors}else var valid13=!0;if(valid13){if(data32.area!==void 0){let _errs79=errors;
if(typeof data32.area!="string")return validate21.errors=[{instancePath:instancePath+"/changes/"+i3+"/area",schemaPath:"\
#/properties/changes/items/properties/area/type",keyword:"type",params:{type:"string"}}],!1;var valid13=_errs79===errors}else
var valid13=!0;if(valid13){if(data32.subject!==void 0){let _errs81=errors;if(typeof data32.subject!="string")return validate21.
errors=[{instancePath:instancePath+"/changes/"+i3+"/subject",schemaPath:"#/properties/changes/items/properties/subject/t\
ype",keyword:"type",params:{type:"string"}}],!1;var valid13=_errs81===errors}else var valid13=!0;if(valid13){if(data32.sha!==
void 0){let _errs83=errors;validate22(data32.sha,{instancePath:instancePath+"/changes/"+i3+"/sha",parentData:data32,parentDataProperty:"\
sha",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid13=_errs83===
errors}else var valid13=!0;if(valid13){if(data32.author!==void 0){let _errs84=errors;if(typeof data32.author!="string")return validate21.
errors=[{instancePath:instancePath+"/changes/"+i3+"/author",schemaPath:"#/properties/changes/items/properties/author/typ\
e",keyword:"type",params:{type:"string"}}],!1;var valid13=_errs84===errors}else var valid13=!0;if(valid13){if(data32.breaking!==
void 0){let _errs86=errors;if(typeof data32.breaking!="string")return validate21.errors=[{instancePath:instancePath+"/ch\
anges/"+i3+"/breaking",keyword:"type",params:{type:"str\
ing"}}],!1;var valid13=_errs86===errors}else var valid13=!0;if(valid13)if(data32.references!==void 0){let data39=data32.
references,_errs88=errors;if(errors===_errs88)if(Array.isArray(data39)){var valid14=!0;let len4=data39.length;for(let i4=0;i4<
len4;i4++){let _errs90=errors;if(typeof data39[i4]!="string")return validate21.errors=[{instancePath:instancePath+"/chan\
ges/"+i3+"/references/"+i4,keyword:"type",params:{
type:"string"}}],!1;var valid14=_errs90===errors;if(!valid14)break}}else return validate21.errors=[{instancePath:instancePath+
"/changes/"+i3+"/references",keyword:"type",params:{type:"\
array"}}],!1;var valid13=_errs88===errors}else var valid13=!0}}}}}}}}else return validate21.errors=[{instancePath:instancePath+
"/changes/"+i3,keyword:"type",params:{type:"object"}}],!1;var valid12=_errs74===
errors;if(!valid12)break}}else return validate21.errors=[{instancePath:instancePath+"/changes",schemaPath:"#/properties/\
changes/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs72===errors}else var valid0=!0;if(valid0){if(data.
authors!==void 0){let data41=data.authors,_errs92=errors;if(errors===_errs92)if(Array.isArray(data41)){var valid15=!0;let len5=data41.
length;for(let i5=0;i5<len5;i5++){let _errs94=errors;if(typeof data41[i5]!="string")return validate21.errors=[{instancePath:instancePath+
"/authors/"+i5,keyword:"type",params:{type:"string"}}],!1;var valid15=_errs94===
errors;if(!valid15)break}}else return validate21.errors=[{instancePath:instancePath+"/authors",schemaPath:"#/properties/\
authors/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs92===errors}else var valid0=!0;if(valid0){if(data.
changedPaths!==void 0){let data43=data.changedPaths,_errs96=errors;if(errors===_errs96)if(data43&&typeof data43=="object"&&
!Array.isArray(data43)){let missing8;if(data43.total===void 0&&(missing8="total")||data43.listed===void 0&&(missing8="li\
sted"))return validate21.errors=[{instancePath:instancePath+"/changedPaths",schemaPath:"#/properties/changedPaths/requir\
ed",keyword:"required",params:{missingProperty:missing8}}],!1;{let _errs98=errors;for(let key10 in data43)if(!(key10==="\
total"||key10==="listed")){return validate21.errors=[{instancePath:instancePath+"/changedPaths",schemaPath:"#/properties\
/changedPaths/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key10}}],!1;break}if(_errs98===
errors){if(data43.total!==void 0){let data44=data43.total,_errs99=errors;if(!(typeof data44=="number"&&!(data44%1)&&!isNaN(
data44)&&isFinite(data44)))return validate21.errors=[{instancePath:instancePath+"/changedPaths/total",schemaPath:"#/prop\
erties/changedPaths/properties/total/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs99&&typeof data44==
"number"&&isFinite(data44)){if(data44>9007199254740991||isNaN(data44))return validate21.errors=[{instancePath:instancePath+
"/changedPaths/total",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data44<0||isNaN(data44))return validate21.errors=[{instancePath:instancePath+"/chang\
edPaths/total",keyword:"minimum",params:{comparison:">=",
limit:0}}],!1}var valid16=_errs99===errors}else var valid16=!0;if(valid16)if(data43.listed!==void 0){let data45=data43.listed,
_errs101=errors;if(errors===_errs101)if(Array.isArray(data45)){var valid17=!0;let len6=data45.length;for(let i6=0;i6<len6;i6++){
let _errs103=errors;if(typeof data45[i6]!="string")return validate21.errors=[{instancePath:instancePath+"/changedPaths/l\
isted/"+i6,keyword:"type",params:{type:"string"}}],!1;
var valid17=_errs103===errors;if(!valid17)break}}else return validate21.errors=[{instancePath:instancePath+"/changedPath\
s/listed",keyword:"type",params:{type:"array"}}],!1;var valid16=_errs101===
errors}else var valid16=!0}}}else return validate21.errors=[{instancePath:instancePath+"/changedPaths",schemaPath:"#/pro\
perties/changedPaths/type",keyword:"type",params:{type:"object"}}],!1;var valid0=_errs96===errors}else var valid0=!0;if(valid0){
if(data.$schema!==void 0){let data47=data.$schema,_errs105=errors;if(typeof data47!="string")return validate21.errors=[{
instancePath:instancePath+"/$schema",keyword:"type",params:{type:"string"}}],!1;
if(data47!=="urn:release-gates:schema:release-manifest:v1")return validate21.errors=[{instancePath:instancePath+"/$schem\
a",keyword:"const",params:{allowedValue:"urn:release-gates:schema:release-mani\
fest:v1"}}],!1;var valid0=_errs105===errors}else var valid0=!0;if(valid0){if(data.mode!==void 0){let _errs107=errors;validate25(
data.mode,{instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData})||(vErrors=vErrors===null?
validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid0=_errs107===errors}else var valid0=!0;
if(valid0){if(data.release!==void 0){let _errs108=errors;validate27(data.release,{instancePath:instancePath+"/release",parentData:data,
parentDataProperty:"release",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=
vErrors.length);var valid0=_errs108===errors}else var valid0=!0;if(valid0){if(data.run!==void 0){let _errs109=errors;validate30(
data.run,{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData})||(vErrors=vErrors===null?
validate30.errors:vErrors.concat(validate30.errors),errors=vErrors.length);var valid0=_errs109===errors}else var valid0=!0;
if(valid0)if(data.generatedAt!==void 0){let _errs110=errors;validate32(data.generatedAt,{instancePath:instancePath+"/gen\
eratedAt",parentData:data,parentDataProperty:"generatedAt",rootData})||(vErrors=vErrors===null?validate32.errors:vErrors.
concat(validate32.errors),errors=vErrors.length);var valid0=_errs110===errors}else var valid0=!0}}}}}}}}}}}}}}}}}}else return validate21.
errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate21.errors=vErrors,errors===
0}export{validate};
