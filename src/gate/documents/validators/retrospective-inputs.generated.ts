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
return new RegExp(str),!0}catch{return!1}}}});var validate=validate21,schema6={$id:"urn:release-gates:schema:retrospective-inputs:v1",type:"object",properties:{wentWell:{
type:"array",items:{type:"object",properties:{statement:{type:"string"},source:{type:"string"}},required:["statement","s\
ource"],additionalProperties:!1}},wentBadly:{type:"array",items:{type:"object",properties:{statement:{type:"string"},source:{
type:"string"}},required:["statement","source"],additionalProperties:!1}},nearFailing:{type:"array",items:{type:"object",
properties:{statement:{type:"string"},source:{type:"string"}},required:["statement","source"],additionalProperties:!1}},
waivers:{type:"array",items:{type:"object",properties:{statement:{type:"string"},source:{type:"string"}},required:["stat\
ement","source"],additionalProperties:!1}},notAsked:{type:"array",items:{type:"object",properties:{statement:{type:"stri\
ng"},source:{type:"string"}},required:["statement","source"],additionalProperties:!1}},slowest:{type:"array",items:{type:"\
object",properties:{what:{type:"string"},durationMs:{type:"number",minimum:0}},required:["what","durationMs"],additionalProperties:!1}},
forecasts:{type:"array",items:{type:"object",properties:{what:{type:"string"},forecast:{type:"string"},fact:{type:"strin\
g"},met:{type:"boolean"}},required:["what","forecast","fact","met"],additionalProperties:!1}},actionItems:{type:"array",
items:{type:"object",properties:{title:{type:"string"},owner:{type:["string","null"]}},required:["title","owner"],additionalProperties:!1}},
$schema:{type:"string",const:"urn:release-gates:schema:retrospective-inputs:v1"},mode:{$ref:"urn:release-gates:shared:Mo\
de"},release:{$ref:"urn:release-gates:shared:ReleaseIdentity"},run:{$ref:"urn:release-gates:shared:Run"},generatedAt:{$ref:"\
urn:release-gates:shared:Instant"}},required:["wentWell","wentBadly","nearFailing","waivers","notAsked","slowest","forec\
asts","actionItems","$schema","mode","release","run","generatedAt"],additionalProperties:!1,title:"Retrospective inputs"},
func2=Object.prototype.hasOwnProperty,schema7={$id:"urn:release-gates:shared:Mode",type:"string",enum:["release","rehear\
sal"]};function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
return typeof data!="string"?(validate22.errors=[{instancePath,keyword:"type",params:{type:"string"}}],
!1):data==="release"||data==="rehearsal"?(validate22.errors=vErrors,errors===0):(validate22.errors=[{instancePath,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:schema7.enum}}],!1)}var func3=require_ucs2length().default;var pattern0=new RegExp("^[0-9a-f]{40}$","u");function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
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
if(func3(data0)<1)return validate24.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate24.errors=[{instancePath:instancePath+"/reposi\
tory",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.tag!==void 0){let data1=data.tag,_errs4=errors;if(errors===_errs4)if(typeof data1=="str\
ing"){if(func3(data1)<1)return validate24.errors=[{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return validate24.errors=[{instancePath:instancePath+"/tag",schemaPath:"\
#/properties/tag/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.version!==void 0){let data2=data.version,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func3(data2)<
1)return validate24.errors=[{instancePath:instancePath+"/version",keyword:"m\
inLength",params:{limit:1}}],!1}else return validate24.errors=[{instancePath:instancePath+"/version",schemaPath:"#/prope\
rties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.sha!==void 0){let _errs8=errors;validate25(data.sha,{instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"\
sha",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.service!==void 0){let data4=data.service,_errs9=errors;if(errors===_errs9)if(typeof data4==
"string"){if(func3(data4)<1)return validate24.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/ser\
vice/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate24.errors=[{instancePath:instancePath+"/se\
rvice",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else
var valid0=!0}}}}}}else return validate24.errors=[{instancePath,keyword:"type",params:{type:"object"}}],
!1;return validate24.errors=vErrors,errors===0}var schema10={$id:"urn:release-gates:shared:Run",oneOf:[{type:"object",properties:{
kind:{type:"string",const:"github"},repository:{type:"string"},workflowRef:{type:"string"},runId:{type:"integer",minimum:0,
maximum:9007199254740991},attempt:{type:"integer",minimum:1,maximum:9007199254740991},job:{type:"string"},actor:{type:"s\
tring"},triggeringActor:{type:"string"},url:{type:"string"}},required:["kind","repository","workflowRef","runId","attemp\
t","job","actor","triggeringActor","url"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"\
desk"},user:{type:"string"}},required:["kind","user"],additionalProperties:!1}],type:"object",discriminator:{propertyName:"\
kind"}};function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.kind;if(typeof tag0=="string")if(tag0===
"github"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0=
"kind")||data.repository===void 0&&(missing0="repository")||data.workflowRef===void 0&&(missing0="workflowRef")||data.runId===
void 0&&(missing0="runId")||data.attempt===void 0&&(missing0="attempt")||data.job===void 0&&(missing0="job")||data.actor===
void 0&&(missing0="actor")||data.triggeringActor===void 0&&(missing0="triggeringActor")||data.url===void 0&&(missing0="u\
rl"))return validate28.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs4=errors;for(let key0 in data)if(!func2.call(schema10.oneOf[0].properties,key0)){return validate28.errors=[
{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs4===errors){if(data.kind!==void 0){let data0=data.kind,_errs5=errors;if(typeof data0!="string")return validate28.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data0!=="github")return validate28.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"github"}}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){
if(data.repository!==void 0){let _errs7=errors;if(typeof data.repository!="string")return validate28.errors=[{instancePath:instancePath+
"/repository",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===
errors}else var valid2=!0;if(valid2){if(data.workflowRef!==void 0){let _errs9=errors;if(typeof data.workflowRef!="string")
return validate28.errors=[{instancePath:instancePath+"/workflowRef",keyword:"\
type",params:{type:"string"}}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data.runId!==void 0){let data3=data.
runId,_errs11=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate28.errors=[
{instancePath:instancePath+"/runId",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs11&&typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3))return validate28.
errors=[{instancePath:instancePath+"/runId",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data3<0||isNaN(data3))return validate28.errors=[{instancePath:instancePath+"/runId",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid2=_errs11===
errors}else var valid2=!0;if(valid2){if(data.attempt!==void 0){let data4=data.attempt,_errs13=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate28.errors=[{instancePath:instancePath+"/attempt",schemaPath:"\
#/oneOf/0/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs13&&typeof data4=="numbe\
r"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate28.errors=[{instancePath:instancePath+"/atte\
mpt",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data4<1||isNaN(data4))return validate28.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/oneOf/0/proper\
ties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid2=_errs13===errors}else var valid2=!0;
if(valid2){if(data.job!==void 0){let _errs15=errors;if(typeof data.job!="string")return validate28.errors=[{instancePath:instancePath+
"/job",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs15===errors}else
var valid2=!0;if(valid2){if(data.actor!==void 0){let _errs17=errors;if(typeof data.actor!="string")return validate28.errors=
[{instancePath:instancePath+"/actor",keyword:"type",params:{type:"string"}}],
!1;var valid2=_errs17===errors}else var valid2=!0;if(valid2){if(data.triggeringActor!==void 0){let _errs19=errors;if(typeof data.
triggeringActor!="string")return validate28.errors=[{instancePath:instancePath+"/triggeringActor",schemaPath:"#/oneOf/0/\
properties/triggeringActor/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs19===errors}else var valid2=!0;
if(valid2)if(data.url!==void 0){let _errs21=errors;if(typeof data.url!="string")return validate28.errors=[{instancePath:instancePath+
"/url",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs21===errors}else
var valid2=!0}}}}}}}}}}else return validate28.errors=[{instancePath,keyword:"type",params:{type:"\
object"}}],!1}else if(tag0==="desk"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.kind===void 0&&(missing1="kind")||data.user===void 0&&(missing1="user"))return validate28.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs25=errors;for(let key1 in data)
if(!(key1==="kind"||key1==="user")){return validate28.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs25===errors){if(data.kind!==void 0){let data9=data.
kind,_errs26=errors;if(typeof data9!="string")return validate28.errors=[{instancePath:instancePath+"/kind",schemaPath:"#\
/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data9!=="desk")return validate28.errors=[{instancePath:instancePath+
"/kind",keyword:"const",params:{allowedValue:"desk"}}],!1;var valid4=_errs26===
errors}else var valid4=!0;if(valid4)if(data.user!==void 0){let _errs28=errors;if(typeof data.user!="string")return validate28.
errors=[{instancePath:instancePath+"/user",keyword:"type",params:{type:"stri\
ng"}}],!1;var valid4=_errs28===errors}else var valid4=!0}}}else return validate28.errors=[{instancePath,schemaPath:"#/on\
eOf/1/type",keyword:"type",params:{type:"object"}}],!1}else return validate28.errors=[{instancePath,schemaPath:"#/discri\
minator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:tag0}}],!1;else return validate28.errors=[{
instancePath,keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else
return validate28.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate28.
errors=vErrors,errors===0}var formats0=require_formats().fastFormats["date-time"],pattern1=new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d\
0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$","u");function validate30(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0&&errors===0)if(typeof data==
"string")if(pattern1.test(data)){if(!formats0.validate.test(data))return validate30.errors=[{instancePath,schemaPath:"#/\
format",keyword:"format",params:{format:"date-time"}}],!1}else return validate30.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-\
02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8]\
)))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$"}}],!1;else return validate30.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate30.errors=vErrors,errors===0}function validate21(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.wentWell===void 0&&(missing0="wentWell")||data.wentBadly===void 0&&
(missing0="wentBadly")||data.nearFailing===void 0&&(missing0="nearFailing")||data.waivers===void 0&&(missing0="waivers")||
data.notAsked===void 0&&(missing0="notAsked")||data.slowest===void 0&&(missing0="slowest")||data.forecasts===void 0&&(missing0=
"forecasts")||data.actionItems===void 0&&(missing0="actionItems")||data.$schema===void 0&&(missing0="$schema")||data.mode===
void 0&&(missing0="mode")||data.release===void 0&&(missing0="release")||data.run===void 0&&(missing0="run")||data.generatedAt===
void 0&&(missing0="generatedAt"))return validate21.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func2.call(schema6.properties,key0)){return validate21.
errors=[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.wentWell!==void 0){let data0=data.wentWell,_errs2=errors;if(errors===_errs2)if(Array.
isArray(data0)){var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let data1=data0[i0],_errs4=errors;if(errors===
_errs4)if(data1&&typeof data1=="object"&&!Array.isArray(data1)){let missing1;if(data1.statement===void 0&&(missing1="sta\
tement")||data1.source===void 0&&(missing1="source"))return validate21.errors=[{instancePath:instancePath+"/wentWell/"+i0,
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs6=errors;
for(let key1 in data1)if(!(key1==="statement"||key1==="source")){return validate21.errors=[{instancePath:instancePath+"/\
wentWell/"+i0,keyword:"additionalProperties",params:{additionalProperty:key1}}],
!1;break}if(_errs6===errors){if(data1.statement!==void 0){let _errs7=errors;if(typeof data1.statement!="string")return validate21.
errors=[{instancePath:instancePath+"/wentWell/"+i0+"/statement",schemaPath:"#/properties/wentWell/items/properties/state\
ment/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===errors}else var valid2=!0;if(valid2)if(data1.source!==
void 0){let _errs9=errors;if(typeof data1.source!="string")return validate21.errors=[{instancePath:instancePath+"/wentWe\
ll/"+i0+"/source",keyword:"type",params:{type:"string"}}],
!1;var valid2=_errs9===errors}else var valid2=!0}}}else return validate21.errors=[{instancePath:instancePath+"/wentWell/"+
i0,keyword:"type",params:{type:"object"}}],!1;var valid1=_errs4===errors;if(!valid1)
break}}else return validate21.errors=[{instancePath:instancePath+"/wentWell",keyword:"\
type",params:{type:"array"}}],!1;var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.wentBadly!==void 0){let data4=data.
wentBadly,_errs11=errors;if(errors===_errs11)if(Array.isArray(data4)){var valid3=!0;let len1=data4.length;for(let i1=0;i1<
len1;i1++){let data5=data4[i1],_errs13=errors;if(errors===_errs13)if(data5&&typeof data5=="object"&&!Array.isArray(data5)){
let missing2;if(data5.statement===void 0&&(missing2="statement")||data5.source===void 0&&(missing2="source"))return validate21.
errors=[{instancePath:instancePath+"/wentBadly/"+i1,keyword:"required",
params:{missingProperty:missing2}}],!1;{let _errs15=errors;for(let key2 in data5)if(!(key2==="statement"||key2==="source")){
return validate21.errors=[{instancePath:instancePath+"/wentBadly/"+i1,schemaPath:"#/properties/wentBadly/items/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],!1;break}if(_errs15===errors){if(data5.statement!==
void 0){let _errs16=errors;if(typeof data5.statement!="string")return validate21.errors=[{instancePath:instancePath+"/we\
ntBadly/"+i1+"/statement",keyword:"type",params:{type:"\
string"}}],!1;var valid4=_errs16===errors}else var valid4=!0;if(valid4)if(data5.source!==void 0){let _errs18=errors;if(typeof data5.
source!="string")return validate21.errors=[{instancePath:instancePath+"/wentBadly/"+i1+"/source",schemaPath:"#/propertie\
s/wentBadly/items/properties/source/type",keyword:"type",params:{type:"string"}}],!1;var valid4=_errs18===errors}else var valid4=!0}}}else
return validate21.errors=[{instancePath:instancePath+"/wentBadly/"+i1,keyword:"\
type",params:{type:"object"}}],!1;var valid3=_errs13===errors;if(!valid3)break}}else return validate21.errors=[{instancePath:instancePath+
"/wentBadly",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs11===errors}else
var valid0=!0;if(valid0){if(data.nearFailing!==void 0){let data8=data.nearFailing,_errs20=errors;if(errors===_errs20)if(Array.
isArray(data8)){var valid5=!0;let len2=data8.length;for(let i2=0;i2<len2;i2++){let data9=data8[i2],_errs22=errors;if(errors===
_errs22)if(data9&&typeof data9=="object"&&!Array.isArray(data9)){let missing3;if(data9.statement===void 0&&(missing3="st\
atement")||data9.source===void 0&&(missing3="source"))return validate21.errors=[{instancePath:instancePath+"/nearFailing\
/"+i2,keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs24=errors;
for(let key3 in data9)if(!(key3==="statement"||key3==="source")){return validate21.errors=[{instancePath:instancePath+"/\
nearFailing/"+i2,keyword:"additionalProperties",params:{
additionalProperty:key3}}],!1;break}if(_errs24===errors){if(data9.statement!==void 0){let _errs25=errors;if(typeof data9.
statement!="string")return validate21.errors=[{instancePath:instancePath+"/nearFailing/"+i2+"/statement",schemaPath:"#/p\
roperties/nearFailing/items/properties/statement/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs25===errors}else
var valid6=!0;if(valid6)if(data9.source!==void 0){let _errs27=errors;if(typeof data9.source!="string")return validate21.
errors=[{instancePath:instancePath+"/nearFailing/"+i2+"/source",schemaPath:"#/properties/nearFailing/items/properties/so\
urce/type",keyword:"type",params:{type:"string"}}],!1;var valid6=_errs27===errors}else var valid6=!0}}}else return validate21.
errors=[{instancePath:instancePath+"/nearFailing/"+i2,keyword:"type",params:{
type:"object"}}],!1;var valid5=_errs22===errors;if(!valid5)break}}else return validate21.errors=[{instancePath:instancePath+
"/nearFailing",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs20===
errors}else var valid0=!0;if(valid0){if(data.waivers!==void 0){let data12=data.waivers,_errs29=errors;if(errors===_errs29)
if(Array.isArray(data12)){var valid7=!0;let len3=data12.length;for(let i3=0;i3<len3;i3++){let data13=data12[i3],_errs31=errors;
if(errors===_errs31)if(data13&&typeof data13=="object"&&!Array.isArray(data13)){let missing4;if(data13.statement===void 0&&
(missing4="statement")||data13.source===void 0&&(missing4="source"))return validate21.errors=[{instancePath:instancePath+
"/waivers/"+i3,keyword:"required",params:{missingProperty:missing4}}],!1;
{let _errs33=errors;for(let key4 in data13)if(!(key4==="statement"||key4==="source")){return validate21.errors=[{instancePath:instancePath+
"/waivers/"+i3,keyword:"additionalProperties",params:{additionalProperty:key4}}],
!1;break}if(_errs33===errors){if(data13.statement!==void 0){let _errs34=errors;if(typeof data13.statement!="string")return validate21.
errors=[{instancePath:instancePath+"/waivers/"+i3+"/statement",schemaPath:"#/properties/waivers/items/properties/stateme\
nt/type",keyword:"type",params:{type:"string"}}],!1;var valid8=_errs34===errors}else var valid8=!0;if(valid8)if(data13.source!==
void 0){let _errs36=errors;if(typeof data13.source!="string")return validate21.errors=[{instancePath:instancePath+"/waiv\
ers/"+i3+"/source",keyword:"type",params:{type:"string"}}],
!1;var valid8=_errs36===errors}else var valid8=!0}}}else return validate21.errors=[{instancePath:instancePath+"/waivers/"+
i3,keyword:"type",params:{type:"object"}}],!1;var valid7=_errs31===errors;if(!valid7)
break}}else return validate21.errors=[{instancePath:instancePath+"/waivers",keyword:"\
type",params:{type:"array"}}],!1;var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.notAsked!==void 0){let data16=data.
notAsked,_errs38=errors;if(errors===_errs38)if(Array.isArray(data16)){var valid9=!0;let len4=data16.length;for(let i4=0;i4<
len4;i4++){let data17=data16[i4],_errs40=errors;if(errors===_errs40)if(data17&&typeof data17=="object"&&!Array.isArray(data17)){
let missing5;if(data17.statement===void 0&&(missing5="statement")||data17.source===void 0&&(missing5="source"))return validate21.
errors=[{instancePath:instancePath+"/notAsked/"+i4,keyword:"required",
params:{missingProperty:missing5}}],!1;{let _errs42=errors;for(let key5 in data17)if(!(key5==="statement"||key5==="sourc\
e")){return validate21.errors=[{instancePath:instancePath+"/notAsked/"+i4,schemaPath:"#/properties/notAsked/items/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:key5}}],!1;break}if(_errs42===errors){if(data17.
statement!==void 0){let _errs43=errors;if(typeof data17.statement!="string")return validate21.errors=[{instancePath:instancePath+
"/notAsked/"+i4+"/statement",keyword:"type",params:{type:"\
string"}}],!1;var valid10=_errs43===errors}else var valid10=!0;if(valid10)if(data17.source!==void 0){let _errs45=errors;
if(typeof data17.source!="string")return validate21.errors=[{instancePath:instancePath+"/notAsked/"+i4+"/source",schemaPath:"\
#/properties/notAsked/items/properties/source/type",keyword:"type",params:{type:"string"}}],!1;var valid10=_errs45===errors}else
var valid10=!0}}}else return validate21.errors=[{instancePath:instancePath+"/notAsked/"+i4,schemaPath:"#/properties/notA\
sked/items/type",keyword:"type",params:{type:"object"}}],!1;var valid9=_errs40===errors;if(!valid9)break}}else return validate21.
errors=[{instancePath:instancePath+"/notAsked",keyword:"type",params:{type:"arra\
y"}}],!1;var valid0=_errs38===errors}else var valid0=!0;if(valid0){if(data.slowest!==void 0){let data20=data.slowest,_errs47=errors;
if(errors===_errs47)if(Array.isArray(data20)){var valid11=!0;let len5=data20.length;for(let i5=0;i5<len5;i5++){let data21=data20[i5],
_errs49=errors;if(errors===_errs49)if(data21&&typeof data21=="object"&&!Array.isArray(data21)){let missing6;if(data21.what===
void 0&&(missing6="what")||data21.durationMs===void 0&&(missing6="durationMs"))return validate21.errors=[{instancePath:instancePath+
"/slowest/"+i5,keyword:"required",params:{missingProperty:missing6}}],!1;
{let _errs51=errors;for(let key6 in data21)if(!(key6==="what"||key6==="durationMs")){return validate21.errors=[{instancePath:instancePath+
"/slowest/"+i5,keyword:"additionalProperties",params:{additionalProperty:key6}}],
!1;break}if(_errs51===errors){if(data21.what!==void 0){let _errs52=errors;if(typeof data21.what!="string")return validate21.
errors=[{instancePath:instancePath+"/slowest/"+i5+"/what",keyword:"\
type",params:{type:"string"}}],!1;var valid12=_errs52===errors}else var valid12=!0;if(valid12)if(data21.durationMs!==void 0){
let data23=data21.durationMs,_errs54=errors;if(errors===_errs54)if(typeof data23=="number"&&isFinite(data23)){if(data23<
0||isNaN(data23))return validate21.errors=[{instancePath:instancePath+"/slowest/"+i5+"/durationMs",schemaPath:"#/propert\
ies/slowest/items/properties/durationMs/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}else return validate21.
errors=[{instancePath:instancePath+"/slowest/"+i5+"/durationMs",schemaPath:"#/properties/slowest/items/properties/durati\
onMs/type",keyword:"type",params:{type:"number"}}],!1;var valid12=_errs54===errors}else var valid12=!0}}}else return validate21.
errors=[{instancePath:instancePath+"/slowest/"+i5,keyword:"type",params:{type:"\
object"}}],!1;var valid11=_errs49===errors;if(!valid11)break}}else return validate21.errors=[{instancePath:instancePath+
"/slowest",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs47===errors}else
var valid0=!0;if(valid0){if(data.forecasts!==void 0){let data24=data.forecasts,_errs56=errors;if(errors===_errs56)if(Array.
isArray(data24)){var valid13=!0;let len6=data24.length;for(let i6=0;i6<len6;i6++){let data25=data24[i6],_errs58=errors;if(errors===
_errs58)if(data25&&typeof data25=="object"&&!Array.isArray(data25)){let missing7;if(data25.what===void 0&&(missing7="wha\
t")||data25.forecast===void 0&&(missing7="forecast")||data25.fact===void 0&&(missing7="fact")||data25.met===void 0&&(missing7=
"met"))return validate21.errors=[{instancePath:instancePath+"/forecasts/"+i6,schemaPath:"#/properties/forecasts/items/re\
quired",keyword:"required",params:{missingProperty:missing7}}],!1;{let _errs60=errors;for(let key7 in data25)if(!(key7===
"what"||key7==="forecast"||key7==="fact"||key7==="met")){return validate21.errors=[{instancePath:instancePath+"/forecast\
s/"+i6,keyword:"additionalProperties",params:{additionalProperty:key7}}],
!1;break}if(_errs60===errors){if(data25.what!==void 0){let _errs61=errors;if(typeof data25.what!="string")return validate21.
errors=[{instancePath:instancePath+"/forecasts/"+i6+"/what",schemaPath:"#/properties/forecasts/items/properties/what/typ\
e",keyword:"type",params:{type:"string"}}],!1;var valid14=_errs61===errors}else var valid14=!0;if(valid14){if(data25.forecast!==
void 0){let _errs63=errors;if(typeof data25.forecast!="string")return validate21.errors=[{instancePath:instancePath+"/fo\
recasts/"+i6+"/forecast",keyword:"type",params:{type:"\
string"}}],!1;var valid14=_errs63===errors}else var valid14=!0;if(valid14){if(data25.fact!==void 0){let _errs65=errors;if(typeof data25.
fact!="string")return validate21.errors=[{instancePath:instancePath+"/forecasts/"+i6+"/fact",schemaPath:"#/properties/fo\
recasts/items/properties/fact/type",keyword:"type",params:{type:"string"}}],!1;var valid14=_errs65===errors}else var valid14=!0;
if(valid14)if(data25.met!==void 0){let _errs67=errors;if(typeof data25.met!="boolean")return validate21.errors=[{instancePath:instancePath+
"/forecasts/"+i6+"/met",keyword:"type",params:{type:"boole\
an"}}],!1;var valid14=_errs67===errors}else var valid14=!0}}}}}else return validate21.errors=[{instancePath:instancePath+
"/forecasts/"+i6,keyword:"type",params:{type:"object"}}],!1;var valid13=_errs58===
errors;if(!valid13)break}}else return validate21.errors=[{instancePath:instancePath+"/forecasts",schemaPath:"#/propertie\
s/forecasts/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs56===errors}else var valid0=!0;if(valid0){if(data.
actionItems!==void 0){let data30=data.actionItems,_errs69=errors;if(errors===_errs69)if(Array.isArray(data30)){var valid15=!0;
let len7=data30.length;for(let i7=0;i7<len7;i7++){let data31=data30[i7],_errs71=errors;if(errors===_errs71)if(data31&&typeof data31==
"object"&&!Array.isArray(data31)){let missing8;if(data31.title===void 0&&(missing8="title")||data31.owner===void 0&&(missing8=
"owner"))return validate21.errors=[{instancePath:instancePath+"/actionItems/"+i7,schemaPath:"#/properties/actionItems/it\
ems/required",keyword:"required",params:{missingProperty:missing8}}],!1;{let _errs73=errors;for(let key8 in data31)if(!(key8===
"title"||key8==="owner")){return validate21.errors=[{instancePath:instancePath+"/actionItems/"+i7,schemaPath:"#/properti\
es/actionItems/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key8}}],!1;break}if(_errs73===
errors){if(data31.title!==void 0){let _errs74=errors;if(typeof data31.title!="string")return validate21.errors=[{instancePath:instancePath+
"/actionItems/"+i7+"/title",keyword:"type",params:{type:"\
string"}}],!1;var valid16=_errs74===errors}else var valid16=!0;if(valid16)if(data31.owner!==void 0){let data33=data31.owner,
_errs76=errors;if(typeof data33!="string"&&data33!==null)return validate21.errors=[{instancePath:instancePath+"/actionIt\
ems/"+i7+"/owner",keyword:"type",params:{type:schema6.
properties.actionItems.items.properties.owner.type}}],!1;var valid16=_errs76===errors}else var valid16=!0}}}else return validate21.
errors=[{instancePath:instancePath+"/actionItems/"+i7,keyword:"type",params:{
type:"object"}}],!1;var valid15=_errs71===errors;if(!valid15)break}}else return validate21.errors=[{instancePath:instancePath+
"/actionItems",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs69===
errors}else var valid0=!0;if(valid0){if(data.$schema!==void 0){let data34=data.$schema,_errs78=errors;if(typeof data34!=
"string")return validate21.errors=[{instancePath:instancePath+"/$schema",keyword:"\
type",params:{type:"string"}}],!1;if(data34!=="urn:release-gates:schema:retrospective-inputs:v1")return validate21.errors=
[{instancePath:instancePath+"/$schema",keyword:"const",params:{allowedValue:"u\
rn:release-gates:schema:retrospective-inputs:v1"}}],!1;var valid0=_errs78===errors}else var valid0=!0;if(valid0){if(data.
mode!==void 0){let _errs80=errors;validate22(data.mode,{instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"\
mode",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs80===
errors}else var valid0=!0;if(valid0){if(data.release!==void 0){let _errs81=errors;validate24(data.release,{instancePath:instancePath+
"/release",parentData:data,parentDataProperty:"release",rootData})||(vErrors=vErrors===null?validate24.errors:vErrors.concat(
validate24.errors),errors=vErrors.length);var valid0=_errs81===errors}else var valid0=!0;if(valid0){if(data.run!==void 0){
let _errs82=errors;validate28(data.run,{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData})||
(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length);var valid0=_errs82===
errors}else var valid0=!0;if(valid0)if(data.generatedAt!==void 0){let _errs83=errors;validate30(data.generatedAt,{instancePath:instancePath+
"/generatedAt",parentData:data,parentDataProperty:"generatedAt",rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.
concat(validate30.errors),errors=vErrors.length);var valid0=_errs83===errors}else var valid0=!0}}}}}}}}}}}}}}else return validate21.
errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate21.errors=vErrors,errors===
0}export{validate};
