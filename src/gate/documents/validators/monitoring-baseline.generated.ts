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
return new RegExp(str),!0}catch{return!1}}}});var validate=validate21,schema6={$id:"urn:release-gates:schema:monitoring-baseline:v1",type:"object",properties:{from:{$ref:"\
urn:release-gates:shared:Instant"},to:{$ref:"urn:release-gates:shared:Instant"},looks:{type:"integer",minimum:0,maximum:9007199254740991},
indicators:{type:"array",items:{type:"object",properties:{id:{type:"string",minLength:1},kind:{type:"string",enum:["even\
ts","gauge"]},events:{type:"object",properties:{bad:{type:"number"},total:{type:"number"}},required:["bad","total"],additionalProperties:!1},
rate:{type:"number",minimum:0},gauge:{type:"object",properties:{minimum:{type:"number"},median:{type:"number"},p95:{type:"\
number"},maximum:{type:"number"}},required:["minimum","median","p95","maximum"],additionalProperties:!1}},required:["id",
"kind"],additionalProperties:!1}},checks:{type:"array",items:{type:"object",properties:{id:{type:"string",minLength:1},looks:{
type:"integer",minimum:0,maximum:9007199254740991},passed:{type:"integer",minimum:0,maximum:9007199254740991},p95Ms:{type:"\
number",minimum:0}},required:["id","looks","passed"],additionalProperties:!1}},$schema:{type:"string",const:"urn:release\
-gates:schema:monitoring-baseline:v1"},mode:{$ref:"urn:release-gates:shared:Mode"},release:{$ref:"urn:release-gates:shar\
ed:ReleaseIdentity"},run:{$ref:"urn:release-gates:shared:Run"},generatedAt:{$ref:"urn:release-gates:shared:Instant"}},required:[
"from","to","looks","indicators","checks","$schema","mode","release","run","generatedAt"],additionalProperties:!1,title:"\
Monitoring baseline"},func2=Object.prototype.hasOwnProperty,func3=require_ucs2length().default;var formats0=require_formats().fastFormats["date-time"],pattern0=new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d\
0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[1\
2]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$","u");function validate22(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0&&errors===0)if(typeof data==
"string")if(pattern0.test(data)){if(!formats0.validate.test(data))return validate22.errors=[{instancePath,schemaPath:"#/\
format",keyword:"format",params:{format:"date-time"}}],!1}else return validate22.errors=[{instancePath,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-\
02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8]\
)))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$"}}],!1;else return validate22.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}}],!1;return validate22.errors=vErrors,errors===0}var schema8={$id:"urn:rel\
ease-gates:shared:Mode",type:"string",enum:["release","rehearsal"]};function validate25(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return typeof data!="string"?(validate25.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1):data==="release"||data==="rehearsal"?(validate25.errors=
vErrors,errors===0):(validate25.errors=[{instancePath,keyword:"enum",params:{allowedValues:schema8.enum}}],
!1)}var pattern1=new RegExp("^[0-9a-f]{40}$","u");function validate28(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(!pattern1.test(data))return validate28.errors=[{instancePath,
keyword:"pattern",params:{pattern:"^[0-9a-f]{40}$"}}],!1}else return validate28.errors=[{instancePath,
keyword:"type",params:{type:"string"}}],!1;return validate28.errors=vErrors,errors===0}function validate27(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.repository===void 0&&(missing0="repository")||data.tag===void 0&&(missing0=
"tag")||data.version===void 0&&(missing0="version")||data.sha===void 0&&(missing0="sha"))return validate27.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)
if(!(key0==="repository"||key0==="tag"||key0==="version"||key0==="sha"||key0==="service")){return validate27.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key0}}],!1;break}if(_errs1===
errors){if(data.repository!==void 0){let data0=data.repository,_errs2=errors;if(errors===_errs2)if(typeof data0=="string"){
if(func3(data0)<1)return validate27.errors=[{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository\
/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate27.errors=[{instancePath:instancePath+"/reposi\
tory",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs2===errors}else
var valid0=!0;if(valid0){if(data.tag!==void 0){let data1=data.tag,_errs4=errors;if(errors===_errs4)if(typeof data1=="str\
ing"){if(func3(data1)<1)return validate27.errors=[{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/minLeng\
th",keyword:"minLength",params:{limit:1}}],!1}else return validate27.errors=[{instancePath:instancePath+"/tag",schemaPath:"\
#/properties/tag/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){
if(data.version!==void 0){let data2=data.version,_errs6=errors;if(errors===_errs6)if(typeof data2=="string"){if(func3(data2)<
1)return validate27.errors=[{instancePath:instancePath+"/version",keyword:"m\
inLength",params:{limit:1}}],!1}else return validate27.errors=[{instancePath:instancePath+"/version",schemaPath:"#/prope\
rties/version/type",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){
if(data.sha!==void 0){let _errs8=errors;validate28(data.sha,{instancePath:instancePath+"/sha",parentData:data,parentDataProperty:"\
sha",rootData})||(vErrors=vErrors===null?validate28.errors:vErrors.concat(validate28.errors),errors=vErrors.length);var valid0=_errs8===
errors}else var valid0=!0;if(valid0)if(data.service!==void 0){let data4=data.service,_errs9=errors;if(errors===_errs9)if(typeof data4==
"string"){if(func3(data4)<1)return validate27.errors=[{instancePath:instancePath+"/service",schemaPath:"#/properties/ser\
vice/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate27.errors=[{instancePath:instancePath+"/se\
rvice",keyword:"type",params:{type:"string"}}],!1;var valid0=_errs9===errors}else
var valid0=!0}}}}}}else return validate27.errors=[{instancePath,keyword:"type",params:{type:"object"}}],
!1;return validate27.errors=vErrors,errors===0}var schema11={$id:"urn:release-gates:shared:Run",oneOf:[{type:"object",properties:{
kind:{type:"string",const:"github"},repository:{type:"string"},workflowRef:{type:"string"},runId:{type:"integer",minimum:0,
maximum:9007199254740991},attempt:{type:"integer",minimum:1,maximum:9007199254740991},job:{type:"string"},actor:{type:"s\
tring"},triggeringActor:{type:"string"},url:{type:"string"}},required:["kind","repository","workflowRef","runId","attemp\
t","job","actor","triggeringActor","url"],additionalProperties:!1},{type:"object",properties:{kind:{type:"string",const:"\
desk"},user:{type:"string"}},required:["kind","user"],additionalProperties:!1}],type:"object",discriminator:{propertyName:"\
kind"}};function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let tag0=data.kind;if(typeof tag0=="string")if(tag0===
"github"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0=
"kind")||data.repository===void 0&&(missing0="repository")||data.workflowRef===void 0&&(missing0="workflowRef")||data.runId===
void 0&&(missing0="runId")||data.attempt===void 0&&(missing0="attempt")||data.job===void 0&&(missing0="job")||data.actor===
void 0&&(missing0="actor")||data.triggeringActor===void 0&&(missing0="triggeringActor")||data.url===void 0&&(missing0="u\
rl"))return validate31.errors=[{instancePath,keyword:"required",params:{missingProperty:missing0}}],
!1;{let _errs4=errors;for(let key0 in data)if(!func2.call(schema11.oneOf[0].properties,key0)){return validate31.errors=[
{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs4===errors){if(data.kind!==void 0){let data0=data.kind,_errs5=errors;if(typeof data0!="string")return validate31.
errors=[{instancePath:instancePath+"/kind",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data0!=="github")return validate31.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"github"}}],!1;var valid2=_errs5===errors}else var valid2=!0;if(valid2){
if(data.repository!==void 0){let _errs7=errors;if(typeof data.repository!="string")return validate31.errors=[{instancePath:instancePath+
"/repository",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs7===
errors}else var valid2=!0;if(valid2){if(data.workflowRef!==void 0){let _errs9=errors;if(typeof data.workflowRef!="string")
return validate31.errors=[{instancePath:instancePath+"/workflowRef",keyword:"\
type",params:{type:"string"}}],!1;var valid2=_errs9===errors}else var valid2=!0;if(valid2){if(data.runId!==void 0){let data3=data.
runId,_errs11=errors;if(!(typeof data3=="number"&&!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate31.errors=[
{instancePath:instancePath+"/runId",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs11&&typeof data3=="number"&&isFinite(data3)){if(data3>9007199254740991||isNaN(data3))return validate31.
errors=[{instancePath:instancePath+"/runId",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(data3<0||isNaN(data3))return validate31.errors=[{instancePath:instancePath+"/runId",
keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid2=_errs11===
errors}else var valid2=!0;if(valid2){if(data.attempt!==void 0){let data4=data.attempt,_errs13=errors;if(!(typeof data4==
"number"&&!(data4%1)&&!isNaN(data4)&&isFinite(data4)))return validate31.errors=[{instancePath:instancePath+"/attempt",schemaPath:"\
#/oneOf/0/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs13&&typeof data4=="numbe\
r"&&isFinite(data4)){if(data4>9007199254740991||isNaN(data4))return validate31.errors=[{instancePath:instancePath+"/atte\
mpt",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data4<1||isNaN(data4))return validate31.errors=[{instancePath:instancePath+"/attempt",schemaPath:"#/oneOf/0/proper\
ties/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var valid2=_errs13===errors}else var valid2=!0;
if(valid2){if(data.job!==void 0){let _errs15=errors;if(typeof data.job!="string")return validate31.errors=[{instancePath:instancePath+
"/job",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs15===errors}else
var valid2=!0;if(valid2){if(data.actor!==void 0){let _errs17=errors;if(typeof data.actor!="string")return validate31.errors=
[{instancePath:instancePath+"/actor",keyword:"type",params:{type:"string"}}],
!1;var valid2=_errs17===errors}else var valid2=!0;if(valid2){if(data.triggeringActor!==void 0){let _errs19=errors;if(typeof data.
triggeringActor!="string")return validate31.errors=[{instancePath:instancePath+"/triggeringActor",schemaPath:"#/oneOf/0/\
properties/triggeringActor/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs19===errors}else var valid2=!0;
if(valid2)if(data.url!==void 0){let _errs21=errors;if(typeof data.url!="string")return validate31.errors=[{instancePath:instancePath+
"/url",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs21===errors}else
var valid2=!0}}}}}}}}}}else return validate31.errors=[{instancePath,keyword:"type",params:{type:"\
object"}}],!1}else if(tag0==="desk"){if(errors===errors)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing1;
if(data.kind===void 0&&(missing1="kind")||data.user===void 0&&(missing1="user"))return validate31.errors=[{instancePath,
keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs25=errors;for(let key1 in data)
if(!(key1==="kind"||key1==="user")){return validate31.errors=[{instancePath,
keyword:"additionalProperties",params:{additionalProperty:key1}}],!1;break}if(_errs25===errors){if(data.kind!==void 0){let data9=data.
kind,_errs26=errors;if(typeof data9!="string")return validate31.errors=[{instancePath:instancePath+"/kind",schemaPath:"#\
/oneOf/1/properties/kind/type",keyword:"type",params:{type:"string"}}],!1;if(data9!=="desk")return validate31.errors=[{instancePath:instancePath+
"/kind",keyword:"const",params:{allowedValue:"desk"}}],!1;var valid4=_errs26===
errors}else var valid4=!0;if(valid4)if(data.user!==void 0){let _errs28=errors;if(typeof data.user!="string")return validate31.
errors=[{instancePath:instancePath+"/user",keyword:"type",params:{type:"stri\
ng"}}],!1;var valid4=_errs28===errors}else var valid4=!0}}}else return validate31.errors=[{instancePath,schemaPath:"#/on\
eOf/1/type",keyword:"type",params:{type:"object"}}],!1}else return validate31.errors=[{instancePath,schemaPath:"#/discri\
minator",keyword:"discriminator",params:{error:"mapping",tag:"kind",tagValue:tag0}}],!1;else return validate31.errors=[{
instancePath,keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:tag0}}],!1}else
return validate31.errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate31.
errors=vErrors,errors===0}function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.from===void 0&&(missing0=
"from")||data.to===void 0&&(missing0="to")||data.looks===void 0&&(missing0="looks")||data.indicators===void 0&&(missing0=
"indicators")||data.checks===void 0&&(missing0="checks")||data.$schema===void 0&&(missing0="$schema")||data.mode===void 0&&
(missing0="mode")||data.release===void 0&&(missing0="release")||data.run===void 0&&(missing0="run")||data.generatedAt===
void 0&&(missing0="generatedAt"))return validate21.errors=[{instancePath,keyword:"required",params:{
missingProperty:missing0}}],!1;{let _errs1=errors;for(let key0 in data)if(!func2.call(schema6.properties,key0)){return validate21.
errors=[{instancePath,keyword:"additionalProperties",params:{additionalProperty:key0}}],
!1;break}if(_errs1===errors){if(data.from!==void 0){let _errs2=errors;validate22(data.from,{instancePath:instancePath+"/\
from",parentData:data,parentDataProperty:"from",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.to!==void 0){let _errs3=errors;
validate22(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData})||(vErrors=vErrors===
null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.looks!==void 0){let data2=data.looks,_errs4=errors;if(!(typeof data2=="number"&&!(data2%1)&&!isNaN(data2)&&
isFinite(data2)))return validate21.errors=[{instancePath:instancePath+"/looks",keyword:"\
type",params:{type:"integer"}}],!1;if(errors===_errs4&&typeof data2=="number"&&isFinite(data2)){if(data2>9007199254740991||
isNaN(data2))return validate21.errors=[{instancePath:instancePath+"/looks",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data2<0||isNaN(data2))return validate21.errors=[{instancePath:instancePath+
"/looks",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.indicators!==void 0){let data3=data.indicators,_errs6=errors;if(errors===_errs6)
if(Array.isArray(data3)){var valid1=!0;let len0=data3.length;for(let i0=0;i0<len0;i0++){let data4=data3[i0],_errs8=errors;
if(errors===_errs8)if(data4&&typeof data4=="object"&&!Array.isArray(data4)){let missing1;if(data4.id===void 0&&(missing1=
"id")||data4.kind===void 0&&(missing1="kind"))return validate21.errors=[{instancePath:instancePath+"/indicators/"+i0,schemaPath:"\
#/properties/indicators/items/required",keyword:"required",params:{missingProperty:missing1}}],!1;{let _errs10=errors;for(let key1 in data4)
if(!(key1==="id"||key1==="kind"||key1==="events"||key1==="rate"||key1==="gauge")){return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i0,keyword:"additionalProperties",params:{
additionalProperty:key1}}],!1;break}if(_errs10===errors){if(data4.id!==void 0){let data5=data4.id,_errs11=errors;if(errors===
_errs11)if(typeof data5=="string"){if(func3(data5)<1)return validate21.errors=[{instancePath:instancePath+"/indicators/"+
i0+"/id",keyword:"minLength",params:{limit:1}}],!1}else
return validate21.errors=[{instancePath:instancePath+"/indicators/"+i0+"/id",schemaPath:"#/properties/indicators/items/p\
roperties/id/type",keyword:"type",params:{type:"string"}}],!1;var valid2=_errs11===errors}else var valid2=!0;if(valid2){
if(data4.kind!==void 0){let data6=data4.kind,_errs13=errors;if(typeof data6!="string")return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i0+"/kind",keyword:"type",params:{type:"s\
tring"}}],!1;if(!(data6==="events"||data6==="gauge"))return validate21.errors=[{instancePath:instancePath+"/indicators/"+
i0+"/kind",keyword:"enum",params:{allowedValues:schema6.
properties.indicators.items.properties.kind.enum}}],!1;var valid2=_errs13===errors}else var valid2=!0;if(valid2){if(data4.
events!==void 0){let data7=data4.events,_errs15=errors;if(errors===_errs15)if(data7&&typeof data7=="object"&&!Array.isArray(
data7)){let missing2;if(data7.bad===void 0&&(missing2="bad")||data7.total===void 0&&(missing2="total"))return validate21.
errors=[{instancePath:instancePath+"/indicators/"+i0+"/events",schemaPath:"#/properties/indicators/items/properties/even\
ts/required",keyword:"required",params:{missingProperty:missing2}}],!1;{let _errs17=errors;for(let key2 in data7)if(!(key2===
"bad"||key2==="total")){return validate21.errors=[{instancePath:instancePath+"/indicators/"+i0+"/events",schemaPath:"#/p\
roperties/indicators/items/properties/events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:key2}}],
!1;break}if(_errs17===errors){if(data7.bad!==void 0){let data8=data7.bad,_errs18=errors;if(!(typeof data8=="number"&&isFinite(
data8)))return validate21.errors=[{instancePath:instancePath+"/indicators/"+i0+"/events/bad",schemaPath:"#/properties/in\
dicators/items/properties/events/properties/bad/type",keyword:"type",params:{type:"number"}}],!1;var valid3=_errs18===errors}else
var valid3=!0;if(valid3)if(data7.total!==void 0){let data9=data7.total,_errs20=errors;if(!(typeof data9=="number"&&isFinite(
data9)))return validate21.errors=[{instancePath:instancePath+"/indicators/"+i0+"/events/total",schemaPath:"#/properties/\
indicators/items/properties/events/properties/total/type",keyword:"type",params:{type:"number"}}],!1;var valid3=_errs20===
errors}else var valid3=!0}}}else return validate21.errors=[{instancePath:instancePath+"/indicators/"+i0+"/events",schemaPath:"\
#/properties/indicators/items/properties/events/type",keyword:"type",params:{type:"object"}}],!1;var valid2=_errs15===errors}else
var valid2=!0;if(valid2){if(data4.rate!==void 0){let data10=data4.rate,_errs22=errors;if(errors===_errs22)if(typeof data10==
"number"&&isFinite(data10)){if(data10<0||isNaN(data10))return validate21.errors=[{instancePath:instancePath+"/indicators\
/"+i0+"/rate",keyword:"minimum",params:{comparison:">\
=",limit:0}}],!1}else return validate21.errors=[{instancePath:instancePath+"/indicators/"+i0+"/rate",schemaPath:"#/prope\
rties/indicators/items/properties/rate/type",keyword:"type",params:{type:"number"}}],!1;var valid2=_errs22===errors}else
var valid2=!0;if(valid2)if(data4.gauge!==void 0){let data11=data4.gauge,_errs24=errors;if(errors===_errs24)if(data11&&typeof data11==
"object"&&!Array.isArray(data11)){let missing3;if(data11.minimum===void 0&&(missing3="minimum")||data11.median===void 0&&
(missing3="median")||data11.p95===void 0&&(missing3="p95")||data11.maximum===void 0&&(missing3="maximum"))return validate21.
errors=[{instancePath:instancePath+"/indicators/"+i0+"/gauge",schemaPath:"#/properties/indicators/items/properties/gauge\
/required",keyword:"required",params:{missingProperty:missing3}}],!1;{let _errs26=errors;for(let key3 in data11)if(!(key3===
"minimum"||key3==="median"||key3==="p95"||key3==="maximum")){return validate21.errors=[{instancePath:instancePath+"/indi\
cators/"+i0+"/gauge",keyword:"additiona\
lProperties",params:{additionalProperty:key3}}],!1;break}if(_errs26===errors){if(data11.minimum!==void 0){let data12=data11.
minimum,_errs27=errors;if(!(typeof data12=="number"&&isFinite(data12)))return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i0+"/gauge/minimum",keyword:"\
type",params:{type:"number"}}],!1;var valid4=_errs27===errors}else var valid4=!0;if(valid4){if(data11.median!==void 0){let data13=data11.
median,_errs29=errors;if(!(typeof data13=="number"&&isFinite(data13)))return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i0+"/gauge/median",keyword:"\
type",params:{type:"number"}}],!1;var valid4=_errs29===errors}else var valid4=!0;if(valid4){if(data11.p95!==void 0){let data14=data11.
p95,_errs31=errors;if(!(typeof data14=="number"&&isFinite(data14)))return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i0+"/gauge/p95",keyword:"\
type",params:{type:"number"}}],!1;var valid4=_errs31===errors}else var valid4=!0;if(valid4)if(data11.maximum!==void 0){let data15=data11.
maximum,_errs33=errors;if(!(typeof data15=="number"&&isFinite(data15)))return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i0+"/gauge/maximum",keyword:"\
type",params:{type:"number"}}],!1;var valid4=_errs33===errors}else var valid4=!0}}}}}else return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i0+"/gauge",keyword:"type",params:{type:"\
object"}}],!1;var valid2=_errs24===errors}else var valid2=!0}}}}}}else return validate21.errors=[{instancePath:instancePath+
"/indicators/"+i0,keyword:"type",params:{type:"object"}}],!1;var valid1=_errs8===
errors;if(!valid1)break}}else return validate21.errors=[{instancePath:instancePath+"/indicators",schemaPath:"#/propertie\
s/indicators/type",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
checks!==void 0){let data16=data.checks,_errs35=errors;if(errors===_errs35)if(Array.isArray(data16)){var valid5=!0;let len1=data16.
length;for(let i1=0;i1<len1;i1++){let data17=data16[i1],_errs37=errors;if(errors===_errs37)if(data17&&typeof data17=="ob\
ject"&&!Array.isArray(data17)){let missing4;if(data17.id===void 0&&(missing4="id")||data17.looks===void 0&&(missing4="lo\
oks")||data17.passed===void 0&&(missing4="passed"))return validate21.errors=[{instancePath:instancePath+"/checks/"+i1,schemaPath:"\
#/properties/checks/items/required",keyword:"required",params:{missingProperty:missing4}}],!1;{let _errs39=errors;for(let key4 in data17)
if(!(key4==="id"||key4==="looks"||key4==="passed"||key4==="p95Ms")){return validate21.errors=[{instancePath:instancePath+
"/checks/"+i1,keyword:"additionalProperties",params:{additionalProperty:key4}}],
!1;break}if(_errs39===errors){if(data17.id!==void 0){let data18=data17.id,_errs40=errors;if(errors===_errs40)if(typeof data18==
"string"){if(func3(data18)<1)return validate21.errors=[{instancePath:instancePath+"/checks/"+i1+"/id",schemaPath:"#/prop\
erties/checks/items/properties/id/minLength",keyword:"minLength",params:{limit:1}}],!1}else return validate21.errors=[{instancePath:instancePath+
"/checks/"+i1+"/id",keyword:"type",params:{type:"string"}}],!1;
var valid6=_errs40===errors}else var valid6=!0;if(valid6){if(data17.looks!==void 0){let data19=data17.looks,_errs42=errors;
if(!(typeof data19=="number"&&!(data19%1)&&!isNaN(data19)&&isFinite(data19)))return validate21.errors=[{instancePath:instancePath+
"/checks/"+i1+"/looks",keyword:"type",params:{type:"integer"}}],
!1;if(errors===_errs42&&typeof data19=="number"&&isFinite(data19)){if(data19>9007199254740991||isNaN(data19))return validate21.
errors=[{instancePath:instancePath+"/checks/"+i1+"/looks",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(data19<0||isNaN(data19))return validate21.errors=
[{instancePath:instancePath+"/checks/"+i1+"/looks",keyword:"\
minimum",params:{comparison:">=",limit:0}}],!1}var valid6=_errs42===errors}else var valid6=!0;if(valid6){if(data17.passed!==
void 0){let data20=data17.passed,_errs44=errors;if(!(typeof data20=="number"&&!(data20%1)&&!isNaN(data20)&&isFinite(data20)))
return validate21.errors=[{instancePath:instancePath+"/checks/"+i1+"/passed",schemaPath:"#/properties/checks/items/prope\
rties/passed/type",keyword:"type",params:{type:"integer"}}],!1;if(errors===_errs44&&typeof data20=="number"&&isFinite(data20)){
if(data20>9007199254740991||isNaN(data20))return validate21.errors=[{instancePath:instancePath+"/checks/"+i1+"/passed",schemaPath:"\
#/properties/checks/items/properties/passed/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(data20<0||isNaN(data20))return validate21.errors=[{instancePath:instancePath+"/checks/"+i1+"/passed",schemaPath:"#\
/properties/checks/items/properties/passed/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var valid6=_errs44===
errors}else var valid6=!0;if(valid6)if(data17.p95Ms!==void 0){let data21=data17.p95Ms,_errs46=errors;if(errors===_errs46)
if(typeof data21=="number"&&isFinite(data21)){if(data21<0||isNaN(data21))return validate21.errors=[{instancePath:instancePath+
"/checks/"+i1+"/p95Ms",keyword:"minimum",params:{comparison:"\
>=",limit:0}}],!1}else return validate21.errors=[{instancePath:instancePath+"/checks/"+i1+"/p95Ms",schemaPath:"#/propert\
ies/checks/items/properties/p95Ms/type",keyword:"type",params:{type:"number"}}],!1;var valid6=_errs46===errors}else var valid6=!0}}}}}else
return validate21.errors=[{instancePath:instancePath+"/checks/"+i1,keyword:"\
type",params:{type:"object"}}],!1;var valid5=_errs37===errors;if(!valid5)break}}else return validate21.errors=[{instancePath:instancePath+
"/checks",keyword:"type",params:{type:"array"}}],!1;var valid0=_errs35===errors}else
var valid0=!0;if(valid0){if(data.$schema!==void 0){let data22=data.$schema,_errs48=errors;if(typeof data22!="string")return validate21.
errors=[{instancePath:instancePath+"/$schema",keyword:"type",params:{type:"stri\
ng"}}],!1;if(data22!=="urn:release-gates:schema:monitoring-baseline:v1")return validate21.errors=[{instancePath:instancePath+
"/$schema",keyword:"const",params:{allowedValue:"urn:release-gates:schema:moni\
toring-baseline:v1"}}],!1;var valid0=_errs48===errors}else var valid0=!0;if(valid0){if(data.mode!==void 0){let _errs50=errors;
validate25(data.mode,{instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData})||(vErrors=vErrors===
null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid0=_errs50===errors}else var valid0=!0;
if(valid0){if(data.release!==void 0){let _errs51=errors;validate27(data.release,{instancePath:instancePath+"/release",parentData:data,
parentDataProperty:"release",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=
vErrors.length);var valid0=_errs51===errors}else var valid0=!0;if(valid0){if(data.run!==void 0){let _errs52=errors;validate31(
data.run,{instancePath:instancePath+"/run",parentData:data,parentDataProperty:"run",rootData})||(vErrors=vErrors===null?
validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid0=_errs52===errors}else var valid0=!0;
if(valid0)if(data.generatedAt!==void 0){let _errs53=errors;validate22(data.generatedAt,{instancePath:instancePath+"/gene\
ratedAt",parentData:data,parentDataProperty:"generatedAt",rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.
concat(validate22.errors),errors=vErrors.length);var valid0=_errs53===errors}else var valid0=!0}}}}}}}}}}}else return validate21.
errors=[{instancePath,keyword:"type",params:{type:"object"}}],!1;return validate21.errors=vErrors,errors===
0}export{validate};
