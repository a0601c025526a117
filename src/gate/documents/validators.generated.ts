// @ts-nocheck
// Made by scripts/generate-validators.ts from the zod schemas (npm run schemas). Do not edit.
import type { Validator } from "./validator.ts";
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// <stdin>
var validate_0 = validate21, schema6 = { $id: "urn:release-gates:schema:ledger-statement:v1", type: "object", properties: { _type: { type: "string", const: "https://in-toto.io/Statement/v1" }, subject: { type: "array", items: { type: "object", properties: { name: { type: "string", minLength: 1 }, digest: { type: "object", propertyNames: { type: "string" }, additionalProperties: { type: "string" } } }, required: ["name", "digest"], additionalProperties: !1 } }, predicateType: { type: "string", minLength: 1 }, predicate: { type: "object", properties: { gate: { type: "string", enum: ["readiness-gate", "staging-validate", "approve", "rollout", "stabilize", "rollback"] }, sequence: { type: "integer", minimum: 1, maximum: 9007199254740991 }, mode: { $ref: "urn:release-gates:shared:Mode" }, release: { $ref: "urn:release-gates:shared:ReleaseIdentity" }, verdict: { type: "string", enum: ["passed", "failed", "pending"] }, reasonCode: { $ref: "urn:release-gates:shared:ReasonCode" }, reason: { type: "string" }, criteria: { type: "array", items: { $ref: "urn:release-gates:shared:Criterion" } }, evidence: { type: "array", items: { $ref: "urn:release-gates:shared:EvidenceFile" } }, waivers: { type: "array", items: { $ref: "urn:release-gates:shared:Waiver" } }, configDigest: { $ref: "urn:release-gates:shared:Sha256" }, run: { $ref: "urn:release-gates:shared:Run" }, startedAt: { $ref: "urn:release-gates:shared:Instant" }, finishedAt: { $ref: "urn:release-gates:shared:Instant" }, tool: { type: "object", properties: { name: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } }, required: ["name", "version"], additionalProperties: !1 }, previous: { anyOf: [{ $ref: "urn:release-gates:shared:Sha256" }, { type: "null" }] } }, required: ["gate", "sequence", "mode", "release", "verdict", "reasonCode", "reason", "criteria", "evidence", "waivers", "configDigest", "run", "startedAt", "finishedAt", "tool", "previous"], additionalProperties: !1 } }, required: ["_type", "subject", "predicateType", "predicate"], additionalProperties: !1, title: "Ledger statement" }, func2 = require_ucs2length().default, func4 = Object.prototype.hasOwnProperty, schema7 = { $id: "urn:release-gates:shared:Mode", type: "string", enum: ["release", "rehearsal"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "release" || data === "rehearsal" ? (validate22.errors = vErrors, errors === 0) : (validate22.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema7.enum } }], !1);
}
var pattern0 = new RegExp("^[0-9a-f]{40}$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern0.test(data))
        return validate25.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" } }], !1;
    } else
      return validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.repository === void 0 && (missing0 = "repository") || data.tag === void 0 && (missing0 = "tag") || data.version === void 0 && (missing0 = "version") || data.sha === void 0 && (missing0 = "sha"))
        return validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "repository" || key0 === "tag" || key0 === "version" || key0 === "sha" || key0 === "service")) {
            return validate24.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.repository !== void 0) {
            let data0 = data.repository, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func2(data0) < 1)
                  return validate24.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
              } else
                return validate24.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.tag !== void 0) {
              let data1 = data.tag, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func2(data1) < 1)
                    return validate24.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                } else
                  return validate24.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.version !== void 0) {
                let data2 = data.version, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate24.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                  } else
                    return validate24.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.sha !== void 0) {
                  let _errs8 = errors;
                  validate25(data.sha, { instancePath: instancePath + "/sha", parentData: data, parentDataProperty: "sha", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.service !== void 0) {
                    let data4 = data.service, _errs9 = errors;
                    if (errors === _errs9)
                      if (typeof data4 == "string") {
                        if (func2(data4) < 1)
                          return validate24.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                      } else
                        return validate24.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate24.errors = vErrors, errors === 0;
}
var schema10 = { $id: "urn:release-gates:shared:ReasonCode", type: "string", enum: ["passed", "already-done", "dry-run", "soak-pending", "evidence-missing", "evidence-empty", "evidence-malformed", "evidence-too-large", "evidence-invalid", "evidence-stale", "evidence-foreign", "requirement-unmet", "requirement-error", "rollback-plan-missing", "rollback-plan-unrehearsed", "system-state", "checks-not-green", "role-unresolvable", "attestation-missing", "features-incomplete", "blockers-open", "outside-window", "blackout", "nothing-checked", "checks-failed", "command-missing", "command-failed", "command-timeout", "drill-failed", "rolled-back", "rollback-failed", "cancelled", "interrupted", "aborted", "rollout-in-progress", "objective-missed", "inconclusive", "report-incomplete", "approval-missing", "approval-missing-role", "approval-rejected", "approval-simulated", "approval-outside-role", "self-approval", "one-person-two-roles", "approval-bypassed", "approval-unprotected", "approval-other-run", "approval-code-missing", "approval-other-evidence", "authors-unknown", "freeze-unacknowledged", "freeze-broken", "readiness-missing", "staging-missing", "rollout-missing", "rollback-missing", "rollback-unrehearsed", "record-other-release", "rehearsal-record", "tag-missing", "tag-moved", "config-changed", "commit-mismatch", "ledger-missing", "ledger-digest-mismatch", "ledger-broken", "evidence-tampered", "journal-broken", "secret-in-evidence", "unsafe-path", "config-missing", "config-invalid", "input-invalid", "environment-variable-missing", "token-missing", "permission-denied", "github-unavailable", "github-refused", "artifact-missing", "source-unavailable", "file-unreadable", "internal-error"] };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1) : data === "passed" || data === "already-done" || data === "dry-run" || data === "soak-pending" || data === "evidence-missing" || data === "evidence-empty" || data === "evidence-malformed" || data === "evidence-too-large" || data === "evidence-invalid" || data === "evidence-stale" || data === "evidence-foreign" || data === "requirement-unmet" || data === "requirement-error" || data === "rollback-plan-missing" || data === "rollback-plan-unrehearsed" || data === "system-state" || data === "checks-not-green" || data === "role-unresolvable" || data === "attestation-missing" || data === "features-incomplete" || data === "blockers-open" || data === "outside-window" || data === "blackout" || data === "nothing-checked" || data === "checks-failed" || data === "command-missing" || data === "command-failed" || data === "command-timeout" || data === "drill-failed" || data === "rolled-back" || data === "rollback-failed" || data === "cancelled" || data === "interrupted" || data === "aborted" || data === "rollout-in-progress" || data === "objective-missed" || data === "inconclusive" || data === "report-incomplete" || data === "approval-missing" || data === "approval-missing-role" || data === "approval-rejected" || data === "approval-simulated" || data === "approval-outside-role" || data === "self-approval" || data === "one-person-two-roles" || data === "approval-bypassed" || data === "approval-unprotected" || data === "approval-other-run" || data === "approval-code-missing" || data === "approval-other-evidence" || data === "authors-unknown" || data === "freeze-unacknowledged" || data === "freeze-broken" || data === "readiness-missing" || data === "staging-missing" || data === "rollout-missing" || data === "rollback-missing" || data === "rollback-unrehearsed" || data === "record-other-release" || data === "rehearsal-record" || data === "tag-missing" || data === "tag-moved" || data === "config-changed" || data === "commit-mismatch" || data === "ledger-missing" || data === "ledger-digest-mismatch" || data === "ledger-broken" || data === "evidence-tampered" || data === "journal-broken" || data === "secret-in-evidence" || data === "unsafe-path" || data === "config-missing" || data === "config-invalid" || data === "input-invalid" || data === "environment-variable-missing" || data === "token-missing" || data === "permission-denied" || data === "github-unavailable" || data === "github-refused" || data === "artifact-missing" || data === "source-unavailable" || data === "file-unreadable" || data === "internal-error" ? (validate28.errors = vErrors, errors === 0) : (validate28.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema10.enum } }], !1);
}
var schema11 = { $id: "urn:release-gates:shared:Criterion", oneOf: [{ type: "object", properties: { id: { type: "string", minLength: 1 }, title: { type: "string" }, level: { type: "string", enum: ["must", "should"] }, status: { type: "string", const: "passed" }, found: { type: "string" }, where: { $ref: "urn:release-gates:shared:Location" } }, required: ["id", "title", "level", "status"], additionalProperties: !1 }, { type: "object", properties: { id: { type: "string", minLength: 1 }, title: { type: "string" }, level: { type: "string", enum: ["must", "should"] }, expected: { type: "string" }, found: { type: "string" }, where: { $ref: "urn:release-gates:shared:Location" }, next: { type: "string" }, status: { type: "string", const: "failed" }, reasonCode: { $ref: "urn:release-gates:shared:ReasonCode" } }, required: ["id", "title", "level", "status", "reasonCode"], additionalProperties: !1 }, { type: "object", properties: { id: { type: "string", minLength: 1 }, title: { type: "string" }, level: { type: "string", enum: ["must", "should"] }, expected: { type: "string" }, found: { type: "string" }, where: { $ref: "urn:release-gates:shared:Location" }, next: { type: "string" }, status: { type: "string", const: "waived" }, reasonCode: { $ref: "urn:release-gates:shared:ReasonCode" }, waiver: { $ref: "urn:release-gates:shared:Waiver" } }, required: ["id", "title", "level", "status", "reasonCode", "waiver"], additionalProperties: !1 }, { type: "object", properties: { id: { type: "string", minLength: 1 }, title: { type: "string" }, level: { type: "string", enum: ["must", "should"] }, status: { type: "string", const: "skipped" }, why: { type: "string" } }, required: ["id", "title", "level", "status", "why"], additionalProperties: !1 }], type: "object", discriminator: { propertyName: "status" } };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "file" || key0 === "line" || key0 === "column" || key0 === "url" || key0 === "metric")) {
          return validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.file !== void 0) {
          let _errs2 = errors;
          if (typeof data.file != "string")
            return validate31.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.line !== void 0) {
            let data1 = data.line, _errs4 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
              return validate31.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } }], !1;
            if (errors === _errs4 && typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1))
                return validate31.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate31.errors = [{ instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
            }
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.column !== void 0) {
              let data2 = data.column, _errs6 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                return validate31.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } }], !1;
              if (errors === _errs6 && typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 9007199254740991 || isNaN(data2))
                  return validate31.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                if (data2 < 0 || isNaN(data2))
                  return validate31.errors = [{ instancePath: instancePath + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
              }
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.url !== void 0) {
                let _errs8 = errors;
                if (typeof data.url != "string")
                  return validate31.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.metric !== void 0) {
                  let _errs10 = errors;
                  if (typeof data.metric != "string")
                    return validate31.errors = [{ instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate31.errors = vErrors, errors === 0;
}
var formats0 = require_formats().fastFormats["date-time"], pattern1 = new RegExp("^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0 && errors === 0)
    if (typeof data == "string")
      if (pattern1.test(data)) {
        if (!formats0.validate.test(data))
          return validate38.errors = [{ instancePath, schemaPath: "#/format", keyword: "format", params: { format: "date-time" } }], !1;
      } else
        return validate38.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z))$" } }], !1;
    else
      return validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate38.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.criterion === void 0 && (missing0 = "criterion") || data.by === void 0 && (missing0 = "by") || data.role === void 0 && (missing0 = "role") || data.reason === void 0 && (missing0 = "reason") || data.expires === void 0 && (missing0 = "expires"))
        return validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "criterion" || key0 === "by" || key0 === "role" || key0 === "reason" || key0 === "expires")) {
            return validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.criterion !== void 0) {
            let data0 = data.criterion, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func2(data0) < 1)
                  return validate37.errors = [{ instancePath: instancePath + "/criterion", schemaPath: "#/properties/criterion/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
              } else
                return validate37.errors = [{ instancePath: instancePath + "/criterion", schemaPath: "#/properties/criterion/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.by !== void 0) {
              let data1 = data.by, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func2(data1) < 1)
                    return validate37.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                } else
                  return validate37.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.role !== void 0) {
                let data2 = data.role, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate37.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                  } else
                    return validate37.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.reason !== void 0) {
                  let data3 = data.reason, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate37.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                    } else
                      return validate37.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.expires !== void 0) {
                    let _errs10 = errors;
                    validate38(data.expires, { instancePath: instancePath + "/expires", parentData: data, parentDataProperty: "expires", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate37.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data.status;
      if (typeof tag0 == "string")
        if (tag0 === "passed") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing0;
              if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.level === void 0 && (missing0 = "level") || data.status === void 0 && (missing0 = "status"))
                return validate30.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
              {
                let _errs4 = errors;
                for (let key0 in data)
                  if (!(key0 === "id" || key0 === "title" || key0 === "level" || key0 === "status" || key0 === "found" || key0 === "where")) {
                    return validate30.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                    break;
                  }
                if (_errs4 === errors) {
                  if (data.id !== void 0) {
                    let data0 = data.id, _errs5 = errors;
                    if (errors === _errs5)
                      if (typeof data0 == "string") {
                        if (func2(data0) < 1)
                          return validate30.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/oneOf/0/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                      } else
                        return validate30.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/oneOf/0/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid2 = _errs5 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data.title !== void 0) {
                      let _errs7 = errors;
                      if (typeof data.title != "string")
                        return validate30.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/oneOf/0/properties/title/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data.level !== void 0) {
                        let data2 = data.level, _errs9 = errors;
                        if (typeof data2 != "string")
                          return validate30.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/oneOf/0/properties/level/type", keyword: "type", params: { type: "string" } }], !1;
                        if (!(data2 === "must" || data2 === "should"))
                          return validate30.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/oneOf/0/properties/level/enum", keyword: "enum", params: { allowedValues: schema11.oneOf[0].properties.level.enum } }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data.status !== void 0) {
                          let data3 = data.status, _errs11 = errors;
                          if (typeof data3 != "string")
                            return validate30.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/oneOf/0/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                          if (data3 !== "passed")
                            return validate30.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/oneOf/0/properties/status/const", keyword: "const", params: { allowedValue: "passed" } }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data.found !== void 0) {
                            let _errs13 = errors;
                            if (typeof data.found != "string")
                              return validate30.errors = [{ instancePath: instancePath + "/found", schemaPath: "#/oneOf/0/properties/found/type", keyword: "type", params: { type: "string" } }], !1;
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2)
                            if (data.where !== void 0) {
                              let _errs15 = errors;
                              validate31(data.where, { instancePath: instancePath + "/where", parentData: data, parentDataProperty: "where", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
                              var valid2 = _errs15 === errors;
                            } else
                              var valid2 = !0;
                        }
                      }
                    }
                  }
                }
              }
            } else
              return validate30.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "failed") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing1;
              if (data.id === void 0 && (missing1 = "id") || data.title === void 0 && (missing1 = "title") || data.level === void 0 && (missing1 = "level") || data.status === void 0 && (missing1 = "status") || data.reasonCode === void 0 && (missing1 = "reasonCode"))
                return validate30.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              {
                let _errs18 = errors;
                for (let key1 in data)
                  if (!func4.call(schema11.oneOf[1].properties, key1)) {
                    return validate30.errors = [{ instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                    break;
                  }
                if (_errs18 === errors) {
                  if (data.id !== void 0) {
                    let data6 = data.id, _errs19 = errors;
                    if (errors === _errs19)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate30.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/oneOf/1/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                      } else
                        return validate30.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/oneOf/1/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid4 = _errs19 === errors;
                  } else
                    var valid4 = !0;
                  if (valid4) {
                    if (data.title !== void 0) {
                      let _errs21 = errors;
                      if (typeof data.title != "string")
                        return validate30.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/oneOf/1/properties/title/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid4 = _errs21 === errors;
                    } else
                      var valid4 = !0;
                    if (valid4) {
                      if (data.level !== void 0) {
                        let data8 = data.level, _errs23 = errors;
                        if (typeof data8 != "string")
                          return validate30.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/oneOf/1/properties/level/type", keyword: "type", params: { type: "string" } }], !1;
                        if (!(data8 === "must" || data8 === "should"))
                          return validate30.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/oneOf/1/properties/level/enum", keyword: "enum", params: { allowedValues: schema11.oneOf[1].properties.level.enum } }], !1;
                        var valid4 = _errs23 === errors;
                      } else
                        var valid4 = !0;
                      if (valid4) {
                        if (data.expected !== void 0) {
                          let _errs25 = errors;
                          if (typeof data.expected != "string")
                            return validate30.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/oneOf/1/properties/expected/type", keyword: "type", params: { type: "string" } }], !1;
                          var valid4 = _errs25 === errors;
                        } else
                          var valid4 = !0;
                        if (valid4) {
                          if (data.found !== void 0) {
                            let _errs27 = errors;
                            if (typeof data.found != "string")
                              return validate30.errors = [{ instancePath: instancePath + "/found", schemaPath: "#/oneOf/1/properties/found/type", keyword: "type", params: { type: "string" } }], !1;
                            var valid4 = _errs27 === errors;
                          } else
                            var valid4 = !0;
                          if (valid4) {
                            if (data.where !== void 0) {
                              let _errs29 = errors;
                              validate31(data.where, { instancePath: instancePath + "/where", parentData: data, parentDataProperty: "where", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
                              var valid4 = _errs29 === errors;
                            } else
                              var valid4 = !0;
                            if (valid4) {
                              if (data.next !== void 0) {
                                let _errs30 = errors;
                                if (typeof data.next != "string")
                                  return validate30.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/oneOf/1/properties/next/type", keyword: "type", params: { type: "string" } }], !1;
                                var valid4 = _errs30 === errors;
                              } else
                                var valid4 = !0;
                              if (valid4) {
                                if (data.status !== void 0) {
                                  let data13 = data.status, _errs32 = errors;
                                  if (typeof data13 != "string")
                                    return validate30.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/oneOf/1/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                                  if (data13 !== "failed")
                                    return validate30.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/oneOf/1/properties/status/const", keyword: "const", params: { allowedValue: "failed" } }], !1;
                                  var valid4 = _errs32 === errors;
                                } else
                                  var valid4 = !0;
                                if (valid4)
                                  if (data.reasonCode !== void 0) {
                                    let _errs34 = errors;
                                    validate28(data.reasonCode, { instancePath: instancePath + "/reasonCode", parentData: data, parentDataProperty: "reasonCode", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                    var valid4 = _errs34 === errors;
                                  } else
                                    var valid4 = !0;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else
              return validate30.errors = [{ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "waived") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing2;
              if (data.id === void 0 && (missing2 = "id") || data.title === void 0 && (missing2 = "title") || data.level === void 0 && (missing2 = "level") || data.status === void 0 && (missing2 = "status") || data.reasonCode === void 0 && (missing2 = "reasonCode") || data.waiver === void 0 && (missing2 = "waiver"))
                return validate30.errors = [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
              {
                let _errs37 = errors;
                for (let key2 in data)
                  if (!func4.call(schema11.oneOf[2].properties, key2)) {
                    return validate30.errors = [{ instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                    break;
                  }
                if (_errs37 === errors) {
                  if (data.id !== void 0) {
                    let data15 = data.id, _errs38 = errors;
                    if (errors === _errs38)
                      if (typeof data15 == "string") {
                        if (func2(data15) < 1)
                          return validate30.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/oneOf/2/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                      } else
                        return validate30.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/oneOf/2/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid6 = _errs38 === errors;
                  } else
                    var valid6 = !0;
                  if (valid6) {
                    if (data.title !== void 0) {
                      let _errs40 = errors;
                      if (typeof data.title != "string")
                        return validate30.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/oneOf/2/properties/title/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid6 = _errs40 === errors;
                    } else
                      var valid6 = !0;
                    if (valid6) {
                      if (data.level !== void 0) {
                        let data17 = data.level, _errs42 = errors;
                        if (typeof data17 != "string")
                          return validate30.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/oneOf/2/properties/level/type", keyword: "type", params: { type: "string" } }], !1;
                        if (!(data17 === "must" || data17 === "should"))
                          return validate30.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/oneOf/2/properties/level/enum", keyword: "enum", params: { allowedValues: schema11.oneOf[2].properties.level.enum } }], !1;
                        var valid6 = _errs42 === errors;
                      } else
                        var valid6 = !0;
                      if (valid6) {
                        if (data.expected !== void 0) {
                          let _errs44 = errors;
                          if (typeof data.expected != "string")
                            return validate30.errors = [{ instancePath: instancePath + "/expected", schemaPath: "#/oneOf/2/properties/expected/type", keyword: "type", params: { type: "string" } }], !1;
                          var valid6 = _errs44 === errors;
                        } else
                          var valid6 = !0;
                        if (valid6) {
                          if (data.found !== void 0) {
                            let _errs46 = errors;
                            if (typeof data.found != "string")
                              return validate30.errors = [{ instancePath: instancePath + "/found", schemaPath: "#/oneOf/2/properties/found/type", keyword: "type", params: { type: "string" } }], !1;
                            var valid6 = _errs46 === errors;
                          } else
                            var valid6 = !0;
                          if (valid6) {
                            if (data.where !== void 0) {
                              let _errs48 = errors;
                              validate31(data.where, { instancePath: instancePath + "/where", parentData: data, parentDataProperty: "where", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
                              var valid6 = _errs48 === errors;
                            } else
                              var valid6 = !0;
                            if (valid6) {
                              if (data.next !== void 0) {
                                let _errs49 = errors;
                                if (typeof data.next != "string")
                                  return validate30.errors = [{ instancePath: instancePath + "/next", schemaPath: "#/oneOf/2/properties/next/type", keyword: "type", params: { type: "string" } }], !1;
                                var valid6 = _errs49 === errors;
                              } else
                                var valid6 = !0;
                              if (valid6) {
                                if (data.status !== void 0) {
                                  let data22 = data.status, _errs51 = errors;
                                  if (typeof data22 != "string")
                                    return validate30.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                                  if (data22 !== "waived")
                                    return validate30.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/oneOf/2/properties/status/const", keyword: "const", params: { allowedValue: "waived" } }], !1;
                                  var valid6 = _errs51 === errors;
                                } else
                                  var valid6 = !0;
                                if (valid6) {
                                  if (data.reasonCode !== void 0) {
                                    let _errs53 = errors;
                                    validate28(data.reasonCode, { instancePath: instancePath + "/reasonCode", parentData: data, parentDataProperty: "reasonCode", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                    var valid6 = _errs53 === errors;
                                  } else
                                    var valid6 = !0;
                                  if (valid6)
                                    if (data.waiver !== void 0) {
                                      let _errs54 = errors;
                                      validate37(data.waiver, { instancePath: instancePath + "/waiver", parentData: data, parentDataProperty: "waiver", rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
                                      var valid6 = _errs54 === errors;
                                    } else
                                      var valid6 = !0;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else
              return validate30.errors = [{ instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "skipped") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing3;
              if (data.id === void 0 && (missing3 = "id") || data.title === void 0 && (missing3 = "title") || data.level === void 0 && (missing3 = "level") || data.status === void 0 && (missing3 = "status") || data.why === void 0 && (missing3 = "why"))
                return validate30.errors = [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
              {
                let _errs57 = errors;
                for (let key3 in data)
                  if (!(key3 === "id" || key3 === "title" || key3 === "level" || key3 === "status" || key3 === "why")) {
                    return validate30.errors = [{ instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                    break;
                  }
                if (_errs57 === errors) {
                  if (data.id !== void 0) {
                    let data25 = data.id, _errs58 = errors;
                    if (errors === _errs58)
                      if (typeof data25 == "string") {
                        if (func2(data25) < 1)
                          return validate30.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/oneOf/3/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                      } else
                        return validate30.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/oneOf/3/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                    var valid8 = _errs58 === errors;
                  } else
                    var valid8 = !0;
                  if (valid8) {
                    if (data.title !== void 0) {
                      let _errs60 = errors;
                      if (typeof data.title != "string")
                        return validate30.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/oneOf/3/properties/title/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid8 = _errs60 === errors;
                    } else
                      var valid8 = !0;
                    if (valid8) {
                      if (data.level !== void 0) {
                        let data27 = data.level, _errs62 = errors;
                        if (typeof data27 != "string")
                          return validate30.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/oneOf/3/properties/level/type", keyword: "type", params: { type: "string" } }], !1;
                        if (!(data27 === "must" || data27 === "should"))
                          return validate30.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/oneOf/3/properties/level/enum", keyword: "enum", params: { allowedValues: schema11.oneOf[3].properties.level.enum } }], !1;
                        var valid8 = _errs62 === errors;
                      } else
                        var valid8 = !0;
                      if (valid8) {
                        if (data.status !== void 0) {
                          let data28 = data.status, _errs64 = errors;
                          if (typeof data28 != "string")
                            return validate30.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                          if (data28 !== "skipped")
                            return validate30.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/oneOf/3/properties/status/const", keyword: "const", params: { allowedValue: "skipped" } }], !1;
                          var valid8 = _errs64 === errors;
                        } else
                          var valid8 = !0;
                        if (valid8)
                          if (data.why !== void 0) {
                            let _errs66 = errors;
                            if (typeof data.why != "string")
                              return validate30.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/oneOf/3/properties/why/type", keyword: "type", params: { type: "string" } }], !1;
                            var valid8 = _errs66 === errors;
                          } else
                            var valid8 = !0;
                      }
                    }
                  }
                }
              }
            } else
              return validate30.errors = [{ instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } }], !1;
        } else
          return validate30.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "status", tagValue: tag0 } }], !1;
      else
        return validate30.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "status", tagValue: tag0 } }], !1;
    } else
      return validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate30.errors = vErrors, errors === 0;
}
var schema15 = { $id: "urn:release-gates:shared:EvidenceFile", type: "object", properties: { path: { type: "string", minLength: 1 }, sha256: { $ref: "urn:release-gates:shared:Sha256" }, size: { type: "integer", minimum: 0, maximum: 9007199254740991 }, role: { type: "string", enum: ["input", "output"] }, producedAt: { $ref: "urn:release-gates:shared:Instant" }, origin: { $ref: "urn:release-gates:shared:Origin" } }, required: ["path", "sha256", "size", "role", "origin"], additionalProperties: !1 };
var pattern2 = new RegExp("^[0-9a-f]{64}$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern2.test(data))
        return validate43.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } }], !1;
    } else
      return validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } }], !1;
  return validate43.errors = vErrors, errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data.kind;
      if (typeof tag0 == "string")
        if (tag0 === "gate") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing0;
              if (data.kind === void 0 && (missing0 = "kind"))
                return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
              {
                let _errs4 = errors;
                for (let key0 in data)
                  if (key0 !== "kind") {
                    return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                    break;
                  }
                if (_errs4 === errors && data.kind !== void 0) {
                  let data0 = data.kind;
                  if (typeof data0 != "string")
                    return validate46.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                  if (data0 !== "gate")
                    return validate46.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "gate" } }], !1;
                }
              }
            } else
              return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "checkout") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing1;
              if (data.kind === void 0 && (missing1 = "kind") || data.path === void 0 && (missing1 = "path") || data.commit === void 0 && (missing1 = "commit"))
                return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              {
                let _errs9 = errors;
                for (let key1 in data)
                  if (!(key1 === "kind" || key1 === "path" || key1 === "commit")) {
                    return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                    break;
                  }
                if (_errs9 === errors) {
                  if (data.kind !== void 0) {
                    let data1 = data.kind, _errs10 = errors;
                    if (typeof data1 != "string")
                      return validate46.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data1 !== "checkout")
                      return validate46.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "checkout" } }], !1;
                    var valid4 = _errs10 === errors;
                  } else
                    var valid4 = !0;
                  if (valid4) {
                    if (data.path !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.path != "string")
                        return validate46.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/oneOf/1/properties/path/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid4 = _errs12 === errors;
                    } else
                      var valid4 = !0;
                    if (valid4)
                      if (data.commit !== void 0) {
                        let _errs14 = errors;
                        validate25(data.commit, { instancePath: instancePath + "/commit", parentData: data, parentDataProperty: "commit", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                        var valid4 = _errs14 === errors;
                      } else
                        var valid4 = !0;
                  }
                }
              }
            } else
              return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "artifact") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing2;
              if (data.kind === void 0 && (missing2 = "kind") || data.artifact === void 0 && (missing2 = "artifact") || data.path === void 0 && (missing2 = "path") || data.runId === void 0 && (missing2 = "runId") || data.repository === void 0 && (missing2 = "repository") || data.headSha === void 0 && (missing2 = "headSha"))
                return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
              {
                let _errs17 = errors;
                for (let key2 in data)
                  if (!(key2 === "kind" || key2 === "artifact" || key2 === "path" || key2 === "runId" || key2 === "repository" || key2 === "headSha")) {
                    return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                    break;
                  }
                if (_errs17 === errors) {
                  if (data.kind !== void 0) {
                    let data4 = data.kind, _errs18 = errors;
                    if (typeof data4 != "string")
                      return validate46.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data4 !== "artifact")
                      return validate46.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "artifact" } }], !1;
                    var valid6 = _errs18 === errors;
                  } else
                    var valid6 = !0;
                  if (valid6) {
                    if (data.artifact !== void 0) {
                      let _errs20 = errors;
                      if (typeof data.artifact != "string")
                        return validate46.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/oneOf/2/properties/artifact/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid6 = _errs20 === errors;
                    } else
                      var valid6 = !0;
                    if (valid6) {
                      if (data.path !== void 0) {
                        let _errs22 = errors;
                        if (typeof data.path != "string")
                          return validate46.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/oneOf/2/properties/path/type", keyword: "type", params: { type: "string" } }], !1;
                        var valid6 = _errs22 === errors;
                      } else
                        var valid6 = !0;
                      if (valid6) {
                        if (data.runId !== void 0) {
                          let data7 = data.runId, _errs24 = errors;
                          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                            return validate46.errors = [{ instancePath: instancePath + "/runId", schemaPath: "#/oneOf/2/properties/runId/type", keyword: "type", params: { type: "integer" } }], !1;
                          if (errors === _errs24 && typeof data7 == "number" && isFinite(data7)) {
                            if (data7 > 9007199254740991 || isNaN(data7))
                              return validate46.errors = [{ instancePath: instancePath + "/runId", schemaPath: "#/oneOf/2/properties/runId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                            if (data7 < 0 || isNaN(data7))
                              return validate46.errors = [{ instancePath: instancePath + "/runId", schemaPath: "#/oneOf/2/properties/runId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                          }
                          var valid6 = _errs24 === errors;
                        } else
                          var valid6 = !0;
                        if (valid6) {
                          if (data.repository !== void 0) {
                            let _errs26 = errors;
                            if (typeof data.repository != "string")
                              return validate46.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/oneOf/2/properties/repository/type", keyword: "type", params: { type: "string" } }], !1;
                            var valid6 = _errs26 === errors;
                          } else
                            var valid6 = !0;
                          if (valid6)
                            if (data.headSha !== void 0) {
                              let _errs28 = errors;
                              validate25(data.headSha, { instancePath: instancePath + "/headSha", parentData: data, parentDataProperty: "headSha", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                              var valid6 = _errs28 === errors;
                            } else
                              var valid6 = !0;
                        }
                      }
                    }
                  }
                }
              }
            } else
              return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "release-asset") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing3;
              if (data.kind === void 0 && (missing3 = "kind") || data.tag === void 0 && (missing3 = "tag") || data.asset === void 0 && (missing3 = "asset"))
                return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
              {
                let _errs31 = errors;
                for (let key3 in data)
                  if (!(key3 === "kind" || key3 === "tag" || key3 === "asset")) {
                    return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                    break;
                  }
                if (_errs31 === errors) {
                  if (data.kind !== void 0) {
                    let data10 = data.kind, _errs32 = errors;
                    if (typeof data10 != "string")
                      return validate46.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data10 !== "release-asset")
                      return validate46.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "release-asset" } }], !1;
                    var valid8 = _errs32 === errors;
                  } else
                    var valid8 = !0;
                  if (valid8) {
                    if (data.tag !== void 0) {
                      let _errs34 = errors;
                      if (typeof data.tag != "string")
                        return validate46.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/oneOf/3/properties/tag/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid8 = _errs34 === errors;
                    } else
                      var valid8 = !0;
                    if (valid8)
                      if (data.asset !== void 0) {
                        let _errs36 = errors;
                        if (typeof data.asset != "string")
                          return validate46.errors = [{ instancePath: instancePath + "/asset", schemaPath: "#/oneOf/3/properties/asset/type", keyword: "type", params: { type: "string" } }], !1;
                        var valid8 = _errs36 === errors;
                      } else
                        var valid8 = !0;
                  }
                }
              }
            } else
              return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "url") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing4;
              if (data.kind === void 0 && (missing4 = "kind") || data.url === void 0 && (missing4 = "url"))
                return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
              {
                let _errs40 = errors;
                for (let key4 in data)
                  if (!(key4 === "kind" || key4 === "url")) {
                    return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                    break;
                  }
                if (_errs40 === errors) {
                  if (data.kind !== void 0) {
                    let data13 = data.kind, _errs41 = errors;
                    if (typeof data13 != "string")
                      return validate46.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data13 !== "url")
                      return validate46.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "url" } }], !1;
                    var valid10 = _errs41 === errors;
                  } else
                    var valid10 = !0;
                  if (valid10)
                    if (data.url !== void 0) {
                      let _errs43 = errors;
                      if (typeof data.url != "string")
                        return validate46.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/oneOf/4/properties/url/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid10 = _errs43 === errors;
                    } else
                      var valid10 = !0;
                }
              }
            } else
              return validate46.errors = [{ instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } }], !1;
        } else
          return validate46.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 } }], !1;
      else
        return validate46.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 } }], !1;
    } else
      return validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate46.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.sha256 === void 0 && (missing0 = "sha256") || data.size === void 0 && (missing0 = "size") || data.role === void 0 && (missing0 = "role") || data.origin === void 0 && (missing0 = "origin"))
        return validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "path" || key0 === "sha256" || key0 === "size" || key0 === "role" || key0 === "producedAt" || key0 === "origin")) {
            return validate42.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.path !== void 0) {
            let data0 = data.path, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func2(data0) < 1)
                  return validate42.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
              } else
                return validate42.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.sha256 !== void 0) {
              let _errs4 = errors;
              validate43(data.sha256, { instancePath: instancePath + "/sha256", parentData: data, parentDataProperty: "sha256", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.size !== void 0) {
                let data2 = data.size, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate42.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/type", keyword: "type", params: { type: "integer" } }], !1;
                if (errors === _errs5 && typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 9007199254740991 || isNaN(data2))
                    return validate42.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                  if (data2 < 0 || isNaN(data2))
                    return validate42.errors = [{ instancePath: instancePath + "/size", schemaPath: "#/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                }
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.role !== void 0) {
                  let data3 = data.role, _errs7 = errors;
                  if (typeof data3 != "string")
                    return validate42.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" } }], !1;
                  if (!(data3 === "input" || data3 === "output"))
                    return validate42.errors = [{ instancePath: instancePath + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: schema15.properties.role.enum } }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.producedAt !== void 0) {
                    let _errs9 = errors;
                    validate38(data.producedAt, { instancePath: instancePath + "/producedAt", parentData: data, parentDataProperty: "producedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.origin !== void 0) {
                      let _errs10 = errors;
                      validate46(data.origin, { instancePath: instancePath + "/origin", parentData: data, parentDataProperty: "origin", rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length);
                      var valid0 = _errs10 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate42.errors = vErrors, errors === 0;
}
var schema18 = { $id: "urn:release-gates:shared:Run", oneOf: [{ type: "object", properties: { kind: { type: "string", const: "github" }, repository: { type: "string" }, workflowRef: { type: "string" }, runId: { type: "integer", minimum: 0, maximum: 9007199254740991 }, attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, job: { type: "string" }, actor: { type: "string" }, triggeringActor: { type: "string" }, url: { type: "string" } }, required: ["kind", "repository", "workflowRef", "runId", "attempt", "job", "actor", "triggeringActor", "url"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "desk" }, user: { type: "string" } }, required: ["kind", "user"], additionalProperties: !1 }], type: "object", discriminator: { propertyName: "kind" } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data.kind;
      if (typeof tag0 == "string")
        if (tag0 === "github") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing0;
              if (data.kind === void 0 && (missing0 = "kind") || data.repository === void 0 && (missing0 = "repository") || data.workflowRef === void 0 && (missing0 = "workflowRef") || data.runId === void 0 && (missing0 = "runId") || data.attempt === void 0 && (missing0 = "attempt") || data.job === void 0 && (missing0 = "job") || data.actor === void 0 && (missing0 = "actor") || data.triggeringActor === void 0 && (missing0 = "triggeringActor") || data.url === void 0 && (missing0 = "url"))
                return validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
              {
                let _errs4 = errors;
                for (let key0 in data)
                  if (!func4.call(schema18.oneOf[0].properties, key0)) {
                    return validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                    break;
                  }
                if (_errs4 === errors) {
                  if (data.kind !== void 0) {
                    let data0 = data.kind, _errs5 = errors;
                    if (typeof data0 != "string")
                      return validate53.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data0 !== "github")
                      return validate53.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "github" } }], !1;
                    var valid2 = _errs5 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data.repository !== void 0) {
                      let _errs7 = errors;
                      if (typeof data.repository != "string")
                        return validate53.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/oneOf/0/properties/repository/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data.workflowRef !== void 0) {
                        let _errs9 = errors;
                        if (typeof data.workflowRef != "string")
                          return validate53.errors = [{ instancePath: instancePath + "/workflowRef", schemaPath: "#/oneOf/0/properties/workflowRef/type", keyword: "type", params: { type: "string" } }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data.runId !== void 0) {
                          let data3 = data.runId, _errs11 = errors;
                          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                            return validate53.errors = [{ instancePath: instancePath + "/runId", schemaPath: "#/oneOf/0/properties/runId/type", keyword: "type", params: { type: "integer" } }], !1;
                          if (errors === _errs11 && typeof data3 == "number" && isFinite(data3)) {
                            if (data3 > 9007199254740991 || isNaN(data3))
                              return validate53.errors = [{ instancePath: instancePath + "/runId", schemaPath: "#/oneOf/0/properties/runId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                            if (data3 < 0 || isNaN(data3))
                              return validate53.errors = [{ instancePath: instancePath + "/runId", schemaPath: "#/oneOf/0/properties/runId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                          }
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data.attempt !== void 0) {
                            let data4 = data.attempt, _errs13 = errors;
                            if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                              return validate53.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/oneOf/0/properties/attempt/type", keyword: "type", params: { type: "integer" } }], !1;
                            if (errors === _errs13 && typeof data4 == "number" && isFinite(data4)) {
                              if (data4 > 9007199254740991 || isNaN(data4))
                                return validate53.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/oneOf/0/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                              if (data4 < 1 || isNaN(data4))
                                return validate53.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/oneOf/0/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                            }
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data.job !== void 0) {
                              let _errs15 = errors;
                              if (typeof data.job != "string")
                                return validate53.errors = [{ instancePath: instancePath + "/job", schemaPath: "#/oneOf/0/properties/job/type", keyword: "type", params: { type: "string" } }], !1;
                              var valid2 = _errs15 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2) {
                              if (data.actor !== void 0) {
                                let _errs17 = errors;
                                if (typeof data.actor != "string")
                                  return validate53.errors = [{ instancePath: instancePath + "/actor", schemaPath: "#/oneOf/0/properties/actor/type", keyword: "type", params: { type: "string" } }], !1;
                                var valid2 = _errs17 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2) {
                                if (data.triggeringActor !== void 0) {
                                  let _errs19 = errors;
                                  if (typeof data.triggeringActor != "string")
                                    return validate53.errors = [{ instancePath: instancePath + "/triggeringActor", schemaPath: "#/oneOf/0/properties/triggeringActor/type", keyword: "type", params: { type: "string" } }], !1;
                                  var valid2 = _errs19 === errors;
                                } else
                                  var valid2 = !0;
                                if (valid2)
                                  if (data.url !== void 0) {
                                    let _errs21 = errors;
                                    if (typeof data.url != "string")
                                      return validate53.errors = [{ instancePath: instancePath + "/url", schemaPath: "#/oneOf/0/properties/url/type", keyword: "type", params: { type: "string" } }], !1;
                                    var valid2 = _errs21 === errors;
                                  } else
                                    var valid2 = !0;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            } else
              return validate53.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "desk") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing1;
              if (data.kind === void 0 && (missing1 = "kind") || data.user === void 0 && (missing1 = "user"))
                return validate53.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              {
                let _errs25 = errors;
                for (let key1 in data)
                  if (!(key1 === "kind" || key1 === "user")) {
                    return validate53.errors = [{ instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                    break;
                  }
                if (_errs25 === errors) {
                  if (data.kind !== void 0) {
                    let data9 = data.kind, _errs26 = errors;
                    if (typeof data9 != "string")
                      return validate53.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data9 !== "desk")
                      return validate53.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "desk" } }], !1;
                    var valid4 = _errs26 === errors;
                  } else
                    var valid4 = !0;
                  if (valid4)
                    if (data.user !== void 0) {
                      let _errs28 = errors;
                      if (typeof data.user != "string")
                        return validate53.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/oneOf/1/properties/user/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid4 = _errs28 === errors;
                    } else
                      var valid4 = !0;
                }
              }
            } else
              return validate53.errors = [{ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } }], !1;
        } else
          return validate53.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 } }], !1;
      else
        return validate53.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 } }], !1;
    } else
      return validate53.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate53.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data._type === void 0 && (missing0 = "_type") || data.subject === void 0 && (missing0 = "subject") || data.predicateType === void 0 && (missing0 = "predicateType") || data.predicate === void 0 && (missing0 = "predicate"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "_type" || key0 === "subject" || key0 === "predicateType" || key0 === "predicate")) {
            return validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data._type !== void 0) {
            let data0 = data._type, _errs2 = errors;
            if (typeof data0 != "string")
              return validate21.errors = [{ instancePath: instancePath + "/_type", schemaPath: "#/properties/_type/type", keyword: "type", params: { type: "string" } }], !1;
            if (data0 !== "https://in-toto.io/Statement/v1")
              return validate21.errors = [{ instancePath: instancePath + "/_type", schemaPath: "#/properties/_type/const", keyword: "const", params: { allowedValue: "https://in-toto.io/Statement/v1" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.subject !== void 0) {
              let data1 = data.subject, _errs4 = errors;
              if (errors === _errs4)
                if (Array.isArray(data1)) {
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0], _errs6 = errors;
                    if (errors === _errs6)
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        let missing1;
                        if (data2.name === void 0 && (missing1 = "name") || data2.digest === void 0 && (missing1 = "digest"))
                          return validate21.errors = [{ instancePath: instancePath + "/subject/" + i0, schemaPath: "#/properties/subject/items/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                        {
                          let _errs8 = errors;
                          for (let key1 in data2)
                            if (!(key1 === "name" || key1 === "digest")) {
                              return validate21.errors = [{ instancePath: instancePath + "/subject/" + i0, schemaPath: "#/properties/subject/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                              break;
                            }
                          if (_errs8 === errors) {
                            if (data2.name !== void 0) {
                              let data3 = data2.name, _errs9 = errors;
                              if (errors === _errs9)
                                if (typeof data3 == "string") {
                                  if (func2(data3) < 1)
                                    return validate21.errors = [{ instancePath: instancePath + "/subject/" + i0 + "/name", schemaPath: "#/properties/subject/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                } else
                                  return validate21.errors = [{ instancePath: instancePath + "/subject/" + i0 + "/name", schemaPath: "#/properties/subject/items/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                              var valid2 = _errs9 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data2.digest !== void 0) {
                                let data4 = data2.digest, _errs11 = errors;
                                if (errors === _errs11)
                                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                                    for (let key2 in data4) {
                                      let _errs13 = errors;
                                      if (typeof key2 != "string") {
                                        let err0 = { instancePath: instancePath + "/subject/" + i0 + "/digest", schemaPath: "#/properties/subject/items/properties/digest/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key2 };
                                        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                      }
                                      var valid3 = _errs13 === errors;
                                      if (!valid3) {
                                        let err1 = { instancePath: instancePath + "/subject/" + i0 + "/digest", schemaPath: "#/properties/subject/items/properties/digest/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
                                        return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate21.errors = vErrors, !1;
                                        break;
                                      }
                                    }
                                    if (valid3)
                                      for (let key3 in data4) {
                                        let _errs16 = errors;
                                        if (typeof data4[key3] != "string")
                                          return validate21.errors = [{ instancePath: instancePath + "/subject/" + i0 + "/digest/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/subject/items/properties/digest/additionalProperties/type", keyword: "type", params: { type: "string" } }], !1;
                                        var valid4 = _errs16 === errors;
                                        if (!valid4)
                                          break;
                                      }
                                  } else
                                    return validate21.errors = [{ instancePath: instancePath + "/subject/" + i0 + "/digest", schemaPath: "#/properties/subject/items/properties/digest/type", keyword: "type", params: { type: "object" } }], !1;
                                var valid2 = _errs11 === errors;
                              } else
                                var valid2 = !0;
                          }
                        }
                      } else
                        return validate21.errors = [{ instancePath: instancePath + "/subject/" + i0, schemaPath: "#/properties/subject/items/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid1 = _errs6 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate21.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "array" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.predicateType !== void 0) {
                let data6 = data.predicateType, _errs18 = errors;
                if (errors === _errs18)
                  if (typeof data6 == "string") {
                    if (func2(data6) < 1)
                      return validate21.errors = [{ instancePath: instancePath + "/predicateType", schemaPath: "#/properties/predicateType/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                  } else
                    return validate21.errors = [{ instancePath: instancePath + "/predicateType", schemaPath: "#/properties/predicateType/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs18 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.predicate !== void 0) {
                  let data7 = data.predicate, _errs20 = errors;
                  if (errors === _errs20)
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                      let missing2;
                      if (data7.gate === void 0 && (missing2 = "gate") || data7.sequence === void 0 && (missing2 = "sequence") || data7.mode === void 0 && (missing2 = "mode") || data7.release === void 0 && (missing2 = "release") || data7.verdict === void 0 && (missing2 = "verdict") || data7.reasonCode === void 0 && (missing2 = "reasonCode") || data7.reason === void 0 && (missing2 = "reason") || data7.criteria === void 0 && (missing2 = "criteria") || data7.evidence === void 0 && (missing2 = "evidence") || data7.waivers === void 0 && (missing2 = "waivers") || data7.configDigest === void 0 && (missing2 = "configDigest") || data7.run === void 0 && (missing2 = "run") || data7.startedAt === void 0 && (missing2 = "startedAt") || data7.finishedAt === void 0 && (missing2 = "finishedAt") || data7.tool === void 0 && (missing2 = "tool") || data7.previous === void 0 && (missing2 = "previous"))
                        return validate21.errors = [{ instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                      {
                        let _errs22 = errors;
                        for (let key4 in data7)
                          if (!func4.call(schema6.properties.predicate.properties, key4)) {
                            return validate21.errors = [{ instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                            break;
                          }
                        if (_errs22 === errors) {
                          if (data7.gate !== void 0) {
                            let data8 = data7.gate, _errs23 = errors;
                            if (typeof data8 != "string")
                              return validate21.errors = [{ instancePath: instancePath + "/predicate/gate", schemaPath: "#/properties/predicate/properties/gate/type", keyword: "type", params: { type: "string" } }], !1;
                            if (!(data8 === "readiness-gate" || data8 === "staging-validate" || data8 === "approve" || data8 === "rollout" || data8 === "stabilize" || data8 === "rollback"))
                              return validate21.errors = [{ instancePath: instancePath + "/predicate/gate", schemaPath: "#/properties/predicate/properties/gate/enum", keyword: "enum", params: { allowedValues: schema6.properties.predicate.properties.gate.enum } }], !1;
                            var valid5 = _errs23 === errors;
                          } else
                            var valid5 = !0;
                          if (valid5) {
                            if (data7.sequence !== void 0) {
                              let data9 = data7.sequence, _errs25 = errors;
                              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                                return validate21.errors = [{ instancePath: instancePath + "/predicate/sequence", schemaPath: "#/properties/predicate/properties/sequence/type", keyword: "type", params: { type: "integer" } }], !1;
                              if (errors === _errs25 && typeof data9 == "number" && isFinite(data9)) {
                                if (data9 > 9007199254740991 || isNaN(data9))
                                  return validate21.errors = [{ instancePath: instancePath + "/predicate/sequence", schemaPath: "#/properties/predicate/properties/sequence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                if (data9 < 1 || isNaN(data9))
                                  return validate21.errors = [{ instancePath: instancePath + "/predicate/sequence", schemaPath: "#/properties/predicate/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                              }
                              var valid5 = _errs25 === errors;
                            } else
                              var valid5 = !0;
                            if (valid5) {
                              if (data7.mode !== void 0) {
                                let _errs27 = errors;
                                validate22(data7.mode, { instancePath: instancePath + "/predicate/mode", parentData: data7, parentDataProperty: "mode", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                var valid5 = _errs27 === errors;
                              } else
                                var valid5 = !0;
                              if (valid5) {
                                if (data7.release !== void 0) {
                                  let _errs28 = errors;
                                  validate24(data7.release, { instancePath: instancePath + "/predicate/release", parentData: data7, parentDataProperty: "release", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                                  var valid5 = _errs28 === errors;
                                } else
                                  var valid5 = !0;
                                if (valid5) {
                                  if (data7.verdict !== void 0) {
                                    let data12 = data7.verdict, _errs29 = errors;
                                    if (typeof data12 != "string")
                                      return validate21.errors = [{ instancePath: instancePath + "/predicate/verdict", schemaPath: "#/properties/predicate/properties/verdict/type", keyword: "type", params: { type: "string" } }], !1;
                                    if (!(data12 === "passed" || data12 === "failed" || data12 === "pending"))
                                      return validate21.errors = [{ instancePath: instancePath + "/predicate/verdict", schemaPath: "#/properties/predicate/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema6.properties.predicate.properties.verdict.enum } }], !1;
                                    var valid5 = _errs29 === errors;
                                  } else
                                    var valid5 = !0;
                                  if (valid5) {
                                    if (data7.reasonCode !== void 0) {
                                      let _errs31 = errors;
                                      validate28(data7.reasonCode, { instancePath: instancePath + "/predicate/reasonCode", parentData: data7, parentDataProperty: "reasonCode", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                      var valid5 = _errs31 === errors;
                                    } else
                                      var valid5 = !0;
                                    if (valid5) {
                                      if (data7.reason !== void 0) {
                                        let _errs32 = errors;
                                        if (typeof data7.reason != "string")
                                          return validate21.errors = [{ instancePath: instancePath + "/predicate/reason", schemaPath: "#/properties/predicate/properties/reason/type", keyword: "type", params: { type: "string" } }], !1;
                                        var valid5 = _errs32 === errors;
                                      } else
                                        var valid5 = !0;
                                      if (valid5) {
                                        if (data7.criteria !== void 0) {
                                          let data15 = data7.criteria, _errs34 = errors;
                                          if (errors === _errs34)
                                            if (Array.isArray(data15)) {
                                              var valid6 = !0;
                                              let len1 = data15.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let _errs36 = errors;
                                                validate30(data15[i1], { instancePath: instancePath + "/predicate/criteria/" + i1, parentData: data15, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
                                                var valid6 = _errs36 === errors;
                                                if (!valid6)
                                                  break;
                                              }
                                            } else
                                              return validate21.errors = [{ instancePath: instancePath + "/predicate/criteria", schemaPath: "#/properties/predicate/properties/criteria/type", keyword: "type", params: { type: "array" } }], !1;
                                          var valid5 = _errs34 === errors;
                                        } else
                                          var valid5 = !0;
                                        if (valid5) {
                                          if (data7.evidence !== void 0) {
                                            let data17 = data7.evidence, _errs37 = errors;
                                            if (errors === _errs37)
                                              if (Array.isArray(data17)) {
                                                var valid7 = !0;
                                                let len2 = data17.length;
                                                for (let i2 = 0; i2 < len2; i2++) {
                                                  let _errs39 = errors;
                                                  validate42(data17[i2], { instancePath: instancePath + "/predicate/evidence/" + i2, parentData: data17, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
                                                  var valid7 = _errs39 === errors;
                                                  if (!valid7)
                                                    break;
                                                }
                                              } else
                                                return validate21.errors = [{ instancePath: instancePath + "/predicate/evidence", schemaPath: "#/properties/predicate/properties/evidence/type", keyword: "type", params: { type: "array" } }], !1;
                                            var valid5 = _errs37 === errors;
                                          } else
                                            var valid5 = !0;
                                          if (valid5) {
                                            if (data7.waivers !== void 0) {
                                              let data19 = data7.waivers, _errs40 = errors;
                                              if (errors === _errs40)
                                                if (Array.isArray(data19)) {
                                                  var valid8 = !0;
                                                  let len3 = data19.length;
                                                  for (let i3 = 0; i3 < len3; i3++) {
                                                    let _errs42 = errors;
                                                    validate37(data19[i3], { instancePath: instancePath + "/predicate/waivers/" + i3, parentData: data19, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
                                                    var valid8 = _errs42 === errors;
                                                    if (!valid8)
                                                      break;
                                                  }
                                                } else
                                                  return validate21.errors = [{ instancePath: instancePath + "/predicate/waivers", schemaPath: "#/properties/predicate/properties/waivers/type", keyword: "type", params: { type: "array" } }], !1;
                                              var valid5 = _errs40 === errors;
                                            } else
                                              var valid5 = !0;
                                            if (valid5) {
                                              if (data7.configDigest !== void 0) {
                                                let _errs43 = errors;
                                                validate43(data7.configDigest, { instancePath: instancePath + "/predicate/configDigest", parentData: data7, parentDataProperty: "configDigest", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                                var valid5 = _errs43 === errors;
                                              } else
                                                var valid5 = !0;
                                              if (valid5) {
                                                if (data7.run !== void 0) {
                                                  let _errs44 = errors;
                                                  validate53(data7.run, { instancePath: instancePath + "/predicate/run", parentData: data7, parentDataProperty: "run", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                                                  var valid5 = _errs44 === errors;
                                                } else
                                                  var valid5 = !0;
                                                if (valid5) {
                                                  if (data7.startedAt !== void 0) {
                                                    let _errs45 = errors;
                                                    validate38(data7.startedAt, { instancePath: instancePath + "/predicate/startedAt", parentData: data7, parentDataProperty: "startedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                    var valid5 = _errs45 === errors;
                                                  } else
                                                    var valid5 = !0;
                                                  if (valid5) {
                                                    if (data7.finishedAt !== void 0) {
                                                      let _errs46 = errors;
                                                      validate38(data7.finishedAt, { instancePath: instancePath + "/predicate/finishedAt", parentData: data7, parentDataProperty: "finishedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                      var valid5 = _errs46 === errors;
                                                    } else
                                                      var valid5 = !0;
                                                    if (valid5) {
                                                      if (data7.tool !== void 0) {
                                                        let data25 = data7.tool, _errs47 = errors;
                                                        if (errors === _errs47)
                                                          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                            let missing3;
                                                            if (data25.name === void 0 && (missing3 = "name") || data25.version === void 0 && (missing3 = "version"))
                                                              return validate21.errors = [{ instancePath: instancePath + "/predicate/tool", schemaPath: "#/properties/predicate/properties/tool/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
                                                            {
                                                              let _errs49 = errors;
                                                              for (let key5 in data25)
                                                                if (!(key5 === "name" || key5 === "version")) {
                                                                  return validate21.errors = [{ instancePath: instancePath + "/predicate/tool", schemaPath: "#/properties/predicate/properties/tool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }], !1;
                                                                  break;
                                                                }
                                                              if (_errs49 === errors) {
                                                                if (data25.name !== void 0) {
                                                                  let data26 = data25.name, _errs50 = errors;
                                                                  if (errors === _errs50)
                                                                    if (typeof data26 == "string") {
                                                                      if (func2(data26) < 1)
                                                                        return validate21.errors = [{ instancePath: instancePath + "/predicate/tool/name", schemaPath: "#/properties/predicate/properties/tool/properties/name/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                                                    } else
                                                                      return validate21.errors = [{ instancePath: instancePath + "/predicate/tool/name", schemaPath: "#/properties/predicate/properties/tool/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                                                                  var valid9 = _errs50 === errors;
                                                                } else
                                                                  var valid9 = !0;
                                                                if (valid9)
                                                                  if (data25.version !== void 0) {
                                                                    let data27 = data25.version, _errs52 = errors;
                                                                    if (errors === _errs52)
                                                                      if (typeof data27 == "string") {
                                                                        if (func2(data27) < 1)
                                                                          return validate21.errors = [{ instancePath: instancePath + "/predicate/tool/version", schemaPath: "#/properties/predicate/properties/tool/properties/version/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                                                      } else
                                                                        return validate21.errors = [{ instancePath: instancePath + "/predicate/tool/version", schemaPath: "#/properties/predicate/properties/tool/properties/version/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var valid9 = _errs52 === errors;
                                                                  } else
                                                                    var valid9 = !0;
                                                              }
                                                            }
                                                          } else
                                                            return validate21.errors = [{ instancePath: instancePath + "/predicate/tool", schemaPath: "#/properties/predicate/properties/tool/type", keyword: "type", params: { type: "object" } }], !1;
                                                        var valid5 = _errs47 === errors;
                                                      } else
                                                        var valid5 = !0;
                                                      if (valid5)
                                                        if (data7.previous !== void 0) {
                                                          let data28 = data7.previous, _errs54 = errors, _errs55 = errors, valid10 = !1, _errs56 = errors;
                                                          validate43(data28, { instancePath: instancePath + "/predicate/previous", parentData: data7, parentDataProperty: "previous", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                                          var _valid0 = _errs56 === errors;
                                                          if (valid10 = valid10 || _valid0, !valid10) {
                                                            let _errs57 = errors;
                                                            if (data28 !== null) {
                                                              let err2 = { instancePath: instancePath + "/predicate/previous", schemaPath: "#/properties/predicate/properties/previous/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                                            }
                                                            var _valid0 = _errs57 === errors;
                                                            valid10 = valid10 || _valid0;
                                                          }
                                                          if (valid10)
                                                            errors = _errs55, vErrors !== null && (_errs55 ? vErrors.length = _errs55 : vErrors = null);
                                                          else {
                                                            let err3 = { instancePath: instancePath + "/predicate/previous", schemaPath: "#/properties/predicate/properties/previous/anyOf", keyword: "anyOf", params: {} };
                                                            return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate21.errors = vErrors, !1;
                                                          }
                                                          var valid5 = _errs54 === errors;
                                                        } else
                                                          var valid5 = !0;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else
                      return validate21.errors = [{ instancePath: instancePath + "/predicate", schemaPath: "#/properties/predicate/type", keyword: "type", params: { type: "object" } }], !1;
                  var valid0 = _errs20 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate21.errors = vErrors, errors === 0;
}
var validate_1 = validate58, schema19 = { $id: "urn:release-gates:schema:deployment-readiness-checklist:v1", type: "object", properties: { verdict: { type: "string", enum: ["passed", "failed", "pending"] }, reason: { type: "string" }, judgedAt: { $ref: "urn:release-gates:shared:Instant" }, criteria: { type: "array", items: { $ref: "urn:release-gates:shared:Criterion" } }, evidence: { type: "array", items: { type: "object", properties: { id: { type: "string", minLength: 1 }, title: { type: "string" }, format: { type: "string", minLength: 1 }, path: { type: "string", minLength: 1 }, requirement: { type: "string" }, facts: { type: "string" }, files: { type: "array", items: { type: "object", properties: { path: { type: "string", minLength: 1 }, size: { type: "integer", minimum: 0, maximum: 9007199254740991 }, sha256: { $ref: "urn:release-gates:shared:Sha256" }, producedAt: { $ref: "urn:release-gates:shared:Instant" }, producedBy: { type: "string" }, notes: { type: "array", items: { type: "string" } } }, required: ["path", "size"], additionalProperties: !1 } } }, required: ["id", "title", "format", "path", "facts", "files"], additionalProperties: !1 } }, $schema: { type: "string", const: "urn:release-gates:schema:deployment-readiness-checklist:v1" }, mode: { $ref: "urn:release-gates:shared:Mode" }, release: { $ref: "urn:release-gates:shared:ReleaseIdentity" }, run: { $ref: "urn:release-gates:shared:Run" }, generatedAt: { $ref: "urn:release-gates:shared:Instant" } }, required: ["verdict", "reason", "judgedAt", "criteria", "evidence", "$schema", "mode", "release", "run", "generatedAt"], additionalProperties: !1, title: "Deployment readiness checklist" };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.verdict === void 0 && (missing0 = "verdict") || data.reason === void 0 && (missing0 = "reason") || data.judgedAt === void 0 && (missing0 = "judgedAt") || data.criteria === void 0 && (missing0 = "criteria") || data.evidence === void 0 && (missing0 = "evidence") || data.$schema === void 0 && (missing0 = "$schema") || data.mode === void 0 && (missing0 = "mode") || data.release === void 0 && (missing0 = "release") || data.run === void 0 && (missing0 = "run") || data.generatedAt === void 0 && (missing0 = "generatedAt"))
        return validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema19.properties, key0)) {
            return validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.verdict !== void 0) {
            let data0 = data.verdict, _errs2 = errors;
            if (typeof data0 != "string")
              return validate58.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" } }], !1;
            if (!(data0 === "passed" || data0 === "failed" || data0 === "pending"))
              return validate58.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema19.properties.verdict.enum } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.reason !== void 0) {
              let _errs4 = errors;
              if (typeof data.reason != "string")
                return validate58.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.judgedAt !== void 0) {
                let _errs6 = errors;
                validate38(data.judgedAt, { instancePath: instancePath + "/judgedAt", parentData: data, parentDataProperty: "judgedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.criteria !== void 0) {
                  let data3 = data.criteria, _errs7 = errors;
                  if (errors === _errs7)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs9 = errors;
                        validate30(data3[i0], { instancePath: instancePath + "/criteria/" + i0, parentData: data3, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
                        var valid1 = _errs9 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate58.errors = [{ instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "array" } }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.evidence !== void 0) {
                    let data5 = data.evidence, _errs10 = errors;
                    if (errors === _errs10)
                      if (Array.isArray(data5)) {
                        var valid2 = !0;
                        let len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1], _errs12 = errors;
                          if (errors === _errs12)
                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                              let missing1;
                              if (data6.id === void 0 && (missing1 = "id") || data6.title === void 0 && (missing1 = "title") || data6.format === void 0 && (missing1 = "format") || data6.path === void 0 && (missing1 = "path") || data6.facts === void 0 && (missing1 = "facts") || data6.files === void 0 && (missing1 = "files"))
                                return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                              {
                                let _errs14 = errors;
                                for (let key1 in data6)
                                  if (!(key1 === "id" || key1 === "title" || key1 === "format" || key1 === "path" || key1 === "requirement" || key1 === "facts" || key1 === "files")) {
                                    return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1, schemaPath: "#/properties/evidence/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                    break;
                                  }
                                if (_errs14 === errors) {
                                  if (data6.id !== void 0) {
                                    let data7 = data6.id, _errs15 = errors;
                                    if (errors === _errs15)
                                      if (typeof data7 == "string") {
                                        if (func2(data7) < 1)
                                          return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/id", schemaPath: "#/properties/evidence/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                      } else
                                        return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/id", schemaPath: "#/properties/evidence/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                    var valid3 = _errs15 === errors;
                                  } else
                                    var valid3 = !0;
                                  if (valid3) {
                                    if (data6.title !== void 0) {
                                      let _errs17 = errors;
                                      if (typeof data6.title != "string")
                                        return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/title", schemaPath: "#/properties/evidence/items/properties/title/type", keyword: "type", params: { type: "string" } }], !1;
                                      var valid3 = _errs17 === errors;
                                    } else
                                      var valid3 = !0;
                                    if (valid3) {
                                      if (data6.format !== void 0) {
                                        let data9 = data6.format, _errs19 = errors;
                                        if (errors === _errs19)
                                          if (typeof data9 == "string") {
                                            if (func2(data9) < 1)
                                              return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/format", schemaPath: "#/properties/evidence/items/properties/format/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                          } else
                                            return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/format", schemaPath: "#/properties/evidence/items/properties/format/type", keyword: "type", params: { type: "string" } }], !1;
                                        var valid3 = _errs19 === errors;
                                      } else
                                        var valid3 = !0;
                                      if (valid3) {
                                        if (data6.path !== void 0) {
                                          let data10 = data6.path, _errs21 = errors;
                                          if (errors === _errs21)
                                            if (typeof data10 == "string") {
                                              if (func2(data10) < 1)
                                                return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/path", schemaPath: "#/properties/evidence/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                            } else
                                              return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/path", schemaPath: "#/properties/evidence/items/properties/path/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid3 = _errs21 === errors;
                                        } else
                                          var valid3 = !0;
                                        if (valid3) {
                                          if (data6.requirement !== void 0) {
                                            let _errs23 = errors;
                                            if (typeof data6.requirement != "string")
                                              return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/requirement", schemaPath: "#/properties/evidence/items/properties/requirement/type", keyword: "type", params: { type: "string" } }], !1;
                                            var valid3 = _errs23 === errors;
                                          } else
                                            var valid3 = !0;
                                          if (valid3) {
                                            if (data6.facts !== void 0) {
                                              let _errs25 = errors;
                                              if (typeof data6.facts != "string")
                                                return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/facts", schemaPath: "#/properties/evidence/items/properties/facts/type", keyword: "type", params: { type: "string" } }], !1;
                                              var valid3 = _errs25 === errors;
                                            } else
                                              var valid3 = !0;
                                            if (valid3)
                                              if (data6.files !== void 0) {
                                                let data13 = data6.files, _errs27 = errors;
                                                if (errors === _errs27)
                                                  if (Array.isArray(data13)) {
                                                    var valid4 = !0;
                                                    let len2 = data13.length;
                                                    for (let i2 = 0; i2 < len2; i2++) {
                                                      let data14 = data13[i2], _errs29 = errors;
                                                      if (errors === _errs29)
                                                        if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                                          let missing2;
                                                          if (data14.path === void 0 && (missing2 = "path") || data14.size === void 0 && (missing2 = "size"))
                                                            return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/files/" + i2, schemaPath: "#/properties/evidence/items/properties/files/items/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                                                          {
                                                            let _errs31 = errors;
                                                            for (let key2 in data14)
                                                              if (!(key2 === "path" || key2 === "size" || key2 === "sha256" || key2 === "producedAt" || key2 === "producedBy" || key2 === "notes")) {
                                                                return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/files/" + i2, schemaPath: "#/properties/evidence/items/properties/files/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                                                                break;
                                                              }
                                                            if (_errs31 === errors) {
                                                              if (data14.path !== void 0) {
                                                                let data15 = data14.path, _errs32 = errors;
                                                                if (errors === _errs32)
                                                                  if (typeof data15 == "string") {
                                                                    if (func2(data15) < 1)
                                                                      return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/files/" + i2 + "/path", schemaPath: "#/properties/evidence/items/properties/files/items/properties/path/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                                                  } else
                                                                    return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/files/" + i2 + "/path", schemaPath: "#/properties/evidence/items/properties/files/items/properties/path/type", keyword: "type", params: { type: "string" } }], !1;
                                                                var valid5 = _errs32 === errors;
                                                              } else
                                                                var valid5 = !0;
                                                              if (valid5) {
                                                                if (data14.size !== void 0) {
                                                                  let data16 = data14.size, _errs34 = errors;
                                                                  if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                                                                    return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/files/" + i2 + "/size", schemaPath: "#/properties/evidence/items/properties/files/items/properties/size/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                  if (errors === _errs34 && typeof data16 == "number" && isFinite(data16)) {
                                                                    if (data16 > 9007199254740991 || isNaN(data16))
                                                                      return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/files/" + i2 + "/size", schemaPath: "#/properties/evidence/items/properties/files/items/properties/size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                    if (data16 < 0 || isNaN(data16))
                                                                      return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/files/" + i2 + "/size", schemaPath: "#/properties/evidence/items/properties/files/items/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                  }
                                                                  var valid5 = _errs34 === errors;
                                                                } else
                                                                  var valid5 = !0;
                                                                if (valid5) {
                                                                  if (data14.sha256 !== void 0) {
                                                                    let _errs36 = errors;
                                                                    validate43(data14.sha256, { instancePath: instancePath + "/evidence/" + i1 + "/files/" + i2 + "/sha256", parentData: data14, parentDataProperty: "sha256", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                                                    var valid5 = _errs36 === errors;
                                                                  } else
                                                                    var valid5 = !0;
                                                                  if (valid5) {
                                                                    if (data14.producedAt !== void 0) {
                                                                      let _errs37 = errors;
                                                                      validate38(data14.producedAt, { instancePath: instancePath + "/evidence/" + i1 + "/files/" + i2 + "/producedAt", parentData: data14, parentDataProperty: "producedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                                      var valid5 = _errs37 === errors;
                                                                    } else
                                                                      var valid5 = !0;
                                                                    if (valid5) {
                                                                      if (data14.producedBy !== void 0) {
                                                                        let _errs38 = errors;
                                                                        if (typeof data14.producedBy != "string")
                                                                          return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/files/" + i2 + "/producedBy", schemaPath: "#/properties/evidence/items/properties/files/items/properties/producedBy/type", keyword: "type", params: { type: "string" } }], !1;
                                                                        var valid5 = _errs38 === errors;
                                                                      } else
                                                                        var valid5 = !0;
                                                                      if (valid5)
                                                                        if (data14.notes !== void 0) {
                                                                          let data20 = data14.notes, _errs40 = errors;
                                                                          if (errors === _errs40)
                                                                            if (Array.isArray(data20)) {
                                                                              var valid6 = !0;
                                                                              let len3 = data20.length;
                                                                              for (let i3 = 0; i3 < len3; i3++) {
                                                                                let _errs42 = errors;
                                                                                if (typeof data20[i3] != "string")
                                                                                  return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/files/" + i2 + "/notes/" + i3, schemaPath: "#/properties/evidence/items/properties/files/items/properties/notes/items/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                var valid6 = _errs42 === errors;
                                                                                if (!valid6)
                                                                                  break;
                                                                              }
                                                                            } else
                                                                              return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/files/" + i2 + "/notes", schemaPath: "#/properties/evidence/items/properties/files/items/properties/notes/type", keyword: "type", params: { type: "array" } }], !1;
                                                                          var valid5 = _errs40 === errors;
                                                                        } else
                                                                          var valid5 = !0;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else
                                                          return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/files/" + i2, schemaPath: "#/properties/evidence/items/properties/files/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                      var valid4 = _errs29 === errors;
                                                      if (!valid4)
                                                        break;
                                                    }
                                                  } else
                                                    return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/files", schemaPath: "#/properties/evidence/items/properties/files/type", keyword: "type", params: { type: "array" } }], !1;
                                                var valid3 = _errs27 === errors;
                                              } else
                                                var valid3 = !0;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return validate58.errors = [{ instancePath: instancePath + "/evidence/" + i1, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "object" } }], !1;
                          var valid2 = _errs12 === errors;
                          if (!valid2)
                            break;
                        }
                      } else
                        return validate58.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.$schema !== void 0) {
                      let data22 = data.$schema, _errs44 = errors;
                      if (typeof data22 != "string")
                        return validate58.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }], !1;
                      if (data22 !== "urn:release-gates:schema:deployment-readiness-checklist:v1")
                        return validate58.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/const", keyword: "const", params: { allowedValue: "urn:release-gates:schema:deployment-readiness-checklist:v1" } }], !1;
                      var valid0 = _errs44 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.mode !== void 0) {
                        let _errs46 = errors;
                        validate22(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                        var valid0 = _errs46 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.release !== void 0) {
                          let _errs47 = errors;
                          validate24(data.release, { instancePath: instancePath + "/release", parentData: data, parentDataProperty: "release", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                          var valid0 = _errs47 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.run !== void 0) {
                            let _errs48 = errors;
                            validate53(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                            var valid0 = _errs48 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.generatedAt !== void 0) {
                              let _errs49 = errors;
                              validate38(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                              var valid0 = _errs49 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate58.errors = vErrors, errors === 0;
}
var validate_2 = validate67, schema20 = { $id: "urn:release-gates:schema:staging-deployment-report:v1", type: "object", properties: { outcome: { type: "string", enum: ["deployed", "failed"] }, environment: { type: "string" }, dryRun: { type: "boolean" }, previous: { anyOf: [{ type: "object", properties: { tag: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } }, required: ["tag", "version"], additionalProperties: !1 }, { type: "null" }] }, startedAt: { $ref: "urn:release-gates:shared:Instant" }, finishedAt: { $ref: "urn:release-gates:shared:Instant" }, durationMs: { type: "number", minimum: 0 }, steps: { type: "array", items: { type: "object", properties: { id: { type: "string", minLength: 1 }, status: { type: "string", enum: ["done", "failed", "not-reached"] }, command: { type: "object", properties: { run: { type: "string" }, result: { $ref: "urn:release-gates:shared:CommandResult" } }, required: ["run", "result"], additionalProperties: !1 } }, required: ["id", "status"], additionalProperties: !1 } }, service: { type: "object", properties: { name: { type: "string" }, status: { type: "string", enum: ["up", "degraded", "down", "unknown"] }, checkedAt: { $ref: "urn:release-gates:shared:Instant" } }, required: ["name", "status"], additionalProperties: !1 }, $schema: { type: "string", const: "urn:release-gates:schema:staging-deployment-report:v1" }, mode: { $ref: "urn:release-gates:shared:Mode" }, release: { $ref: "urn:release-gates:shared:ReleaseIdentity" }, run: { $ref: "urn:release-gates:shared:Run" }, generatedAt: { $ref: "urn:release-gates:shared:Instant" } }, required: ["outcome", "environment", "dryRun", "previous", "startedAt", "finishedAt", "durationMs", "steps", "service", "$schema", "mode", "release", "run", "generatedAt"], additionalProperties: !1, title: "Staging deployment report" };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.head === void 0 && (missing0 = "head") || data.tail === void 0 && (missing0 = "tail") || data.totalBytes === void 0 && (missing0 = "totalBytes") || data.droppedBytes === void 0 && (missing0 = "droppedBytes"))
        return validate71.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "head" || key0 === "tail" || key0 === "totalBytes" || key0 === "droppedBytes")) {
            return validate71.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.head !== void 0) {
            let _errs2 = errors;
            if (typeof data.head != "string")
              return validate71.errors = [{ instancePath: instancePath + "/head", schemaPath: "#/properties/head/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.tail !== void 0) {
              let _errs4 = errors;
              if (typeof data.tail != "string")
                return validate71.errors = [{ instancePath: instancePath + "/tail", schemaPath: "#/properties/tail/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.totalBytes !== void 0) {
                let data2 = data.totalBytes, _errs6 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate71.errors = [{ instancePath: instancePath + "/totalBytes", schemaPath: "#/properties/totalBytes/type", keyword: "type", params: { type: "integer" } }], !1;
                if (errors === _errs6 && typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 9007199254740991 || isNaN(data2))
                    return validate71.errors = [{ instancePath: instancePath + "/totalBytes", schemaPath: "#/properties/totalBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                  if (data2 < 0 || isNaN(data2))
                    return validate71.errors = [{ instancePath: instancePath + "/totalBytes", schemaPath: "#/properties/totalBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.droppedBytes !== void 0) {
                  let data3 = data.droppedBytes, _errs8 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate71.errors = [{ instancePath: instancePath + "/droppedBytes", schemaPath: "#/properties/droppedBytes/type", keyword: "type", params: { type: "integer" } }], !1;
                  if (errors === _errs8 && typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 9007199254740991 || isNaN(data3))
                      return validate71.errors = [{ instancePath: instancePath + "/droppedBytes", schemaPath: "#/properties/droppedBytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                    if (data3 < 0 || isNaN(data3))
                      return validate71.errors = [{ instancePath: instancePath + "/droppedBytes", schemaPath: "#/properties/droppedBytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate71.errors = vErrors, errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.outcome === void 0 && (missing0 = "outcome") || data.durationMs === void 0 && (missing0 = "durationMs") || data.output === void 0 && (missing0 = "output"))
        return validate70.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "outcome" || key0 === "durationMs" || key0 === "output")) {
            return validate70.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.outcome !== void 0) {
            let data0 = data.outcome, _errs2 = errors;
            if (errors === _errs2)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let tag0 = data0.kind;
                if (typeof tag0 == "string")
                  if (tag0 === "exited") {
                    if (errors === errors)
                      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing1;
                        if (data0.kind === void 0 && (missing1 = "kind") || data0.exitCode === void 0 && (missing1 = "exitCode"))
                          return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                        {
                          let _errs7 = errors;
                          for (let key1 in data0)
                            if (!(key1 === "kind" || key1 === "exitCode")) {
                              return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                              break;
                            }
                          if (_errs7 === errors) {
                            if (data0.kind !== void 0) {
                              let data1 = data0.kind, _errs8 = errors;
                              if (typeof data1 != "string")
                                return validate70.errors = [{ instancePath: instancePath + "/outcome/kind", schemaPath: "#/properties/outcome/oneOf/0/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                              if (data1 !== "exited")
                                return validate70.errors = [{ instancePath: instancePath + "/outcome/kind", schemaPath: "#/properties/outcome/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "exited" } }], !1;
                              var valid3 = _errs8 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3)
                              if (data0.exitCode !== void 0) {
                                let data2 = data0.exitCode, _errs10 = errors;
                                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                                  return validate70.errors = [{ instancePath: instancePath + "/outcome/exitCode", schemaPath: "#/properties/outcome/oneOf/0/properties/exitCode/type", keyword: "type", params: { type: "integer" } }], !1;
                                if (errors === _errs10 && typeof data2 == "number" && isFinite(data2)) {
                                  if (data2 > 9007199254740991 || isNaN(data2))
                                    return validate70.errors = [{ instancePath: instancePath + "/outcome/exitCode", schemaPath: "#/properties/outcome/oneOf/0/properties/exitCode/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                  if (data2 < -9007199254740991 || isNaN(data2))
                                    return validate70.errors = [{ instancePath: instancePath + "/outcome/exitCode", schemaPath: "#/properties/outcome/oneOf/0/properties/exitCode/minimum", keyword: "minimum", params: { comparison: ">=", limit: -9007199254740991 } }], !1;
                                }
                                var valid3 = _errs10 === errors;
                              } else
                                var valid3 = !0;
                          }
                        }
                      } else
                        return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/0/type", keyword: "type", params: { type: "object" } }], !1;
                  } else if (tag0 === "signalled") {
                    if (errors === errors)
                      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing2;
                        if (data0.kind === void 0 && (missing2 = "kind") || data0.signal === void 0 && (missing2 = "signal"))
                          return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                        {
                          let _errs14 = errors;
                          for (let key2 in data0)
                            if (!(key2 === "kind" || key2 === "signal")) {
                              return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                              break;
                            }
                          if (_errs14 === errors) {
                            if (data0.kind !== void 0) {
                              let data3 = data0.kind, _errs15 = errors;
                              if (typeof data3 != "string")
                                return validate70.errors = [{ instancePath: instancePath + "/outcome/kind", schemaPath: "#/properties/outcome/oneOf/1/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                              if (data3 !== "signalled")
                                return validate70.errors = [{ instancePath: instancePath + "/outcome/kind", schemaPath: "#/properties/outcome/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "signalled" } }], !1;
                              var valid5 = _errs15 === errors;
                            } else
                              var valid5 = !0;
                            if (valid5)
                              if (data0.signal !== void 0) {
                                let _errs17 = errors;
                                if (typeof data0.signal != "string")
                                  return validate70.errors = [{ instancePath: instancePath + "/outcome/signal", schemaPath: "#/properties/outcome/oneOf/1/properties/signal/type", keyword: "type", params: { type: "string" } }], !1;
                                var valid5 = _errs17 === errors;
                              } else
                                var valid5 = !0;
                          }
                        }
                      } else
                        return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/1/type", keyword: "type", params: { type: "object" } }], !1;
                  } else if (tag0 === "timed-out") {
                    if (errors === errors)
                      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing3;
                        if (data0.kind === void 0 && (missing3 = "kind") || data0.killed === void 0 && (missing3 = "killed"))
                          return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/2/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
                        {
                          let _errs21 = errors;
                          for (let key3 in data0)
                            if (!(key3 === "kind" || key3 === "killed")) {
                              return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                              break;
                            }
                          if (_errs21 === errors) {
                            if (data0.kind !== void 0) {
                              let data5 = data0.kind, _errs22 = errors;
                              if (typeof data5 != "string")
                                return validate70.errors = [{ instancePath: instancePath + "/outcome/kind", schemaPath: "#/properties/outcome/oneOf/2/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                              if (data5 !== "timed-out")
                                return validate70.errors = [{ instancePath: instancePath + "/outcome/kind", schemaPath: "#/properties/outcome/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "timed-out" } }], !1;
                              var valid7 = _errs22 === errors;
                            } else
                              var valid7 = !0;
                            if (valid7)
                              if (data0.killed !== void 0) {
                                let _errs24 = errors;
                                if (typeof data0.killed != "boolean")
                                  return validate70.errors = [{ instancePath: instancePath + "/outcome/killed", schemaPath: "#/properties/outcome/oneOf/2/properties/killed/type", keyword: "type", params: { type: "boolean" } }], !1;
                                var valid7 = _errs24 === errors;
                              } else
                                var valid7 = !0;
                          }
                        }
                      } else
                        return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/2/type", keyword: "type", params: { type: "object" } }], !1;
                  } else if (tag0 === "cancelled") {
                    if (errors === errors)
                      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing4;
                        if (data0.kind === void 0 && (missing4 = "kind") || data0.killed === void 0 && (missing4 = "killed"))
                          return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/3/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
                        {
                          let _errs28 = errors;
                          for (let key4 in data0)
                            if (!(key4 === "kind" || key4 === "killed")) {
                              return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                              break;
                            }
                          if (_errs28 === errors) {
                            if (data0.kind !== void 0) {
                              let data7 = data0.kind, _errs29 = errors;
                              if (typeof data7 != "string")
                                return validate70.errors = [{ instancePath: instancePath + "/outcome/kind", schemaPath: "#/properties/outcome/oneOf/3/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                              if (data7 !== "cancelled")
                                return validate70.errors = [{ instancePath: instancePath + "/outcome/kind", schemaPath: "#/properties/outcome/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "cancelled" } }], !1;
                              var valid9 = _errs29 === errors;
                            } else
                              var valid9 = !0;
                            if (valid9)
                              if (data0.killed !== void 0) {
                                let _errs31 = errors;
                                if (typeof data0.killed != "boolean")
                                  return validate70.errors = [{ instancePath: instancePath + "/outcome/killed", schemaPath: "#/properties/outcome/oneOf/3/properties/killed/type", keyword: "type", params: { type: "boolean" } }], !1;
                                var valid9 = _errs31 === errors;
                              } else
                                var valid9 = !0;
                          }
                        }
                      } else
                        return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/3/type", keyword: "type", params: { type: "object" } }], !1;
                  } else if (tag0 === "not-started") {
                    if (errors === errors)
                      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                        let missing5;
                        if (data0.kind === void 0 && (missing5 = "kind") || data0.why === void 0 && (missing5 = "why"))
                          return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/4/required", keyword: "required", params: { missingProperty: missing5 } }], !1;
                        {
                          let _errs35 = errors;
                          for (let key5 in data0)
                            if (!(key5 === "kind" || key5 === "why")) {
                              return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }], !1;
                              break;
                            }
                          if (_errs35 === errors) {
                            if (data0.kind !== void 0) {
                              let data9 = data0.kind, _errs36 = errors;
                              if (typeof data9 != "string")
                                return validate70.errors = [{ instancePath: instancePath + "/outcome/kind", schemaPath: "#/properties/outcome/oneOf/4/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                              if (data9 !== "not-started")
                                return validate70.errors = [{ instancePath: instancePath + "/outcome/kind", schemaPath: "#/properties/outcome/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "not-started" } }], !1;
                              var valid11 = _errs36 === errors;
                            } else
                              var valid11 = !0;
                            if (valid11)
                              if (data0.why !== void 0) {
                                let _errs38 = errors;
                                if (typeof data0.why != "string")
                                  return validate70.errors = [{ instancePath: instancePath + "/outcome/why", schemaPath: "#/properties/outcome/oneOf/4/properties/why/type", keyword: "type", params: { type: "string" } }], !1;
                                var valid11 = _errs38 === errors;
                              } else
                                var valid11 = !0;
                          }
                        }
                      } else
                        return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/4/type", keyword: "type", params: { type: "object" } }], !1;
                  } else
                    return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 } }], !1;
                else
                  return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 } }], !1;
              } else
                return validate70.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "object" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.durationMs !== void 0) {
              let data11 = data.durationMs, _errs40 = errors;
              if (errors === _errs40)
                if (typeof data11 == "number" && isFinite(data11)) {
                  if (data11 < 0 || isNaN(data11))
                    return validate70.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                } else
                  return validate70.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" } }], !1;
              var valid0 = _errs40 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.output !== void 0) {
                let _errs42 = errors;
                validate71(data.output, { instancePath: instancePath + "/output", parentData: data, parentDataProperty: "output", rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                var valid0 = _errs42 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate70.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate70.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.outcome === void 0 && (missing0 = "outcome") || data.environment === void 0 && (missing0 = "environment") || data.dryRun === void 0 && (missing0 = "dryRun") || data.previous === void 0 && (missing0 = "previous") || data.startedAt === void 0 && (missing0 = "startedAt") || data.finishedAt === void 0 && (missing0 = "finishedAt") || data.durationMs === void 0 && (missing0 = "durationMs") || data.steps === void 0 && (missing0 = "steps") || data.service === void 0 && (missing0 = "service") || data.$schema === void 0 && (missing0 = "$schema") || data.mode === void 0 && (missing0 = "mode") || data.release === void 0 && (missing0 = "release") || data.run === void 0 && (missing0 = "run") || data.generatedAt === void 0 && (missing0 = "generatedAt"))
        return validate67.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema20.properties, key0)) {
            return validate67.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.outcome !== void 0) {
            let data0 = data.outcome, _errs2 = errors;
            if (typeof data0 != "string")
              return validate67.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" } }], !1;
            if (!(data0 === "deployed" || data0 === "failed"))
              return validate67.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema20.properties.outcome.enum } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.environment !== void 0) {
              let _errs4 = errors;
              if (typeof data.environment != "string")
                return validate67.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.dryRun !== void 0) {
                let _errs6 = errors;
                if (typeof data.dryRun != "boolean")
                  return validate67.errors = [{ instancePath: instancePath + "/dryRun", schemaPath: "#/properties/dryRun/type", keyword: "type", params: { type: "boolean" } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.previous !== void 0) {
                  let data3 = data.previous, _errs8 = errors, _errs9 = errors, valid1 = !1, _errs10 = errors;
                  if (errors === _errs10)
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.tag === void 0 && (missing1 = "tag") || data3.version === void 0 && (missing1 = "version")) {
                        let err0 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 } };
                        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                      } else {
                        let _errs12 = errors;
                        for (let key1 in data3)
                          if (!(key1 === "tag" || key1 === "version")) {
                            let err1 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                            break;
                          }
                        if (_errs12 === errors) {
                          if (data3.tag !== void 0) {
                            let data4 = data3.tag, _errs13 = errors;
                            if (errors === _errs13)
                              if (typeof data4 == "string") {
                                if (func2(data4) < 1) {
                                  let err2 = { instancePath: instancePath + "/previous/tag", schemaPath: "#/properties/previous/anyOf/0/properties/tag/minLength", keyword: "minLength", params: { limit: 1 } };
                                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                }
                              } else {
                                let err3 = { instancePath: instancePath + "/previous/tag", schemaPath: "#/properties/previous/anyOf/0/properties/tag/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                              }
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2)
                            if (data3.version !== void 0) {
                              let data5 = data3.version, _errs15 = errors;
                              if (errors === _errs15)
                                if (typeof data5 == "string") {
                                  if (func2(data5) < 1) {
                                    let err4 = { instancePath: instancePath + "/previous/version", schemaPath: "#/properties/previous/anyOf/0/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                                    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                  }
                                } else {
                                  let err5 = { instancePath: instancePath + "/previous/version", schemaPath: "#/properties/previous/anyOf/0/properties/version/type", keyword: "type", params: { type: "string" } };
                                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                }
                              var valid2 = _errs15 === errors;
                            } else
                              var valid2 = !0;
                        }
                      }
                    } else {
                      let err6 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf/0/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                    }
                  var _valid0 = _errs10 === errors;
                  if (valid1 = valid1 || _valid0, !valid1) {
                    let _errs17 = errors;
                    if (data3 !== null) {
                      let err7 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                    }
                    var _valid0 = _errs17 === errors;
                    valid1 = valid1 || _valid0;
                  }
                  if (valid1)
                    errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                  else {
                    let err8 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf", keyword: "anyOf", params: {} };
                    return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate67.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.startedAt !== void 0) {
                    let _errs19 = errors;
                    validate38(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                    var valid0 = _errs19 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.finishedAt !== void 0) {
                      let _errs20 = errors;
                      validate38(data.finishedAt, { instancePath: instancePath + "/finishedAt", parentData: data, parentDataProperty: "finishedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                      var valid0 = _errs20 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.durationMs !== void 0) {
                        let data8 = data.durationMs, _errs21 = errors;
                        if (errors === _errs21)
                          if (typeof data8 == "number" && isFinite(data8)) {
                            if (data8 < 0 || isNaN(data8))
                              return validate67.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                          } else
                            return validate67.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" } }], !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.steps !== void 0) {
                          let data9 = data.steps, _errs23 = errors;
                          if (errors === _errs23)
                            if (Array.isArray(data9)) {
                              var valid3 = !0;
                              let len0 = data9.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data10 = data9[i0], _errs25 = errors;
                                if (errors === _errs25)
                                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                    let missing2;
                                    if (data10.id === void 0 && (missing2 = "id") || data10.status === void 0 && (missing2 = "status"))
                                      return validate67.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                                    {
                                      let _errs27 = errors;
                                      for (let key2 in data10)
                                        if (!(key2 === "id" || key2 === "status" || key2 === "command")) {
                                          return validate67.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                                          break;
                                        }
                                      if (_errs27 === errors) {
                                        if (data10.id !== void 0) {
                                          let data11 = data10.id, _errs28 = errors;
                                          if (errors === _errs28)
                                            if (typeof data11 == "string") {
                                              if (func2(data11) < 1)
                                                return validate67.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/id", schemaPath: "#/properties/steps/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                            } else
                                              return validate67.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/id", schemaPath: "#/properties/steps/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid4 = _errs28 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4) {
                                          if (data10.status !== void 0) {
                                            let data12 = data10.status, _errs30 = errors;
                                            if (typeof data12 != "string")
                                              return validate67.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/status", schemaPath: "#/properties/steps/items/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                                            if (!(data12 === "done" || data12 === "failed" || data12 === "not-reached"))
                                              return validate67.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/status", schemaPath: "#/properties/steps/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema20.properties.steps.items.properties.status.enum } }], !1;
                                            var valid4 = _errs30 === errors;
                                          } else
                                            var valid4 = !0;
                                          if (valid4)
                                            if (data10.command !== void 0) {
                                              let data13 = data10.command, _errs32 = errors;
                                              if (errors === _errs32)
                                                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                                  let missing3;
                                                  if (data13.run === void 0 && (missing3 = "run") || data13.result === void 0 && (missing3 = "result"))
                                                    return validate67.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/command", schemaPath: "#/properties/steps/items/properties/command/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
                                                  {
                                                    let _errs34 = errors;
                                                    for (let key3 in data13)
                                                      if (!(key3 === "run" || key3 === "result")) {
                                                        return validate67.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/command", schemaPath: "#/properties/steps/items/properties/command/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                                                        break;
                                                      }
                                                    if (_errs34 === errors) {
                                                      if (data13.run !== void 0) {
                                                        let _errs35 = errors;
                                                        if (typeof data13.run != "string")
                                                          return validate67.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/command/run", schemaPath: "#/properties/steps/items/properties/command/properties/run/type", keyword: "type", params: { type: "string" } }], !1;
                                                        var valid5 = _errs35 === errors;
                                                      } else
                                                        var valid5 = !0;
                                                      if (valid5)
                                                        if (data13.result !== void 0) {
                                                          let _errs37 = errors;
                                                          validate70(data13.result, { instancePath: instancePath + "/steps/" + i0 + "/command/result", parentData: data13, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
                                                          var valid5 = _errs37 === errors;
                                                        } else
                                                          var valid5 = !0;
                                                    }
                                                  }
                                                } else
                                                  return validate67.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/command", schemaPath: "#/properties/steps/items/properties/command/type", keyword: "type", params: { type: "object" } }], !1;
                                              var valid4 = _errs32 === errors;
                                            } else
                                              var valid4 = !0;
                                        }
                                      }
                                    }
                                  } else
                                    return validate67.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" } }], !1;
                                var valid3 = _errs25 === errors;
                                if (!valid3)
                                  break;
                              }
                            } else
                              return validate67.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } }], !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.service !== void 0) {
                            let data16 = data.service, _errs38 = errors;
                            if (errors === _errs38)
                              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                let missing4;
                                if (data16.name === void 0 && (missing4 = "name") || data16.status === void 0 && (missing4 = "status"))
                                  return validate67.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
                                {
                                  let _errs40 = errors;
                                  for (let key4 in data16)
                                    if (!(key4 === "name" || key4 === "status" || key4 === "checkedAt")) {
                                      return validate67.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                                      break;
                                    }
                                  if (_errs40 === errors) {
                                    if (data16.name !== void 0) {
                                      let _errs41 = errors;
                                      if (typeof data16.name != "string")
                                        return validate67.errors = [{ instancePath: instancePath + "/service/name", schemaPath: "#/properties/service/properties/name/type", keyword: "type", params: { type: "string" } }], !1;
                                      var valid6 = _errs41 === errors;
                                    } else
                                      var valid6 = !0;
                                    if (valid6) {
                                      if (data16.status !== void 0) {
                                        let data18 = data16.status, _errs43 = errors;
                                        if (typeof data18 != "string")
                                          return validate67.errors = [{ instancePath: instancePath + "/service/status", schemaPath: "#/properties/service/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                                        if (!(data18 === "up" || data18 === "degraded" || data18 === "down" || data18 === "unknown"))
                                          return validate67.errors = [{ instancePath: instancePath + "/service/status", schemaPath: "#/properties/service/properties/status/enum", keyword: "enum", params: { allowedValues: schema20.properties.service.properties.status.enum } }], !1;
                                        var valid6 = _errs43 === errors;
                                      } else
                                        var valid6 = !0;
                                      if (valid6)
                                        if (data16.checkedAt !== void 0) {
                                          let _errs45 = errors;
                                          validate38(data16.checkedAt, { instancePath: instancePath + "/service/checkedAt", parentData: data16, parentDataProperty: "checkedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                          var valid6 = _errs45 === errors;
                                        } else
                                          var valid6 = !0;
                                    }
                                  }
                                }
                              } else
                                return validate67.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "object" } }], !1;
                            var valid0 = _errs38 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.$schema !== void 0) {
                              let data20 = data.$schema, _errs46 = errors;
                              if (typeof data20 != "string")
                                return validate67.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }], !1;
                              if (data20 !== "urn:release-gates:schema:staging-deployment-report:v1")
                                return validate67.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/const", keyword: "const", params: { allowedValue: "urn:release-gates:schema:staging-deployment-report:v1" } }], !1;
                              var valid0 = _errs46 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.mode !== void 0) {
                                let _errs48 = errors;
                                validate22(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                var valid0 = _errs48 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.release !== void 0) {
                                  let _errs49 = errors;
                                  validate24(data.release, { instancePath: instancePath + "/release", parentData: data, parentDataProperty: "release", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                                  var valid0 = _errs49 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.run !== void 0) {
                                    let _errs50 = errors;
                                    validate53(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                                    var valid0 = _errs50 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.generatedAt !== void 0) {
                                      let _errs51 = errors;
                                      validate38(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                      var valid0 = _errs51 === errors;
                                    } else
                                      var valid0 = !0;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate67.errors = vErrors, errors === 0;
}
var validate_3 = validate79, schema23 = { $id: "urn:release-gates:schema:staging-validation-results:v1", type: "object", properties: { verdict: { type: "string", enum: ["passed", "failed", "not-reached"] }, reasonCode: { $ref: "urn:release-gates:shared:ReasonCode" }, successRate: { type: "number", minimum: 0, maximum: 1 }, passed: { type: "integer", minimum: 0, maximum: 9007199254740991 }, total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, startedAt: { $ref: "urn:release-gates:shared:Instant" }, finishedAt: { $ref: "urn:release-gates:shared:Instant" }, checks: { type: "array", items: { $ref: "urn:release-gates:shared:CheckResult" } }, criteria: { type: "array", items: { $ref: "urn:release-gates:shared:Criterion" } }, $schema: { type: "string", const: "urn:release-gates:schema:staging-validation-results:v1" }, mode: { $ref: "urn:release-gates:shared:Mode" }, release: { $ref: "urn:release-gates:shared:ReleaseIdentity" }, run: { $ref: "urn:release-gates:shared:Run" }, generatedAt: { $ref: "urn:release-gates:shared:Instant" } }, required: ["verdict", "reasonCode", "successRate", "passed", "total", "startedAt", "finishedAt", "checks", "criteria", "$schema", "mode", "release", "run", "generatedAt"], additionalProperties: !1, title: "Staging validation results" }, schema24 = { $id: "urn:release-gates:shared:CheckResult", type: "object", properties: { id: { type: "string" }, title: { type: "string" }, level: { type: "string", enum: ["must", "should"] }, kind: { type: "string", enum: ["http", "run"] }, status: { type: "string", enum: ["passed", "failed"] }, samples: { type: "object", properties: { total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, passed: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, required: ["total", "passed"], additionalProperties: !1 }, successRate: { type: "number", minimum: 0, maximum: 1 }, attempts: { type: "integer", minimum: 0, maximum: 9007199254740991 }, latency: { type: "object", properties: { minMs: { type: "number" }, medianMs: { type: "number" }, p95Ms: { type: "number" }, maxMs: { type: "number" } }, required: ["minMs", "medianMs", "p95Ms", "maxMs"], additionalProperties: !1 }, failureCount: { type: "integer", minimum: 0, maximum: 9007199254740991 }, failures: { type: "array", items: { type: "object", properties: { expected: { type: "string" }, found: { type: "string" }, where: { $ref: "urn:release-gates:shared:Location" }, next: { type: "string" }, attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, sample: { type: "integer", minimum: 1, maximum: 9007199254740991 }, reasonCode: { $ref: "urn:release-gates:shared:ReasonCode" } }, required: ["attempt", "sample", "reasonCode"], additionalProperties: !1 } }, durationMs: { type: "number", minimum: 0 }, output: { $ref: "urn:release-gates:shared:CapturedOutput" } }, required: ["id", "title", "level", "kind", "status", "samples", "successRate", "attempts", "failureCount", "failures", "durationMs"], additionalProperties: !1 };
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.title === void 0 && (missing0 = "title") || data.level === void 0 && (missing0 = "level") || data.kind === void 0 && (missing0 = "kind") || data.status === void 0 && (missing0 = "status") || data.samples === void 0 && (missing0 = "samples") || data.successRate === void 0 && (missing0 = "successRate") || data.attempts === void 0 && (missing0 = "attempts") || data.failureCount === void 0 && (missing0 = "failureCount") || data.failures === void 0 && (missing0 = "failures") || data.durationMs === void 0 && (missing0 = "durationMs"))
        return validate83.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema24.properties, key0)) {
            return validate83.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            if (typeof data.id != "string")
              return validate83.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.title !== void 0) {
              let _errs4 = errors;
              if (typeof data.title != "string")
                return validate83.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.level !== void 0) {
                let data2 = data.level, _errs6 = errors;
                if (typeof data2 != "string")
                  return validate83.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } }], !1;
                if (!(data2 === "must" || data2 === "should"))
                  return validate83.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema24.properties.level.enum } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.kind !== void 0) {
                  let data3 = data.kind, _errs8 = errors;
                  if (typeof data3 != "string")
                    return validate83.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                  if (!(data3 === "http" || data3 === "run"))
                    return validate83.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema24.properties.kind.enum } }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.status !== void 0) {
                    let data4 = data.status, _errs10 = errors;
                    if (typeof data4 != "string")
                      return validate83.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                    if (!(data4 === "passed" || data4 === "failed"))
                      return validate83.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema24.properties.status.enum } }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.samples !== void 0) {
                      let data5 = data.samples, _errs12 = errors;
                      if (errors === _errs12)
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing1;
                          if (data5.total === void 0 && (missing1 = "total") || data5.passed === void 0 && (missing1 = "passed"))
                            return validate83.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                          {
                            let _errs14 = errors;
                            for (let key1 in data5)
                              if (!(key1 === "total" || key1 === "passed")) {
                                return validate83.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                break;
                              }
                            if (_errs14 === errors) {
                              if (data5.total !== void 0) {
                                let data6 = data5.total, _errs15 = errors;
                                if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                                  return validate83.errors = [{ instancePath: instancePath + "/samples/total", schemaPath: "#/properties/samples/properties/total/type", keyword: "type", params: { type: "integer" } }], !1;
                                if (errors === _errs15 && typeof data6 == "number" && isFinite(data6)) {
                                  if (data6 > 9007199254740991 || isNaN(data6))
                                    return validate83.errors = [{ instancePath: instancePath + "/samples/total", schemaPath: "#/properties/samples/properties/total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                  if (data6 < 0 || isNaN(data6))
                                    return validate83.errors = [{ instancePath: instancePath + "/samples/total", schemaPath: "#/properties/samples/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                }
                                var valid1 = _errs15 === errors;
                              } else
                                var valid1 = !0;
                              if (valid1)
                                if (data5.passed !== void 0) {
                                  let data7 = data5.passed, _errs17 = errors;
                                  if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                                    return validate83.errors = [{ instancePath: instancePath + "/samples/passed", schemaPath: "#/properties/samples/properties/passed/type", keyword: "type", params: { type: "integer" } }], !1;
                                  if (errors === _errs17 && typeof data7 == "number" && isFinite(data7)) {
                                    if (data7 > 9007199254740991 || isNaN(data7))
                                      return validate83.errors = [{ instancePath: instancePath + "/samples/passed", schemaPath: "#/properties/samples/properties/passed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                    if (data7 < 0 || isNaN(data7))
                                      return validate83.errors = [{ instancePath: instancePath + "/samples/passed", schemaPath: "#/properties/samples/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                  }
                                  var valid1 = _errs17 === errors;
                                } else
                                  var valid1 = !0;
                            }
                          }
                        } else
                          return validate83.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "object" } }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.successRate !== void 0) {
                        let data8 = data.successRate, _errs19 = errors;
                        if (errors === _errs19)
                          if (typeof data8 == "number" && isFinite(data8)) {
                            if (data8 > 1 || isNaN(data8))
                              return validate83.errors = [{ instancePath: instancePath + "/successRate", schemaPath: "#/properties/successRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }], !1;
                            if (data8 < 0 || isNaN(data8))
                              return validate83.errors = [{ instancePath: instancePath + "/successRate", schemaPath: "#/properties/successRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                          } else
                            return validate83.errors = [{ instancePath: instancePath + "/successRate", schemaPath: "#/properties/successRate/type", keyword: "type", params: { type: "number" } }], !1;
                        var valid0 = _errs19 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.attempts !== void 0) {
                          let data9 = data.attempts, _errs21 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate83.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" } }], !1;
                          if (errors === _errs21 && typeof data9 == "number" && isFinite(data9)) {
                            if (data9 > 9007199254740991 || isNaN(data9))
                              return validate83.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                            if (data9 < 0 || isNaN(data9))
                              return validate83.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                          }
                          var valid0 = _errs21 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.latency !== void 0) {
                            let data10 = data.latency, _errs23 = errors;
                            if (errors === _errs23)
                              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                let missing2;
                                if (data10.minMs === void 0 && (missing2 = "minMs") || data10.medianMs === void 0 && (missing2 = "medianMs") || data10.p95Ms === void 0 && (missing2 = "p95Ms") || data10.maxMs === void 0 && (missing2 = "maxMs"))
                                  return validate83.errors = [{ instancePath: instancePath + "/latency", schemaPath: "#/properties/latency/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                                {
                                  let _errs25 = errors;
                                  for (let key2 in data10)
                                    if (!(key2 === "minMs" || key2 === "medianMs" || key2 === "p95Ms" || key2 === "maxMs")) {
                                      return validate83.errors = [{ instancePath: instancePath + "/latency", schemaPath: "#/properties/latency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                                      break;
                                    }
                                  if (_errs25 === errors) {
                                    if (data10.minMs !== void 0) {
                                      let data11 = data10.minMs, _errs26 = errors;
                                      if (!(typeof data11 == "number" && isFinite(data11)))
                                        return validate83.errors = [{ instancePath: instancePath + "/latency/minMs", schemaPath: "#/properties/latency/properties/minMs/type", keyword: "type", params: { type: "number" } }], !1;
                                      var valid2 = _errs26 === errors;
                                    } else
                                      var valid2 = !0;
                                    if (valid2) {
                                      if (data10.medianMs !== void 0) {
                                        let data12 = data10.medianMs, _errs28 = errors;
                                        if (!(typeof data12 == "number" && isFinite(data12)))
                                          return validate83.errors = [{ instancePath: instancePath + "/latency/medianMs", schemaPath: "#/properties/latency/properties/medianMs/type", keyword: "type", params: { type: "number" } }], !1;
                                        var valid2 = _errs28 === errors;
                                      } else
                                        var valid2 = !0;
                                      if (valid2) {
                                        if (data10.p95Ms !== void 0) {
                                          let data13 = data10.p95Ms, _errs30 = errors;
                                          if (!(typeof data13 == "number" && isFinite(data13)))
                                            return validate83.errors = [{ instancePath: instancePath + "/latency/p95Ms", schemaPath: "#/properties/latency/properties/p95Ms/type", keyword: "type", params: { type: "number" } }], !1;
                                          var valid2 = _errs30 === errors;
                                        } else
                                          var valid2 = !0;
                                        if (valid2)
                                          if (data10.maxMs !== void 0) {
                                            let data14 = data10.maxMs, _errs32 = errors;
                                            if (!(typeof data14 == "number" && isFinite(data14)))
                                              return validate83.errors = [{ instancePath: instancePath + "/latency/maxMs", schemaPath: "#/properties/latency/properties/maxMs/type", keyword: "type", params: { type: "number" } }], !1;
                                            var valid2 = _errs32 === errors;
                                          } else
                                            var valid2 = !0;
                                      }
                                    }
                                  }
                                }
                              } else
                                return validate83.errors = [{ instancePath: instancePath + "/latency", schemaPath: "#/properties/latency/type", keyword: "type", params: { type: "object" } }], !1;
                            var valid0 = _errs23 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.failureCount !== void 0) {
                              let data15 = data.failureCount, _errs34 = errors;
                              if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                                return validate83.errors = [{ instancePath: instancePath + "/failureCount", schemaPath: "#/properties/failureCount/type", keyword: "type", params: { type: "integer" } }], !1;
                              if (errors === _errs34 && typeof data15 == "number" && isFinite(data15)) {
                                if (data15 > 9007199254740991 || isNaN(data15))
                                  return validate83.errors = [{ instancePath: instancePath + "/failureCount", schemaPath: "#/properties/failureCount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                if (data15 < 0 || isNaN(data15))
                                  return validate83.errors = [{ instancePath: instancePath + "/failureCount", schemaPath: "#/properties/failureCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                              }
                              var valid0 = _errs34 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.failures !== void 0) {
                                let data16 = data.failures, _errs36 = errors;
                                if (errors === _errs36)
                                  if (Array.isArray(data16)) {
                                    var valid3 = !0;
                                    let len0 = data16.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data17 = data16[i0], _errs38 = errors;
                                      if (errors === _errs38)
                                        if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                          let missing3;
                                          if (data17.attempt === void 0 && (missing3 = "attempt") || data17.sample === void 0 && (missing3 = "sample") || data17.reasonCode === void 0 && (missing3 = "reasonCode"))
                                            return validate83.errors = [{ instancePath: instancePath + "/failures/" + i0, schemaPath: "#/properties/failures/items/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
                                          {
                                            let _errs40 = errors;
                                            for (let key3 in data17)
                                              if (!(key3 === "expected" || key3 === "found" || key3 === "where" || key3 === "next" || key3 === "attempt" || key3 === "sample" || key3 === "reasonCode")) {
                                                return validate83.errors = [{ instancePath: instancePath + "/failures/" + i0, schemaPath: "#/properties/failures/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                                                break;
                                              }
                                            if (_errs40 === errors) {
                                              if (data17.expected !== void 0) {
                                                let _errs41 = errors;
                                                if (typeof data17.expected != "string")
                                                  return validate83.errors = [{ instancePath: instancePath + "/failures/" + i0 + "/expected", schemaPath: "#/properties/failures/items/properties/expected/type", keyword: "type", params: { type: "string" } }], !1;
                                                var valid4 = _errs41 === errors;
                                              } else
                                                var valid4 = !0;
                                              if (valid4) {
                                                if (data17.found !== void 0) {
                                                  let _errs43 = errors;
                                                  if (typeof data17.found != "string")
                                                    return validate83.errors = [{ instancePath: instancePath + "/failures/" + i0 + "/found", schemaPath: "#/properties/failures/items/properties/found/type", keyword: "type", params: { type: "string" } }], !1;
                                                  var valid4 = _errs43 === errors;
                                                } else
                                                  var valid4 = !0;
                                                if (valid4) {
                                                  if (data17.where !== void 0) {
                                                    let _errs45 = errors;
                                                    validate31(data17.where, { instancePath: instancePath + "/failures/" + i0 + "/where", parentData: data17, parentDataProperty: "where", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
                                                    var valid4 = _errs45 === errors;
                                                  } else
                                                    var valid4 = !0;
                                                  if (valid4) {
                                                    if (data17.next !== void 0) {
                                                      let _errs46 = errors;
                                                      if (typeof data17.next != "string")
                                                        return validate83.errors = [{ instancePath: instancePath + "/failures/" + i0 + "/next", schemaPath: "#/properties/failures/items/properties/next/type", keyword: "type", params: { type: "string" } }], !1;
                                                      var valid4 = _errs46 === errors;
                                                    } else
                                                      var valid4 = !0;
                                                    if (valid4) {
                                                      if (data17.attempt !== void 0) {
                                                        let data22 = data17.attempt, _errs48 = errors;
                                                        if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22)))
                                                          return validate83.errors = [{ instancePath: instancePath + "/failures/" + i0 + "/attempt", schemaPath: "#/properties/failures/items/properties/attempt/type", keyword: "type", params: { type: "integer" } }], !1;
                                                        if (errors === _errs48 && typeof data22 == "number" && isFinite(data22)) {
                                                          if (data22 > 9007199254740991 || isNaN(data22))
                                                            return validate83.errors = [{ instancePath: instancePath + "/failures/" + i0 + "/attempt", schemaPath: "#/properties/failures/items/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                          if (data22 < 1 || isNaN(data22))
                                                            return validate83.errors = [{ instancePath: instancePath + "/failures/" + i0 + "/attempt", schemaPath: "#/properties/failures/items/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                        }
                                                        var valid4 = _errs48 === errors;
                                                      } else
                                                        var valid4 = !0;
                                                      if (valid4) {
                                                        if (data17.sample !== void 0) {
                                                          let data23 = data17.sample, _errs50 = errors;
                                                          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23)))
                                                            return validate83.errors = [{ instancePath: instancePath + "/failures/" + i0 + "/sample", schemaPath: "#/properties/failures/items/properties/sample/type", keyword: "type", params: { type: "integer" } }], !1;
                                                          if (errors === _errs50 && typeof data23 == "number" && isFinite(data23)) {
                                                            if (data23 > 9007199254740991 || isNaN(data23))
                                                              return validate83.errors = [{ instancePath: instancePath + "/failures/" + i0 + "/sample", schemaPath: "#/properties/failures/items/properties/sample/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                            if (data23 < 1 || isNaN(data23))
                                                              return validate83.errors = [{ instancePath: instancePath + "/failures/" + i0 + "/sample", schemaPath: "#/properties/failures/items/properties/sample/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                                                          }
                                                          var valid4 = _errs50 === errors;
                                                        } else
                                                          var valid4 = !0;
                                                        if (valid4)
                                                          if (data17.reasonCode !== void 0) {
                                                            let _errs52 = errors;
                                                            validate28(data17.reasonCode, { instancePath: instancePath + "/failures/" + i0 + "/reasonCode", parentData: data17, parentDataProperty: "reasonCode", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                                            var valid4 = _errs52 === errors;
                                                          } else
                                                            var valid4 = !0;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else
                                          return validate83.errors = [{ instancePath: instancePath + "/failures/" + i0, schemaPath: "#/properties/failures/items/type", keyword: "type", params: { type: "object" } }], !1;
                                      var valid3 = _errs38 === errors;
                                      if (!valid3)
                                        break;
                                    }
                                  } else
                                    return validate83.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "array" } }], !1;
                                var valid0 = _errs36 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.durationMs !== void 0) {
                                  let data25 = data.durationMs, _errs53 = errors;
                                  if (errors === _errs53)
                                    if (typeof data25 == "number" && isFinite(data25)) {
                                      if (data25 < 0 || isNaN(data25))
                                        return validate83.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                    } else
                                      return validate83.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" } }], !1;
                                  var valid0 = _errs53 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0)
                                  if (data.output !== void 0) {
                                    let _errs55 = errors;
                                    validate71(data.output, { instancePath: instancePath + "/output", parentData: data, parentDataProperty: "output", rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
                                    var valid0 = _errs55 === errors;
                                  } else
                                    var valid0 = !0;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate83.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate83.errors = vErrors, errors === 0;
}
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.verdict === void 0 && (missing0 = "verdict") || data.reasonCode === void 0 && (missing0 = "reasonCode") || data.successRate === void 0 && (missing0 = "successRate") || data.passed === void 0 && (missing0 = "passed") || data.total === void 0 && (missing0 = "total") || data.startedAt === void 0 && (missing0 = "startedAt") || data.finishedAt === void 0 && (missing0 = "finishedAt") || data.checks === void 0 && (missing0 = "checks") || data.criteria === void 0 && (missing0 = "criteria") || data.$schema === void 0 && (missing0 = "$schema") || data.mode === void 0 && (missing0 = "mode") || data.release === void 0 && (missing0 = "release") || data.run === void 0 && (missing0 = "run") || data.generatedAt === void 0 && (missing0 = "generatedAt"))
        return validate79.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema23.properties, key0)) {
            return validate79.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.verdict !== void 0) {
            let data0 = data.verdict, _errs2 = errors;
            if (typeof data0 != "string")
              return validate79.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" } }], !1;
            if (!(data0 === "passed" || data0 === "failed" || data0 === "not-reached"))
              return validate79.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema23.properties.verdict.enum } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.reasonCode !== void 0) {
              let _errs4 = errors;
              validate28(data.reasonCode, { instancePath: instancePath + "/reasonCode", parentData: data, parentDataProperty: "reasonCode", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.successRate !== void 0) {
                let data2 = data.successRate, _errs5 = errors;
                if (errors === _errs5)
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 1 || isNaN(data2))
                      return validate79.errors = [{ instancePath: instancePath + "/successRate", schemaPath: "#/properties/successRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }], !1;
                    if (data2 < 0 || isNaN(data2))
                      return validate79.errors = [{ instancePath: instancePath + "/successRate", schemaPath: "#/properties/successRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                  } else
                    return validate79.errors = [{ instancePath: instancePath + "/successRate", schemaPath: "#/properties/successRate/type", keyword: "type", params: { type: "number" } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.passed !== void 0) {
                  let data3 = data.passed, _errs7 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate79.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/properties/passed/type", keyword: "type", params: { type: "integer" } }], !1;
                  if (errors === _errs7 && typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 9007199254740991 || isNaN(data3))
                      return validate79.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/properties/passed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                    if (data3 < 0 || isNaN(data3))
                      return validate79.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                  }
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.total !== void 0) {
                    let data4 = data.total, _errs9 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate79.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" } }], !1;
                    if (errors === _errs9 && typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 9007199254740991 || isNaN(data4))
                        return validate79.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                      if (data4 < 0 || isNaN(data4))
                        return validate79.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                    }
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.startedAt !== void 0) {
                      let _errs11 = errors;
                      validate38(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.finishedAt !== void 0) {
                        let _errs12 = errors;
                        validate38(data.finishedAt, { instancePath: instancePath + "/finishedAt", parentData: data, parentDataProperty: "finishedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                        var valid0 = _errs12 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.checks !== void 0) {
                          let data7 = data.checks, _errs13 = errors;
                          if (errors === _errs13)
                            if (Array.isArray(data7)) {
                              var valid1 = !0;
                              let len0 = data7.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let _errs15 = errors;
                                validate83(data7[i0], { instancePath: instancePath + "/checks/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
                                var valid1 = _errs15 === errors;
                                if (!valid1)
                                  break;
                              }
                            } else
                              return validate79.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } }], !1;
                          var valid0 = _errs13 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.criteria !== void 0) {
                            let data9 = data.criteria, _errs16 = errors;
                            if (errors === _errs16)
                              if (Array.isArray(data9)) {
                                var valid2 = !0;
                                let len1 = data9.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let _errs18 = errors;
                                  validate30(data9[i1], { instancePath: instancePath + "/criteria/" + i1, parentData: data9, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
                                  var valid2 = _errs18 === errors;
                                  if (!valid2)
                                    break;
                                }
                              } else
                                return validate79.errors = [{ instancePath: instancePath + "/criteria", schemaPath: "#/properties/criteria/type", keyword: "type", params: { type: "array" } }], !1;
                            var valid0 = _errs16 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.$schema !== void 0) {
                              let data11 = data.$schema, _errs19 = errors;
                              if (typeof data11 != "string")
                                return validate79.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }], !1;
                              if (data11 !== "urn:release-gates:schema:staging-validation-results:v1")
                                return validate79.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/const", keyword: "const", params: { allowedValue: "urn:release-gates:schema:staging-validation-results:v1" } }], !1;
                              var valid0 = _errs19 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.mode !== void 0) {
                                let _errs21 = errors;
                                validate22(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                var valid0 = _errs21 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.release !== void 0) {
                                  let _errs22 = errors;
                                  validate24(data.release, { instancePath: instancePath + "/release", parentData: data, parentDataProperty: "release", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                                  var valid0 = _errs22 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.run !== void 0) {
                                    let _errs23 = errors;
                                    validate53(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                                    var valid0 = _errs23 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.generatedAt !== void 0) {
                                      let _errs24 = errors;
                                      validate38(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                      var valid0 = _errs24 === errors;
                                    } else
                                      var valid0 = !0;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate79.errors = vErrors, errors === 0;
}
var validate_4 = validate93, schema25 = { $id: "urn:release-gates:schema:rollback-verification-report:v1", type: "object", properties: { verdict: { type: "string", enum: ["passed", "failed", "skipped"] }, why: { type: "string" }, environment: { type: "string" }, dryRun: { type: "boolean" }, from: { type: "object", properties: { tag: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } }, required: ["tag", "version"], additionalProperties: !1 }, to: { anyOf: [{ type: "object", properties: { tag: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 } }, required: ["tag", "version"], additionalProperties: !1 }, { type: "null" }] }, targetMs: { type: "number", minimum: 0 }, rollbackMs: { type: "number", minimum: 0 }, withinTarget: { type: "boolean" }, versionProved: { type: "boolean" }, steps: { type: "array", items: { type: "object", properties: { id: { type: "string", enum: ["roll-back", "check-previous", "deploy-again", "check-release"] }, status: { type: "string", enum: ["done", "failed", "not-reached"] }, startedAt: { $ref: "urn:release-gates:shared:Instant" }, durationMs: { type: "number", minimum: 0 }, command: { type: "object", properties: { run: { type: "string" }, result: { $ref: "urn:release-gates:shared:CommandResult" } }, required: ["run", "result"], additionalProperties: !1 }, checks: { type: "array", items: { $ref: "urn:release-gates:shared:CheckResult" } }, found: { type: "string" } }, required: ["id", "status"], additionalProperties: !1 } }, $schema: { type: "string", const: "urn:release-gates:schema:rollback-verification-report:v1" }, mode: { $ref: "urn:release-gates:shared:Mode" }, release: { $ref: "urn:release-gates:shared:ReleaseIdentity" }, run: { $ref: "urn:release-gates:shared:Run" }, generatedAt: { $ref: "urn:release-gates:shared:Instant" } }, required: ["verdict", "environment", "dryRun", "from", "to", "targetMs", "versionProved", "steps", "$schema", "mode", "release", "run", "generatedAt"], additionalProperties: !1, title: "Rollback verification report" };
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.verdict === void 0 && (missing0 = "verdict") || data.environment === void 0 && (missing0 = "environment") || data.dryRun === void 0 && (missing0 = "dryRun") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.targetMs === void 0 && (missing0 = "targetMs") || data.versionProved === void 0 && (missing0 = "versionProved") || data.steps === void 0 && (missing0 = "steps") || data.$schema === void 0 && (missing0 = "$schema") || data.mode === void 0 && (missing0 = "mode") || data.release === void 0 && (missing0 = "release") || data.run === void 0 && (missing0 = "run") || data.generatedAt === void 0 && (missing0 = "generatedAt"))
        return validate93.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema25.properties, key0)) {
            return validate93.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.verdict !== void 0) {
            let data0 = data.verdict, _errs2 = errors;
            if (typeof data0 != "string")
              return validate93.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" } }], !1;
            if (!(data0 === "passed" || data0 === "failed" || data0 === "skipped"))
              return validate93.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema25.properties.verdict.enum } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.why !== void 0) {
              let _errs4 = errors;
              if (typeof data.why != "string")
                return validate93.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.environment !== void 0) {
                let _errs6 = errors;
                if (typeof data.environment != "string")
                  return validate93.errors = [{ instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.dryRun !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.dryRun != "boolean")
                    return validate93.errors = [{ instancePath: instancePath + "/dryRun", schemaPath: "#/properties/dryRun/type", keyword: "type", params: { type: "boolean" } }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.from !== void 0) {
                    let data4 = data.from, _errs10 = errors;
                    if (errors === _errs10)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.tag === void 0 && (missing1 = "tag") || data4.version === void 0 && (missing1 = "version"))
                          return validate93.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                        {
                          let _errs12 = errors;
                          for (let key1 in data4)
                            if (!(key1 === "tag" || key1 === "version")) {
                              return validate93.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                              break;
                            }
                          if (_errs12 === errors) {
                            if (data4.tag !== void 0) {
                              let data5 = data4.tag, _errs13 = errors;
                              if (errors === _errs13)
                                if (typeof data5 == "string") {
                                  if (func2(data5) < 1)
                                    return validate93.errors = [{ instancePath: instancePath + "/from/tag", schemaPath: "#/properties/from/properties/tag/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                } else
                                  return validate93.errors = [{ instancePath: instancePath + "/from/tag", schemaPath: "#/properties/from/properties/tag/type", keyword: "type", params: { type: "string" } }], !1;
                              var valid1 = _errs13 === errors;
                            } else
                              var valid1 = !0;
                            if (valid1)
                              if (data4.version !== void 0) {
                                let data6 = data4.version, _errs15 = errors;
                                if (errors === _errs15)
                                  if (typeof data6 == "string") {
                                    if (func2(data6) < 1)
                                      return validate93.errors = [{ instancePath: instancePath + "/from/version", schemaPath: "#/properties/from/properties/version/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                  } else
                                    return validate93.errors = [{ instancePath: instancePath + "/from/version", schemaPath: "#/properties/from/properties/version/type", keyword: "type", params: { type: "string" } }], !1;
                                var valid1 = _errs15 === errors;
                              } else
                                var valid1 = !0;
                          }
                        }
                      } else
                        return validate93.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.to !== void 0) {
                      let data7 = data.to, _errs17 = errors, _errs18 = errors, valid2 = !1, _errs19 = errors;
                      if (errors === _errs19)
                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          let missing2;
                          if (data7.tag === void 0 && (missing2 = "tag") || data7.version === void 0 && (missing2 = "version")) {
                            let err0 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/0/required", keyword: "required", params: { missingProperty: missing2 } };
                            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                          } else {
                            let _errs21 = errors;
                            for (let key2 in data7)
                              if (!(key2 === "tag" || key2 === "version")) {
                                let err1 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                break;
                              }
                            if (_errs21 === errors) {
                              if (data7.tag !== void 0) {
                                let data8 = data7.tag, _errs22 = errors;
                                if (errors === _errs22)
                                  if (typeof data8 == "string") {
                                    if (func2(data8) < 1) {
                                      let err2 = { instancePath: instancePath + "/to/tag", schemaPath: "#/properties/to/anyOf/0/properties/tag/minLength", keyword: "minLength", params: { limit: 1 } };
                                      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                    }
                                  } else {
                                    let err3 = { instancePath: instancePath + "/to/tag", schemaPath: "#/properties/to/anyOf/0/properties/tag/type", keyword: "type", params: { type: "string" } };
                                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                  }
                                var valid3 = _errs22 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3)
                                if (data7.version !== void 0) {
                                  let data9 = data7.version, _errs24 = errors;
                                  if (errors === _errs24)
                                    if (typeof data9 == "string") {
                                      if (func2(data9) < 1) {
                                        let err4 = { instancePath: instancePath + "/to/version", schemaPath: "#/properties/to/anyOf/0/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                                        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                      }
                                    } else {
                                      let err5 = { instancePath: instancePath + "/to/version", schemaPath: "#/properties/to/anyOf/0/properties/version/type", keyword: "type", params: { type: "string" } };
                                      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                    }
                                  var valid3 = _errs24 === errors;
                                } else
                                  var valid3 = !0;
                            }
                          }
                        } else {
                          let err6 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/0/type", keyword: "type", params: { type: "object" } };
                          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                        }
                      var _valid0 = _errs19 === errors;
                      if (valid2 = valid2 || _valid0, !valid2) {
                        let _errs26 = errors;
                        if (data7 !== null) {
                          let err7 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
                          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                        }
                        var _valid0 = _errs26 === errors;
                        valid2 = valid2 || _valid0;
                      }
                      if (valid2)
                        errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
                      else {
                        let err8 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
                        return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate93.errors = vErrors, !1;
                      }
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.targetMs !== void 0) {
                        let data10 = data.targetMs, _errs28 = errors;
                        if (errors === _errs28)
                          if (typeof data10 == "number" && isFinite(data10)) {
                            if (data10 < 0 || isNaN(data10))
                              return validate93.errors = [{ instancePath: instancePath + "/targetMs", schemaPath: "#/properties/targetMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                          } else
                            return validate93.errors = [{ instancePath: instancePath + "/targetMs", schemaPath: "#/properties/targetMs/type", keyword: "type", params: { type: "number" } }], !1;
                        var valid0 = _errs28 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.rollbackMs !== void 0) {
                          let data11 = data.rollbackMs, _errs30 = errors;
                          if (errors === _errs30)
                            if (typeof data11 == "number" && isFinite(data11)) {
                              if (data11 < 0 || isNaN(data11))
                                return validate93.errors = [{ instancePath: instancePath + "/rollbackMs", schemaPath: "#/properties/rollbackMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                            } else
                              return validate93.errors = [{ instancePath: instancePath + "/rollbackMs", schemaPath: "#/properties/rollbackMs/type", keyword: "type", params: { type: "number" } }], !1;
                          var valid0 = _errs30 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.withinTarget !== void 0) {
                            let _errs32 = errors;
                            if (typeof data.withinTarget != "boolean")
                              return validate93.errors = [{ instancePath: instancePath + "/withinTarget", schemaPath: "#/properties/withinTarget/type", keyword: "type", params: { type: "boolean" } }], !1;
                            var valid0 = _errs32 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.versionProved !== void 0) {
                              let _errs34 = errors;
                              if (typeof data.versionProved != "boolean")
                                return validate93.errors = [{ instancePath: instancePath + "/versionProved", schemaPath: "#/properties/versionProved/type", keyword: "type", params: { type: "boolean" } }], !1;
                              var valid0 = _errs34 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.steps !== void 0) {
                                let data14 = data.steps, _errs36 = errors;
                                if (errors === _errs36)
                                  if (Array.isArray(data14)) {
                                    var valid4 = !0;
                                    let len0 = data14.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data15 = data14[i0], _errs38 = errors;
                                      if (errors === _errs38)
                                        if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                          let missing3;
                                          if (data15.id === void 0 && (missing3 = "id") || data15.status === void 0 && (missing3 = "status"))
                                            return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
                                          {
                                            let _errs40 = errors;
                                            for (let key3 in data15)
                                              if (!(key3 === "id" || key3 === "status" || key3 === "startedAt" || key3 === "durationMs" || key3 === "command" || key3 === "checks" || key3 === "found")) {
                                                return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                                                break;
                                              }
                                            if (_errs40 === errors) {
                                              if (data15.id !== void 0) {
                                                let data16 = data15.id, _errs41 = errors;
                                                if (typeof data16 != "string")
                                                  return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/id", schemaPath: "#/properties/steps/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                                if (!(data16 === "roll-back" || data16 === "check-previous" || data16 === "deploy-again" || data16 === "check-release"))
                                                  return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/id", schemaPath: "#/properties/steps/items/properties/id/enum", keyword: "enum", params: { allowedValues: schema25.properties.steps.items.properties.id.enum } }], !1;
                                                var valid5 = _errs41 === errors;
                                              } else
                                                var valid5 = !0;
                                              if (valid5) {
                                                if (data15.status !== void 0) {
                                                  let data17 = data15.status, _errs43 = errors;
                                                  if (typeof data17 != "string")
                                                    return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/status", schemaPath: "#/properties/steps/items/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                                                  if (!(data17 === "done" || data17 === "failed" || data17 === "not-reached"))
                                                    return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/status", schemaPath: "#/properties/steps/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema25.properties.steps.items.properties.status.enum } }], !1;
                                                  var valid5 = _errs43 === errors;
                                                } else
                                                  var valid5 = !0;
                                                if (valid5) {
                                                  if (data15.startedAt !== void 0) {
                                                    let _errs45 = errors;
                                                    validate38(data15.startedAt, { instancePath: instancePath + "/steps/" + i0 + "/startedAt", parentData: data15, parentDataProperty: "startedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                    var valid5 = _errs45 === errors;
                                                  } else
                                                    var valid5 = !0;
                                                  if (valid5) {
                                                    if (data15.durationMs !== void 0) {
                                                      let data19 = data15.durationMs, _errs46 = errors;
                                                      if (errors === _errs46)
                                                        if (typeof data19 == "number" && isFinite(data19)) {
                                                          if (data19 < 0 || isNaN(data19))
                                                            return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/durationMs", schemaPath: "#/properties/steps/items/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                        } else
                                                          return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/durationMs", schemaPath: "#/properties/steps/items/properties/durationMs/type", keyword: "type", params: { type: "number" } }], !1;
                                                      var valid5 = _errs46 === errors;
                                                    } else
                                                      var valid5 = !0;
                                                    if (valid5) {
                                                      if (data15.command !== void 0) {
                                                        let data20 = data15.command, _errs48 = errors;
                                                        if (errors === _errs48)
                                                          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                                            let missing4;
                                                            if (data20.run === void 0 && (missing4 = "run") || data20.result === void 0 && (missing4 = "result"))
                                                              return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/command", schemaPath: "#/properties/steps/items/properties/command/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
                                                            {
                                                              let _errs50 = errors;
                                                              for (let key4 in data20)
                                                                if (!(key4 === "run" || key4 === "result")) {
                                                                  return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/command", schemaPath: "#/properties/steps/items/properties/command/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                                                                  break;
                                                                }
                                                              if (_errs50 === errors) {
                                                                if (data20.run !== void 0) {
                                                                  let _errs51 = errors;
                                                                  if (typeof data20.run != "string")
                                                                    return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/command/run", schemaPath: "#/properties/steps/items/properties/command/properties/run/type", keyword: "type", params: { type: "string" } }], !1;
                                                                  var valid6 = _errs51 === errors;
                                                                } else
                                                                  var valid6 = !0;
                                                                if (valid6)
                                                                  if (data20.result !== void 0) {
                                                                    let _errs53 = errors;
                                                                    validate70(data20.result, { instancePath: instancePath + "/steps/" + i0 + "/command/result", parentData: data20, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
                                                                    var valid6 = _errs53 === errors;
                                                                  } else
                                                                    var valid6 = !0;
                                                              }
                                                            }
                                                          } else
                                                            return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/command", schemaPath: "#/properties/steps/items/properties/command/type", keyword: "type", params: { type: "object" } }], !1;
                                                        var valid5 = _errs48 === errors;
                                                      } else
                                                        var valid5 = !0;
                                                      if (valid5) {
                                                        if (data15.checks !== void 0) {
                                                          let data23 = data15.checks, _errs54 = errors;
                                                          if (errors === _errs54)
                                                            if (Array.isArray(data23)) {
                                                              var valid7 = !0;
                                                              let len1 = data23.length;
                                                              for (let i1 = 0; i1 < len1; i1++) {
                                                                let _errs56 = errors;
                                                                validate83(data23[i1], { instancePath: instancePath + "/steps/" + i0 + "/checks/" + i1, parentData: data23, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
                                                                var valid7 = _errs56 === errors;
                                                                if (!valid7)
                                                                  break;
                                                              }
                                                            } else
                                                              return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/checks", schemaPath: "#/properties/steps/items/properties/checks/type", keyword: "type", params: { type: "array" } }], !1;
                                                          var valid5 = _errs54 === errors;
                                                        } else
                                                          var valid5 = !0;
                                                        if (valid5)
                                                          if (data15.found !== void 0) {
                                                            let _errs57 = errors;
                                                            if (typeof data15.found != "string")
                                                              return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/found", schemaPath: "#/properties/steps/items/properties/found/type", keyword: "type", params: { type: "string" } }], !1;
                                                            var valid5 = _errs57 === errors;
                                                          } else
                                                            var valid5 = !0;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else
                                          return validate93.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" } }], !1;
                                      var valid4 = _errs38 === errors;
                                      if (!valid4)
                                        break;
                                    }
                                  } else
                                    return validate93.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } }], !1;
                                var valid0 = _errs36 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.$schema !== void 0) {
                                  let data26 = data.$schema, _errs59 = errors;
                                  if (typeof data26 != "string")
                                    return validate93.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }], !1;
                                  if (data26 !== "urn:release-gates:schema:rollback-verification-report:v1")
                                    return validate93.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/const", keyword: "const", params: { allowedValue: "urn:release-gates:schema:rollback-verification-report:v1" } }], !1;
                                  var valid0 = _errs59 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.mode !== void 0) {
                                    let _errs61 = errors;
                                    validate22(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                    var valid0 = _errs61 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.release !== void 0) {
                                      let _errs62 = errors;
                                      validate24(data.release, { instancePath: instancePath + "/release", parentData: data, parentDataProperty: "release", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                                      var valid0 = _errs62 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.run !== void 0) {
                                        let _errs63 = errors;
                                        validate53(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                                        var valid0 = _errs63 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.generatedAt !== void 0) {
                                          let _errs64 = errors;
                                          validate38(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                          var valid0 = _errs64 === errors;
                                        } else
                                          var valid0 = !0;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate93.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate93.errors = vErrors, errors === 0;
}
var validate_5 = validate101, schema26 = { $id: "urn:release-gates:schema:production-approval:v1", type: "object", properties: { verdict: { type: "string", enum: ["approved", "waiting", "refused"] }, simulated: { type: "boolean" }, binding: { anyOf: [{ type: "object", properties: { tag: { type: "string" }, sha: { $ref: "urn:release-gates:shared:Commit" }, evidenceDigest: { $ref: "urn:release-gates:shared:Sha256" }, configDigest: { $ref: "urn:release-gates:shared:Sha256" } }, required: ["tag", "sha", "evidenceDigest", "configDigest"], additionalProperties: !1 }, { type: "null" }] }, codeRequired: { type: "boolean" }, authors: { type: "object", properties: { outcome: { type: "string", enum: ["known", "unasked", "reported", "refused"] }, logins: { type: "array", items: { type: "string" } }, why: { type: "string" } }, required: ["outcome", "logins", "why"], additionalProperties: !1 }, roles: { type: "array", items: { oneOf: [{ type: "object", properties: { role: { type: "string" }, environment: { type: "string" }, rules: { type: "array", items: { type: "object", properties: { rule: { type: "string", enum: ["environment-protected", "no-bypass", "not-rejected", "account", "this-attempt", "member", "not-starter", "not-author", "code", "one-person-one-role", "simulated"] }, met: { type: "boolean" }, how: { type: "string" } }, required: ["rule", "met", "how"], additionalProperties: !1 } }, reviews: { type: "array", items: { type: "object", properties: { login: { type: "string" }, comment: { type: "string" }, rules: { type: "array", items: { type: "object", properties: { rule: { type: "string", enum: ["environment-protected", "no-bypass", "not-rejected", "account", "this-attempt", "member", "not-starter", "not-author", "code", "one-person-one-role", "simulated"] }, met: { type: "boolean" }, how: { type: "string" } }, required: ["rule", "met", "how"], additionalProperties: !1 } }, via: { type: "string" } }, required: ["login", "comment", "rules"], additionalProperties: !1 } }, outcome: { type: "string", const: "approved" }, login: { type: "string" }, comment: { type: "string" }, at: { anyOf: [{ $ref: "urn:release-gates:shared:Instant" }, { type: "null" }] }, via: { type: "string" } }, required: ["role", "environment", "rules", "reviews", "outcome", "login", "comment", "at", "via"], additionalProperties: !1 }, { type: "object", properties: { role: { type: "string" }, environment: { type: "string" }, rules: { type: "array", items: { type: "object", properties: { rule: { type: "string", enum: ["environment-protected", "no-bypass", "not-rejected", "account", "this-attempt", "member", "not-starter", "not-author", "code", "one-person-one-role", "simulated"] }, met: { type: "boolean" }, how: { type: "string" } }, required: ["rule", "met", "how"], additionalProperties: !1 } }, reviews: { type: "array", items: { type: "object", properties: { login: { type: "string" }, comment: { type: "string" }, rules: { type: "array", items: { type: "object", properties: { rule: { type: "string", enum: ["environment-protected", "no-bypass", "not-rejected", "account", "this-attempt", "member", "not-starter", "not-author", "code", "one-person-one-role", "simulated"] }, met: { type: "boolean" }, how: { type: "string" } }, required: ["rule", "met", "how"], additionalProperties: !1 } }, via: { type: "string" } }, required: ["login", "comment", "rules"], additionalProperties: !1 } }, outcome: { type: "string", const: "skipped" }, why: { type: "string" } }, required: ["role", "environment", "rules", "reviews", "outcome", "why"], additionalProperties: !1 }, { type: "object", properties: { role: { type: "string" }, environment: { type: "string" }, rules: { type: "array", items: { type: "object", properties: { rule: { type: "string", enum: ["environment-protected", "no-bypass", "not-rejected", "account", "this-attempt", "member", "not-starter", "not-author", "code", "one-person-one-role", "simulated"] }, met: { type: "boolean" }, how: { type: "string" } }, required: ["rule", "met", "how"], additionalProperties: !1 } }, reviews: { type: "array", items: { type: "object", properties: { login: { type: "string" }, comment: { type: "string" }, rules: { type: "array", items: { type: "object", properties: { rule: { type: "string", enum: ["environment-protected", "no-bypass", "not-rejected", "account", "this-attempt", "member", "not-starter", "not-author", "code", "one-person-one-role", "simulated"] }, met: { type: "boolean" }, how: { type: "string" } }, required: ["rule", "met", "how"], additionalProperties: !1 } }, via: { type: "string" } }, required: ["login", "comment", "rules"], additionalProperties: !1 } }, outcome: { type: "string", const: "waiting" }, reasonCode: { $ref: "urn:release-gates:shared:ReasonCode" }, expected: { type: "string" }, found: { type: "string" }, next: { type: "string" } }, required: ["role", "environment", "rules", "reviews", "outcome", "reasonCode", "expected", "found", "next"], additionalProperties: !1 }, { type: "object", properties: { role: { type: "string" }, environment: { type: "string" }, rules: { type: "array", items: { type: "object", properties: { rule: { type: "string", enum: ["environment-protected", "no-bypass", "not-rejected", "account", "this-attempt", "member", "not-starter", "not-author", "code", "one-person-one-role", "simulated"] }, met: { type: "boolean" }, how: { type: "string" } }, required: ["rule", "met", "how"], additionalProperties: !1 } }, reviews: { type: "array", items: { type: "object", properties: { login: { type: "string" }, comment: { type: "string" }, rules: { type: "array", items: { type: "object", properties: { rule: { type: "string", enum: ["environment-protected", "no-bypass", "not-rejected", "account", "this-attempt", "member", "not-starter", "not-author", "code", "one-person-one-role", "simulated"] }, met: { type: "boolean" }, how: { type: "string" } }, required: ["rule", "met", "how"], additionalProperties: !1 } }, via: { type: "string" } }, required: ["login", "comment", "rules"], additionalProperties: !1 } }, outcome: { type: "string", const: "refused" }, reasonCode: { $ref: "urn:release-gates:shared:ReasonCode" }, expected: { type: "string" }, found: { type: "string" }, next: { type: "string" } }, required: ["role", "environment", "rules", "reviews", "outcome", "reasonCode", "expected", "found", "next"], additionalProperties: !1 }], type: "object", discriminator: { propertyName: "outcome" } } }, history: { anyOf: [{ type: "object", properties: { runId: { type: "integer", minimum: 0, maximum: 9007199254740991 }, attempt: { type: "integer", minimum: 1, maximum: 9007199254740991 }, starters: { type: "array", items: { type: "string" } }, reviews: { type: "array", items: { type: "object", properties: { environments: { type: "array", items: { type: "string" } }, state: { type: "string", enum: ["approved", "rejected", "pending"] }, user: { type: "string" }, userType: { type: "string" }, comment: { type: "string" } }, required: ["environments", "state", "user", "userType", "comment"], additionalProperties: !1 } } }, required: ["runId", "attempt", "starters", "reviews"], additionalProperties: !1 }, { type: "null" }] }, $schema: { type: "string", const: "urn:release-gates:schema:production-approval:v1" }, mode: { $ref: "urn:release-gates:shared:Mode" }, release: { $ref: "urn:release-gates:shared:ReleaseIdentity" }, run: { $ref: "urn:release-gates:shared:Run" }, generatedAt: { $ref: "urn:release-gates:shared:Instant" } }, required: ["verdict", "simulated", "binding", "codeRequired", "authors", "roles", "history", "$schema", "mode", "release", "run", "generatedAt"], additionalProperties: !1, title: "Production approval" };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.verdict === void 0 && (missing0 = "verdict") || data.simulated === void 0 && (missing0 = "simulated") || data.binding === void 0 && (missing0 = "binding") || data.codeRequired === void 0 && (missing0 = "codeRequired") || data.authors === void 0 && (missing0 = "authors") || data.roles === void 0 && (missing0 = "roles") || data.history === void 0 && (missing0 = "history") || data.$schema === void 0 && (missing0 = "$schema") || data.mode === void 0 && (missing0 = "mode") || data.release === void 0 && (missing0 = "release") || data.run === void 0 && (missing0 = "run") || data.generatedAt === void 0 && (missing0 = "generatedAt"))
        return validate101.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema26.properties, key0)) {
            return validate101.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.verdict !== void 0) {
            let data0 = data.verdict, _errs2 = errors;
            if (typeof data0 != "string")
              return validate101.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" } }], !1;
            if (!(data0 === "approved" || data0 === "waiting" || data0 === "refused"))
              return validate101.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema26.properties.verdict.enum } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.simulated !== void 0) {
              let _errs4 = errors;
              if (typeof data.simulated != "boolean")
                return validate101.errors = [{ instancePath: instancePath + "/simulated", schemaPath: "#/properties/simulated/type", keyword: "type", params: { type: "boolean" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.binding !== void 0) {
                let data2 = data.binding, _errs6 = errors, _errs7 = errors, valid1 = !1, _errs8 = errors;
                if (errors === _errs8)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.tag === void 0 && (missing1 = "tag") || data2.sha === void 0 && (missing1 = "sha") || data2.evidenceDigest === void 0 && (missing1 = "evidenceDigest") || data2.configDigest === void 0 && (missing1 = "configDigest")) {
                      let err0 = { instancePath: instancePath + "/binding", schemaPath: "#/properties/binding/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 } };
                      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                    } else {
                      let _errs10 = errors;
                      for (let key1 in data2)
                        if (!(key1 === "tag" || key1 === "sha" || key1 === "evidenceDigest" || key1 === "configDigest")) {
                          let err1 = { instancePath: instancePath + "/binding", schemaPath: "#/properties/binding/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                          break;
                        }
                      if (_errs10 === errors) {
                        if (data2.tag !== void 0) {
                          let _errs11 = errors;
                          if (typeof data2.tag != "string") {
                            let err2 = { instancePath: instancePath + "/binding/tag", schemaPath: "#/properties/binding/anyOf/0/properties/tag/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                          }
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data2.sha !== void 0) {
                            let _errs13 = errors;
                            validate25(data2.sha, { instancePath: instancePath + "/binding/sha", parentData: data2, parentDataProperty: "sha", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data2.evidenceDigest !== void 0) {
                              let _errs14 = errors;
                              validate43(data2.evidenceDigest, { instancePath: instancePath + "/binding/evidenceDigest", parentData: data2, parentDataProperty: "evidenceDigest", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                              var valid2 = _errs14 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data2.configDigest !== void 0) {
                                let _errs15 = errors;
                                validate43(data2.configDigest, { instancePath: instancePath + "/binding/configDigest", parentData: data2, parentDataProperty: "configDigest", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                var valid2 = _errs15 === errors;
                              } else
                                var valid2 = !0;
                          }
                        }
                      }
                    }
                  } else {
                    let err3 = { instancePath: instancePath + "/binding", schemaPath: "#/properties/binding/anyOf/0/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                  }
                var _valid0 = _errs8 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs16 = errors;
                  if (data2 !== null) {
                    let err4 = { instancePath: instancePath + "/binding", schemaPath: "#/properties/binding/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                  }
                  var _valid0 = _errs16 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (valid1)
                  errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
                else {
                  let err5 = { instancePath: instancePath + "/binding", schemaPath: "#/properties/binding/anyOf", keyword: "anyOf", params: {} };
                  return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate101.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.codeRequired !== void 0) {
                  let _errs18 = errors;
                  if (typeof data.codeRequired != "boolean")
                    return validate101.errors = [{ instancePath: instancePath + "/codeRequired", schemaPath: "#/properties/codeRequired/type", keyword: "type", params: { type: "boolean" } }], !1;
                  var valid0 = _errs18 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.authors !== void 0) {
                    let data8 = data.authors, _errs20 = errors;
                    if (errors === _errs20)
                      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        let missing2;
                        if (data8.outcome === void 0 && (missing2 = "outcome") || data8.logins === void 0 && (missing2 = "logins") || data8.why === void 0 && (missing2 = "why"))
                          return validate101.errors = [{ instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                        {
                          let _errs22 = errors;
                          for (let key2 in data8)
                            if (!(key2 === "outcome" || key2 === "logins" || key2 === "why")) {
                              return validate101.errors = [{ instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                              break;
                            }
                          if (_errs22 === errors) {
                            if (data8.outcome !== void 0) {
                              let data9 = data8.outcome, _errs23 = errors;
                              if (typeof data9 != "string")
                                return validate101.errors = [{ instancePath: instancePath + "/authors/outcome", schemaPath: "#/properties/authors/properties/outcome/type", keyword: "type", params: { type: "string" } }], !1;
                              if (!(data9 === "known" || data9 === "unasked" || data9 === "reported" || data9 === "refused"))
                                return validate101.errors = [{ instancePath: instancePath + "/authors/outcome", schemaPath: "#/properties/authors/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema26.properties.authors.properties.outcome.enum } }], !1;
                              var valid3 = _errs23 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3) {
                              if (data8.logins !== void 0) {
                                let data10 = data8.logins, _errs25 = errors;
                                if (errors === _errs25)
                                  if (Array.isArray(data10)) {
                                    var valid4 = !0;
                                    let len0 = data10.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let _errs27 = errors;
                                      if (typeof data10[i0] != "string")
                                        return validate101.errors = [{ instancePath: instancePath + "/authors/logins/" + i0, schemaPath: "#/properties/authors/properties/logins/items/type", keyword: "type", params: { type: "string" } }], !1;
                                      var valid4 = _errs27 === errors;
                                      if (!valid4)
                                        break;
                                    }
                                  } else
                                    return validate101.errors = [{ instancePath: instancePath + "/authors/logins", schemaPath: "#/properties/authors/properties/logins/type", keyword: "type", params: { type: "array" } }], !1;
                                var valid3 = _errs25 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3)
                                if (data8.why !== void 0) {
                                  let _errs29 = errors;
                                  if (typeof data8.why != "string")
                                    return validate101.errors = [{ instancePath: instancePath + "/authors/why", schemaPath: "#/properties/authors/properties/why/type", keyword: "type", params: { type: "string" } }], !1;
                                  var valid3 = _errs29 === errors;
                                } else
                                  var valid3 = !0;
                            }
                          }
                        }
                      } else
                        return validate101.errors = [{ instancePath: instancePath + "/authors", schemaPath: "#/properties/authors/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid0 = _errs20 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.roles !== void 0) {
                      let data13 = data.roles, _errs31 = errors;
                      if (errors === _errs31)
                        if (Array.isArray(data13)) {
                          var valid5 = !0;
                          let len1 = data13.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data14 = data13[i1], _errs33 = errors;
                            if (errors === _errs33)
                              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                let tag0 = data14.outcome;
                                if (typeof tag0 == "string")
                                  if (tag0 === "approved") {
                                    if (errors === errors)
                                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                        let missing3;
                                        if (data14.role === void 0 && (missing3 = "role") || data14.environment === void 0 && (missing3 = "environment") || data14.rules === void 0 && (missing3 = "rules") || data14.reviews === void 0 && (missing3 = "reviews") || data14.outcome === void 0 && (missing3 = "outcome") || data14.login === void 0 && (missing3 = "login") || data14.comment === void 0 && (missing3 = "comment") || data14.at === void 0 && (missing3 = "at") || data14.via === void 0 && (missing3 = "via"))
                                          return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/oneOf/0/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
                                        {
                                          let _errs38 = errors;
                                          for (let key3 in data14)
                                            if (!func4.call(schema26.properties.roles.items.oneOf[0].properties, key3)) {
                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                                              break;
                                            }
                                          if (_errs38 === errors) {
                                            if (data14.role !== void 0) {
                                              let _errs39 = errors;
                                              if (typeof data14.role != "string")
                                                return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/role", schemaPath: "#/properties/roles/items/oneOf/0/properties/role/type", keyword: "type", params: { type: "string" } }], !1;
                                              var valid8 = _errs39 === errors;
                                            } else
                                              var valid8 = !0;
                                            if (valid8) {
                                              if (data14.environment !== void 0) {
                                                let _errs41 = errors;
                                                if (typeof data14.environment != "string")
                                                  return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/environment", schemaPath: "#/properties/roles/items/oneOf/0/properties/environment/type", keyword: "type", params: { type: "string" } }], !1;
                                                var valid8 = _errs41 === errors;
                                              } else
                                                var valid8 = !0;
                                              if (valid8) {
                                                if (data14.rules !== void 0) {
                                                  let data17 = data14.rules, _errs43 = errors;
                                                  if (errors === _errs43)
                                                    if (Array.isArray(data17)) {
                                                      var valid9 = !0;
                                                      let len2 = data17.length;
                                                      for (let i2 = 0; i2 < len2; i2++) {
                                                        let data18 = data17[i2], _errs45 = errors;
                                                        if (errors === _errs45)
                                                          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                            let missing4;
                                                            if (data18.rule === void 0 && (missing4 = "rule") || data18.met === void 0 && (missing4 = "met") || data18.how === void 0 && (missing4 = "how"))
                                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i2, schemaPath: "#/properties/roles/items/oneOf/0/properties/rules/items/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
                                                            {
                                                              let _errs47 = errors;
                                                              for (let key4 in data18)
                                                                if (!(key4 === "rule" || key4 === "met" || key4 === "how")) {
                                                                  return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i2, schemaPath: "#/properties/roles/items/oneOf/0/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                                                                  break;
                                                                }
                                                              if (_errs47 === errors) {
                                                                if (data18.rule !== void 0) {
                                                                  let data19 = data18.rule, _errs48 = errors;
                                                                  if (typeof data19 != "string")
                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i2 + "/rule", schemaPath: "#/properties/roles/items/oneOf/0/properties/rules/items/properties/rule/type", keyword: "type", params: { type: "string" } }], !1;
                                                                  if (!(data19 === "environment-protected" || data19 === "no-bypass" || data19 === "not-rejected" || data19 === "account" || data19 === "this-attempt" || data19 === "member" || data19 === "not-starter" || data19 === "not-author" || data19 === "code" || data19 === "one-person-one-role" || data19 === "simulated"))
                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i2 + "/rule", schemaPath: "#/properties/roles/items/oneOf/0/properties/rules/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema26.properties.roles.items.oneOf[0].properties.rules.items.properties.rule.enum } }], !1;
                                                                  var valid10 = _errs48 === errors;
                                                                } else
                                                                  var valid10 = !0;
                                                                if (valid10) {
                                                                  if (data18.met !== void 0) {
                                                                    let _errs50 = errors;
                                                                    if (typeof data18.met != "boolean")
                                                                      return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i2 + "/met", schemaPath: "#/properties/roles/items/oneOf/0/properties/rules/items/properties/met/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                    var valid10 = _errs50 === errors;
                                                                  } else
                                                                    var valid10 = !0;
                                                                  if (valid10)
                                                                    if (data18.how !== void 0) {
                                                                      let _errs52 = errors;
                                                                      if (typeof data18.how != "string")
                                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i2 + "/how", schemaPath: "#/properties/roles/items/oneOf/0/properties/rules/items/properties/how/type", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid10 = _errs52 === errors;
                                                                    } else
                                                                      var valid10 = !0;
                                                                }
                                                              }
                                                            }
                                                          } else
                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i2, schemaPath: "#/properties/roles/items/oneOf/0/properties/rules/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                        var valid9 = _errs45 === errors;
                                                        if (!valid9)
                                                          break;
                                                      }
                                                    } else
                                                      return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules", schemaPath: "#/properties/roles/items/oneOf/0/properties/rules/type", keyword: "type", params: { type: "array" } }], !1;
                                                  var valid8 = _errs43 === errors;
                                                } else
                                                  var valid8 = !0;
                                                if (valid8) {
                                                  if (data14.reviews !== void 0) {
                                                    let data22 = data14.reviews, _errs54 = errors;
                                                    if (errors === _errs54)
                                                      if (Array.isArray(data22)) {
                                                        var valid11 = !0;
                                                        let len3 = data22.length;
                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                          let data23 = data22[i3], _errs56 = errors;
                                                          if (errors === _errs56)
                                                            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                              let missing5;
                                                              if (data23.login === void 0 && (missing5 = "login") || data23.comment === void 0 && (missing5 = "comment") || data23.rules === void 0 && (missing5 = "rules"))
                                                                return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i3, schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/items/required", keyword: "required", params: { missingProperty: missing5 } }], !1;
                                                              {
                                                                let _errs58 = errors;
                                                                for (let key5 in data23)
                                                                  if (!(key5 === "login" || key5 === "comment" || key5 === "rules" || key5 === "via")) {
                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i3, schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }], !1;
                                                                    break;
                                                                  }
                                                                if (_errs58 === errors) {
                                                                  if (data23.login !== void 0) {
                                                                    let _errs59 = errors;
                                                                    if (typeof data23.login != "string")
                                                                      return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i3 + "/login", schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/items/properties/login/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var valid12 = _errs59 === errors;
                                                                  } else
                                                                    var valid12 = !0;
                                                                  if (valid12) {
                                                                    if (data23.comment !== void 0) {
                                                                      let _errs61 = errors;
                                                                      if (typeof data23.comment != "string")
                                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i3 + "/comment", schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/items/properties/comment/type", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid12 = _errs61 === errors;
                                                                    } else
                                                                      var valid12 = !0;
                                                                    if (valid12) {
                                                                      if (data23.rules !== void 0) {
                                                                        let data26 = data23.rules, _errs63 = errors;
                                                                        if (errors === _errs63)
                                                                          if (Array.isArray(data26)) {
                                                                            var valid13 = !0;
                                                                            let len4 = data26.length;
                                                                            for (let i4 = 0; i4 < len4; i4++) {
                                                                              let data27 = data26[i4], _errs65 = errors;
                                                                              if (errors === _errs65)
                                                                                if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                                                  let missing6;
                                                                                  if (data27.rule === void 0 && (missing6 = "rule") || data27.met === void 0 && (missing6 = "met") || data27.how === void 0 && (missing6 = "how"))
                                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i3 + "/rules/" + i4, schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/items/properties/rules/items/required", keyword: "required", params: { missingProperty: missing6 } }], !1;
                                                                                  {
                                                                                    let _errs67 = errors;
                                                                                    for (let key6 in data27)
                                                                                      if (!(key6 === "rule" || key6 === "met" || key6 === "how")) {
                                                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i3 + "/rules/" + i4, schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/items/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } }], !1;
                                                                                        break;
                                                                                      }
                                                                                    if (_errs67 === errors) {
                                                                                      if (data27.rule !== void 0) {
                                                                                        let data28 = data27.rule, _errs68 = errors;
                                                                                        if (typeof data28 != "string")
                                                                                          return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i3 + "/rules/" + i4 + "/rule", schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/items/properties/rules/items/properties/rule/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                        if (!(data28 === "environment-protected" || data28 === "no-bypass" || data28 === "not-rejected" || data28 === "account" || data28 === "this-attempt" || data28 === "member" || data28 === "not-starter" || data28 === "not-author" || data28 === "code" || data28 === "one-person-one-role" || data28 === "simulated"))
                                                                                          return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i3 + "/rules/" + i4 + "/rule", schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/items/properties/rules/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema26.properties.roles.items.oneOf[0].properties.reviews.items.properties.rules.items.properties.rule.enum } }], !1;
                                                                                        var valid14 = _errs68 === errors;
                                                                                      } else
                                                                                        var valid14 = !0;
                                                                                      if (valid14) {
                                                                                        if (data27.met !== void 0) {
                                                                                          let _errs70 = errors;
                                                                                          if (typeof data27.met != "boolean")
                                                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i3 + "/rules/" + i4 + "/met", schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/items/properties/rules/items/properties/met/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                                          var valid14 = _errs70 === errors;
                                                                                        } else
                                                                                          var valid14 = !0;
                                                                                        if (valid14)
                                                                                          if (data27.how !== void 0) {
                                                                                            let _errs72 = errors;
                                                                                            if (typeof data27.how != "string")
                                                                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i3 + "/rules/" + i4 + "/how", schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/items/properties/rules/items/properties/how/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                            var valid14 = _errs72 === errors;
                                                                                          } else
                                                                                            var valid14 = !0;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else
                                                                                  return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i3 + "/rules/" + i4, schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/items/properties/rules/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                              var valid13 = _errs65 === errors;
                                                                              if (!valid13)
                                                                                break;
                                                                            }
                                                                          } else
                                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i3 + "/rules", schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/items/properties/rules/type", keyword: "type", params: { type: "array" } }], !1;
                                                                        var valid12 = _errs63 === errors;
                                                                      } else
                                                                        var valid12 = !0;
                                                                      if (valid12)
                                                                        if (data23.via !== void 0) {
                                                                          let _errs74 = errors;
                                                                          if (typeof data23.via != "string")
                                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i3 + "/via", schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/items/properties/via/type", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid12 = _errs74 === errors;
                                                                        } else
                                                                          var valid12 = !0;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else
                                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i3, schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                          var valid11 = _errs56 === errors;
                                                          if (!valid11)
                                                            break;
                                                        }
                                                      } else
                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews", schemaPath: "#/properties/roles/items/oneOf/0/properties/reviews/type", keyword: "type", params: { type: "array" } }], !1;
                                                    var valid8 = _errs54 === errors;
                                                  } else
                                                    var valid8 = !0;
                                                  if (valid8) {
                                                    if (data14.outcome !== void 0) {
                                                      let data32 = data14.outcome, _errs76 = errors;
                                                      if (typeof data32 != "string")
                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/outcome", schemaPath: "#/properties/roles/items/oneOf/0/properties/outcome/type", keyword: "type", params: { type: "string" } }], !1;
                                                      if (data32 !== "approved")
                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/outcome", schemaPath: "#/properties/roles/items/oneOf/0/properties/outcome/const", keyword: "const", params: { allowedValue: "approved" } }], !1;
                                                      var valid8 = _errs76 === errors;
                                                    } else
                                                      var valid8 = !0;
                                                    if (valid8) {
                                                      if (data14.login !== void 0) {
                                                        let _errs78 = errors;
                                                        if (typeof data14.login != "string")
                                                          return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/login", schemaPath: "#/properties/roles/items/oneOf/0/properties/login/type", keyword: "type", params: { type: "string" } }], !1;
                                                        var valid8 = _errs78 === errors;
                                                      } else
                                                        var valid8 = !0;
                                                      if (valid8) {
                                                        if (data14.comment !== void 0) {
                                                          let _errs80 = errors;
                                                          if (typeof data14.comment != "string")
                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/comment", schemaPath: "#/properties/roles/items/oneOf/0/properties/comment/type", keyword: "type", params: { type: "string" } }], !1;
                                                          var valid8 = _errs80 === errors;
                                                        } else
                                                          var valid8 = !0;
                                                        if (valid8) {
                                                          if (data14.at !== void 0) {
                                                            let data35 = data14.at, _errs82 = errors, _errs83 = errors, valid15 = !1, _errs84 = errors;
                                                            validate38(data35, { instancePath: instancePath + "/roles/" + i1 + "/at", parentData: data14, parentDataProperty: "at", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                            var _valid1 = _errs84 === errors;
                                                            if (valid15 = valid15 || _valid1, !valid15) {
                                                              let _errs85 = errors;
                                                              if (data35 !== null) {
                                                                let err6 = { instancePath: instancePath + "/roles/" + i1 + "/at", schemaPath: "#/properties/roles/items/oneOf/0/properties/at/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                                              }
                                                              var _valid1 = _errs85 === errors;
                                                              valid15 = valid15 || _valid1;
                                                            }
                                                            if (valid15)
                                                              errors = _errs83, vErrors !== null && (_errs83 ? vErrors.length = _errs83 : vErrors = null);
                                                            else {
                                                              let err7 = { instancePath: instancePath + "/roles/" + i1 + "/at", schemaPath: "#/properties/roles/items/oneOf/0/properties/at/anyOf", keyword: "anyOf", params: {} };
                                                              return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate101.errors = vErrors, !1;
                                                            }
                                                            var valid8 = _errs82 === errors;
                                                          } else
                                                            var valid8 = !0;
                                                          if (valid8)
                                                            if (data14.via !== void 0) {
                                                              let _errs87 = errors;
                                                              if (typeof data14.via != "string")
                                                                return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/via", schemaPath: "#/properties/roles/items/oneOf/0/properties/via/type", keyword: "type", params: { type: "string" } }], !1;
                                                              var valid8 = _errs87 === errors;
                                                            } else
                                                              var valid8 = !0;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else
                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/oneOf/0/type", keyword: "type", params: { type: "object" } }], !1;
                                  } else if (tag0 === "skipped") {
                                    if (errors === errors)
                                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                        let missing7;
                                        if (data14.role === void 0 && (missing7 = "role") || data14.environment === void 0 && (missing7 = "environment") || data14.rules === void 0 && (missing7 = "rules") || data14.reviews === void 0 && (missing7 = "reviews") || data14.outcome === void 0 && (missing7 = "outcome") || data14.why === void 0 && (missing7 = "why"))
                                          return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/oneOf/1/required", keyword: "required", params: { missingProperty: missing7 } }], !1;
                                        {
                                          let _errs91 = errors;
                                          for (let key7 in data14)
                                            if (!(key7 === "role" || key7 === "environment" || key7 === "rules" || key7 === "reviews" || key7 === "outcome" || key7 === "why")) {
                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } }], !1;
                                              break;
                                            }
                                          if (_errs91 === errors) {
                                            if (data14.role !== void 0) {
                                              let _errs92 = errors;
                                              if (typeof data14.role != "string")
                                                return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/role", schemaPath: "#/properties/roles/items/oneOf/1/properties/role/type", keyword: "type", params: { type: "string" } }], !1;
                                              var valid17 = _errs92 === errors;
                                            } else
                                              var valid17 = !0;
                                            if (valid17) {
                                              if (data14.environment !== void 0) {
                                                let _errs94 = errors;
                                                if (typeof data14.environment != "string")
                                                  return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/environment", schemaPath: "#/properties/roles/items/oneOf/1/properties/environment/type", keyword: "type", params: { type: "string" } }], !1;
                                                var valid17 = _errs94 === errors;
                                              } else
                                                var valid17 = !0;
                                              if (valid17) {
                                                if (data14.rules !== void 0) {
                                                  let data39 = data14.rules, _errs96 = errors;
                                                  if (errors === _errs96)
                                                    if (Array.isArray(data39)) {
                                                      var valid18 = !0;
                                                      let len5 = data39.length;
                                                      for (let i5 = 0; i5 < len5; i5++) {
                                                        let data40 = data39[i5], _errs98 = errors;
                                                        if (errors === _errs98)
                                                          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                                            let missing8;
                                                            if (data40.rule === void 0 && (missing8 = "rule") || data40.met === void 0 && (missing8 = "met") || data40.how === void 0 && (missing8 = "how"))
                                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i5, schemaPath: "#/properties/roles/items/oneOf/1/properties/rules/items/required", keyword: "required", params: { missingProperty: missing8 } }], !1;
                                                            {
                                                              let _errs100 = errors;
                                                              for (let key8 in data40)
                                                                if (!(key8 === "rule" || key8 === "met" || key8 === "how")) {
                                                                  return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i5, schemaPath: "#/properties/roles/items/oneOf/1/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } }], !1;
                                                                  break;
                                                                }
                                                              if (_errs100 === errors) {
                                                                if (data40.rule !== void 0) {
                                                                  let data41 = data40.rule, _errs101 = errors;
                                                                  if (typeof data41 != "string")
                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i5 + "/rule", schemaPath: "#/properties/roles/items/oneOf/1/properties/rules/items/properties/rule/type", keyword: "type", params: { type: "string" } }], !1;
                                                                  if (!(data41 === "environment-protected" || data41 === "no-bypass" || data41 === "not-rejected" || data41 === "account" || data41 === "this-attempt" || data41 === "member" || data41 === "not-starter" || data41 === "not-author" || data41 === "code" || data41 === "one-person-one-role" || data41 === "simulated"))
                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i5 + "/rule", schemaPath: "#/properties/roles/items/oneOf/1/properties/rules/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema26.properties.roles.items.oneOf[1].properties.rules.items.properties.rule.enum } }], !1;
                                                                  var valid19 = _errs101 === errors;
                                                                } else
                                                                  var valid19 = !0;
                                                                if (valid19) {
                                                                  if (data40.met !== void 0) {
                                                                    let _errs103 = errors;
                                                                    if (typeof data40.met != "boolean")
                                                                      return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i5 + "/met", schemaPath: "#/properties/roles/items/oneOf/1/properties/rules/items/properties/met/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                    var valid19 = _errs103 === errors;
                                                                  } else
                                                                    var valid19 = !0;
                                                                  if (valid19)
                                                                    if (data40.how !== void 0) {
                                                                      let _errs105 = errors;
                                                                      if (typeof data40.how != "string")
                                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i5 + "/how", schemaPath: "#/properties/roles/items/oneOf/1/properties/rules/items/properties/how/type", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid19 = _errs105 === errors;
                                                                    } else
                                                                      var valid19 = !0;
                                                                }
                                                              }
                                                            }
                                                          } else
                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i5, schemaPath: "#/properties/roles/items/oneOf/1/properties/rules/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                        var valid18 = _errs98 === errors;
                                                        if (!valid18)
                                                          break;
                                                      }
                                                    } else
                                                      return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules", schemaPath: "#/properties/roles/items/oneOf/1/properties/rules/type", keyword: "type", params: { type: "array" } }], !1;
                                                  var valid17 = _errs96 === errors;
                                                } else
                                                  var valid17 = !0;
                                                if (valid17) {
                                                  if (data14.reviews !== void 0) {
                                                    let data44 = data14.reviews, _errs107 = errors;
                                                    if (errors === _errs107)
                                                      if (Array.isArray(data44)) {
                                                        var valid20 = !0;
                                                        let len6 = data44.length;
                                                        for (let i6 = 0; i6 < len6; i6++) {
                                                          let data45 = data44[i6], _errs109 = errors;
                                                          if (errors === _errs109)
                                                            if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                              let missing9;
                                                              if (data45.login === void 0 && (missing9 = "login") || data45.comment === void 0 && (missing9 = "comment") || data45.rules === void 0 && (missing9 = "rules"))
                                                                return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i6, schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/items/required", keyword: "required", params: { missingProperty: missing9 } }], !1;
                                                              {
                                                                let _errs111 = errors;
                                                                for (let key9 in data45)
                                                                  if (!(key9 === "login" || key9 === "comment" || key9 === "rules" || key9 === "via")) {
                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i6, schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } }], !1;
                                                                    break;
                                                                  }
                                                                if (_errs111 === errors) {
                                                                  if (data45.login !== void 0) {
                                                                    let _errs112 = errors;
                                                                    if (typeof data45.login != "string")
                                                                      return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i6 + "/login", schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/items/properties/login/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var valid21 = _errs112 === errors;
                                                                  } else
                                                                    var valid21 = !0;
                                                                  if (valid21) {
                                                                    if (data45.comment !== void 0) {
                                                                      let _errs114 = errors;
                                                                      if (typeof data45.comment != "string")
                                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i6 + "/comment", schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/items/properties/comment/type", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid21 = _errs114 === errors;
                                                                    } else
                                                                      var valid21 = !0;
                                                                    if (valid21) {
                                                                      if (data45.rules !== void 0) {
                                                                        let data48 = data45.rules, _errs116 = errors;
                                                                        if (errors === _errs116)
                                                                          if (Array.isArray(data48)) {
                                                                            var valid22 = !0;
                                                                            let len7 = data48.length;
                                                                            for (let i7 = 0; i7 < len7; i7++) {
                                                                              let data49 = data48[i7], _errs118 = errors;
                                                                              if (errors === _errs118)
                                                                                if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                                                                  let missing10;
                                                                                  if (data49.rule === void 0 && (missing10 = "rule") || data49.met === void 0 && (missing10 = "met") || data49.how === void 0 && (missing10 = "how"))
                                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i6 + "/rules/" + i7, schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/items/properties/rules/items/required", keyword: "required", params: { missingProperty: missing10 } }], !1;
                                                                                  {
                                                                                    let _errs120 = errors;
                                                                                    for (let key10 in data49)
                                                                                      if (!(key10 === "rule" || key10 === "met" || key10 === "how")) {
                                                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i6 + "/rules/" + i7, schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/items/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } }], !1;
                                                                                        break;
                                                                                      }
                                                                                    if (_errs120 === errors) {
                                                                                      if (data49.rule !== void 0) {
                                                                                        let data50 = data49.rule, _errs121 = errors;
                                                                                        if (typeof data50 != "string")
                                                                                          return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i6 + "/rules/" + i7 + "/rule", schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/items/properties/rules/items/properties/rule/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                        if (!(data50 === "environment-protected" || data50 === "no-bypass" || data50 === "not-rejected" || data50 === "account" || data50 === "this-attempt" || data50 === "member" || data50 === "not-starter" || data50 === "not-author" || data50 === "code" || data50 === "one-person-one-role" || data50 === "simulated"))
                                                                                          return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i6 + "/rules/" + i7 + "/rule", schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/items/properties/rules/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema26.properties.roles.items.oneOf[1].properties.reviews.items.properties.rules.items.properties.rule.enum } }], !1;
                                                                                        var valid23 = _errs121 === errors;
                                                                                      } else
                                                                                        var valid23 = !0;
                                                                                      if (valid23) {
                                                                                        if (data49.met !== void 0) {
                                                                                          let _errs123 = errors;
                                                                                          if (typeof data49.met != "boolean")
                                                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i6 + "/rules/" + i7 + "/met", schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/items/properties/rules/items/properties/met/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                                          var valid23 = _errs123 === errors;
                                                                                        } else
                                                                                          var valid23 = !0;
                                                                                        if (valid23)
                                                                                          if (data49.how !== void 0) {
                                                                                            let _errs125 = errors;
                                                                                            if (typeof data49.how != "string")
                                                                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i6 + "/rules/" + i7 + "/how", schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/items/properties/rules/items/properties/how/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                            var valid23 = _errs125 === errors;
                                                                                          } else
                                                                                            var valid23 = !0;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else
                                                                                  return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i6 + "/rules/" + i7, schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/items/properties/rules/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                              var valid22 = _errs118 === errors;
                                                                              if (!valid22)
                                                                                break;
                                                                            }
                                                                          } else
                                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i6 + "/rules", schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/items/properties/rules/type", keyword: "type", params: { type: "array" } }], !1;
                                                                        var valid21 = _errs116 === errors;
                                                                      } else
                                                                        var valid21 = !0;
                                                                      if (valid21)
                                                                        if (data45.via !== void 0) {
                                                                          let _errs127 = errors;
                                                                          if (typeof data45.via != "string")
                                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i6 + "/via", schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/items/properties/via/type", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid21 = _errs127 === errors;
                                                                        } else
                                                                          var valid21 = !0;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else
                                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i6, schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                          var valid20 = _errs109 === errors;
                                                          if (!valid20)
                                                            break;
                                                        }
                                                      } else
                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews", schemaPath: "#/properties/roles/items/oneOf/1/properties/reviews/type", keyword: "type", params: { type: "array" } }], !1;
                                                    var valid17 = _errs107 === errors;
                                                  } else
                                                    var valid17 = !0;
                                                  if (valid17) {
                                                    if (data14.outcome !== void 0) {
                                                      let data54 = data14.outcome, _errs129 = errors;
                                                      if (typeof data54 != "string")
                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/outcome", schemaPath: "#/properties/roles/items/oneOf/1/properties/outcome/type", keyword: "type", params: { type: "string" } }], !1;
                                                      if (data54 !== "skipped")
                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/outcome", schemaPath: "#/properties/roles/items/oneOf/1/properties/outcome/const", keyword: "const", params: { allowedValue: "skipped" } }], !1;
                                                      var valid17 = _errs129 === errors;
                                                    } else
                                                      var valid17 = !0;
                                                    if (valid17)
                                                      if (data14.why !== void 0) {
                                                        let _errs131 = errors;
                                                        if (typeof data14.why != "string")
                                                          return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/why", schemaPath: "#/properties/roles/items/oneOf/1/properties/why/type", keyword: "type", params: { type: "string" } }], !1;
                                                        var valid17 = _errs131 === errors;
                                                      } else
                                                        var valid17 = !0;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else
                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/oneOf/1/type", keyword: "type", params: { type: "object" } }], !1;
                                  } else if (tag0 === "waiting") {
                                    if (errors === errors)
                                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                        let missing11;
                                        if (data14.role === void 0 && (missing11 = "role") || data14.environment === void 0 && (missing11 = "environment") || data14.rules === void 0 && (missing11 = "rules") || data14.reviews === void 0 && (missing11 = "reviews") || data14.outcome === void 0 && (missing11 = "outcome") || data14.reasonCode === void 0 && (missing11 = "reasonCode") || data14.expected === void 0 && (missing11 = "expected") || data14.found === void 0 && (missing11 = "found") || data14.next === void 0 && (missing11 = "next"))
                                          return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/oneOf/2/required", keyword: "required", params: { missingProperty: missing11 } }], !1;
                                        {
                                          let _errs135 = errors;
                                          for (let key11 in data14)
                                            if (!func4.call(schema26.properties.roles.items.oneOf[2].properties, key11)) {
                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } }], !1;
                                              break;
                                            }
                                          if (_errs135 === errors) {
                                            if (data14.role !== void 0) {
                                              let _errs136 = errors;
                                              if (typeof data14.role != "string")
                                                return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/role", schemaPath: "#/properties/roles/items/oneOf/2/properties/role/type", keyword: "type", params: { type: "string" } }], !1;
                                              var valid25 = _errs136 === errors;
                                            } else
                                              var valid25 = !0;
                                            if (valid25) {
                                              if (data14.environment !== void 0) {
                                                let _errs138 = errors;
                                                if (typeof data14.environment != "string")
                                                  return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/environment", schemaPath: "#/properties/roles/items/oneOf/2/properties/environment/type", keyword: "type", params: { type: "string" } }], !1;
                                                var valid25 = _errs138 === errors;
                                              } else
                                                var valid25 = !0;
                                              if (valid25) {
                                                if (data14.rules !== void 0) {
                                                  let data58 = data14.rules, _errs140 = errors;
                                                  if (errors === _errs140)
                                                    if (Array.isArray(data58)) {
                                                      var valid26 = !0;
                                                      let len8 = data58.length;
                                                      for (let i8 = 0; i8 < len8; i8++) {
                                                        let data59 = data58[i8], _errs142 = errors;
                                                        if (errors === _errs142)
                                                          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                                            let missing12;
                                                            if (data59.rule === void 0 && (missing12 = "rule") || data59.met === void 0 && (missing12 = "met") || data59.how === void 0 && (missing12 = "how"))
                                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i8, schemaPath: "#/properties/roles/items/oneOf/2/properties/rules/items/required", keyword: "required", params: { missingProperty: missing12 } }], !1;
                                                            {
                                                              let _errs144 = errors;
                                                              for (let key12 in data59)
                                                                if (!(key12 === "rule" || key12 === "met" || key12 === "how")) {
                                                                  return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i8, schemaPath: "#/properties/roles/items/oneOf/2/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } }], !1;
                                                                  break;
                                                                }
                                                              if (_errs144 === errors) {
                                                                if (data59.rule !== void 0) {
                                                                  let data60 = data59.rule, _errs145 = errors;
                                                                  if (typeof data60 != "string")
                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i8 + "/rule", schemaPath: "#/properties/roles/items/oneOf/2/properties/rules/items/properties/rule/type", keyword: "type", params: { type: "string" } }], !1;
                                                                  if (!(data60 === "environment-protected" || data60 === "no-bypass" || data60 === "not-rejected" || data60 === "account" || data60 === "this-attempt" || data60 === "member" || data60 === "not-starter" || data60 === "not-author" || data60 === "code" || data60 === "one-person-one-role" || data60 === "simulated"))
                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i8 + "/rule", schemaPath: "#/properties/roles/items/oneOf/2/properties/rules/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema26.properties.roles.items.oneOf[2].properties.rules.items.properties.rule.enum } }], !1;
                                                                  var valid27 = _errs145 === errors;
                                                                } else
                                                                  var valid27 = !0;
                                                                if (valid27) {
                                                                  if (data59.met !== void 0) {
                                                                    let _errs147 = errors;
                                                                    if (typeof data59.met != "boolean")
                                                                      return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i8 + "/met", schemaPath: "#/properties/roles/items/oneOf/2/properties/rules/items/properties/met/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                    var valid27 = _errs147 === errors;
                                                                  } else
                                                                    var valid27 = !0;
                                                                  if (valid27)
                                                                    if (data59.how !== void 0) {
                                                                      let _errs149 = errors;
                                                                      if (typeof data59.how != "string")
                                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i8 + "/how", schemaPath: "#/properties/roles/items/oneOf/2/properties/rules/items/properties/how/type", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid27 = _errs149 === errors;
                                                                    } else
                                                                      var valid27 = !0;
                                                                }
                                                              }
                                                            }
                                                          } else
                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i8, schemaPath: "#/properties/roles/items/oneOf/2/properties/rules/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                        var valid26 = _errs142 === errors;
                                                        if (!valid26)
                                                          break;
                                                      }
                                                    } else
                                                      return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules", schemaPath: "#/properties/roles/items/oneOf/2/properties/rules/type", keyword: "type", params: { type: "array" } }], !1;
                                                  var valid25 = _errs140 === errors;
                                                } else
                                                  var valid25 = !0;
                                                if (valid25) {
                                                  if (data14.reviews !== void 0) {
                                                    let data63 = data14.reviews, _errs151 = errors;
                                                    if (errors === _errs151)
                                                      if (Array.isArray(data63)) {
                                                        var valid28 = !0;
                                                        let len9 = data63.length;
                                                        for (let i9 = 0; i9 < len9; i9++) {
                                                          let data64 = data63[i9], _errs153 = errors;
                                                          if (errors === _errs153)
                                                            if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
                                                              let missing13;
                                                              if (data64.login === void 0 && (missing13 = "login") || data64.comment === void 0 && (missing13 = "comment") || data64.rules === void 0 && (missing13 = "rules"))
                                                                return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i9, schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/items/required", keyword: "required", params: { missingProperty: missing13 } }], !1;
                                                              {
                                                                let _errs155 = errors;
                                                                for (let key13 in data64)
                                                                  if (!(key13 === "login" || key13 === "comment" || key13 === "rules" || key13 === "via")) {
                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i9, schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } }], !1;
                                                                    break;
                                                                  }
                                                                if (_errs155 === errors) {
                                                                  if (data64.login !== void 0) {
                                                                    let _errs156 = errors;
                                                                    if (typeof data64.login != "string")
                                                                      return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i9 + "/login", schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/items/properties/login/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var valid29 = _errs156 === errors;
                                                                  } else
                                                                    var valid29 = !0;
                                                                  if (valid29) {
                                                                    if (data64.comment !== void 0) {
                                                                      let _errs158 = errors;
                                                                      if (typeof data64.comment != "string")
                                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i9 + "/comment", schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/items/properties/comment/type", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid29 = _errs158 === errors;
                                                                    } else
                                                                      var valid29 = !0;
                                                                    if (valid29) {
                                                                      if (data64.rules !== void 0) {
                                                                        let data67 = data64.rules, _errs160 = errors;
                                                                        if (errors === _errs160)
                                                                          if (Array.isArray(data67)) {
                                                                            var valid30 = !0;
                                                                            let len10 = data67.length;
                                                                            for (let i10 = 0; i10 < len10; i10++) {
                                                                              let data68 = data67[i10], _errs162 = errors;
                                                                              if (errors === _errs162)
                                                                                if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                                                                                  let missing14;
                                                                                  if (data68.rule === void 0 && (missing14 = "rule") || data68.met === void 0 && (missing14 = "met") || data68.how === void 0 && (missing14 = "how"))
                                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i9 + "/rules/" + i10, schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/required", keyword: "required", params: { missingProperty: missing14 } }], !1;
                                                                                  {
                                                                                    let _errs164 = errors;
                                                                                    for (let key14 in data68)
                                                                                      if (!(key14 === "rule" || key14 === "met" || key14 === "how")) {
                                                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i9 + "/rules/" + i10, schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } }], !1;
                                                                                        break;
                                                                                      }
                                                                                    if (_errs164 === errors) {
                                                                                      if (data68.rule !== void 0) {
                                                                                        let data69 = data68.rule, _errs165 = errors;
                                                                                        if (typeof data69 != "string")
                                                                                          return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i9 + "/rules/" + i10 + "/rule", schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/properties/rule/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                        if (!(data69 === "environment-protected" || data69 === "no-bypass" || data69 === "not-rejected" || data69 === "account" || data69 === "this-attempt" || data69 === "member" || data69 === "not-starter" || data69 === "not-author" || data69 === "code" || data69 === "one-person-one-role" || data69 === "simulated"))
                                                                                          return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i9 + "/rules/" + i10 + "/rule", schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema26.properties.roles.items.oneOf[2].properties.reviews.items.properties.rules.items.properties.rule.enum } }], !1;
                                                                                        var valid31 = _errs165 === errors;
                                                                                      } else
                                                                                        var valid31 = !0;
                                                                                      if (valid31) {
                                                                                        if (data68.met !== void 0) {
                                                                                          let _errs167 = errors;
                                                                                          if (typeof data68.met != "boolean")
                                                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i9 + "/rules/" + i10 + "/met", schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/properties/met/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                                          var valid31 = _errs167 === errors;
                                                                                        } else
                                                                                          var valid31 = !0;
                                                                                        if (valid31)
                                                                                          if (data68.how !== void 0) {
                                                                                            let _errs169 = errors;
                                                                                            if (typeof data68.how != "string")
                                                                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i9 + "/rules/" + i10 + "/how", schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/properties/how/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                            var valid31 = _errs169 === errors;
                                                                                          } else
                                                                                            var valid31 = !0;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else
                                                                                  return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i9 + "/rules/" + i10, schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                              var valid30 = _errs162 === errors;
                                                                              if (!valid30)
                                                                                break;
                                                                            }
                                                                          } else
                                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i9 + "/rules", schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/items/properties/rules/type", keyword: "type", params: { type: "array" } }], !1;
                                                                        var valid29 = _errs160 === errors;
                                                                      } else
                                                                        var valid29 = !0;
                                                                      if (valid29)
                                                                        if (data64.via !== void 0) {
                                                                          let _errs171 = errors;
                                                                          if (typeof data64.via != "string")
                                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i9 + "/via", schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/items/properties/via/type", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid29 = _errs171 === errors;
                                                                        } else
                                                                          var valid29 = !0;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else
                                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i9, schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                          var valid28 = _errs153 === errors;
                                                          if (!valid28)
                                                            break;
                                                        }
                                                      } else
                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews", schemaPath: "#/properties/roles/items/oneOf/2/properties/reviews/type", keyword: "type", params: { type: "array" } }], !1;
                                                    var valid25 = _errs151 === errors;
                                                  } else
                                                    var valid25 = !0;
                                                  if (valid25) {
                                                    if (data14.outcome !== void 0) {
                                                      let data73 = data14.outcome, _errs173 = errors;
                                                      if (typeof data73 != "string")
                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/outcome", schemaPath: "#/properties/roles/items/oneOf/2/properties/outcome/type", keyword: "type", params: { type: "string" } }], !1;
                                                      if (data73 !== "waiting")
                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/outcome", schemaPath: "#/properties/roles/items/oneOf/2/properties/outcome/const", keyword: "const", params: { allowedValue: "waiting" } }], !1;
                                                      var valid25 = _errs173 === errors;
                                                    } else
                                                      var valid25 = !0;
                                                    if (valid25) {
                                                      if (data14.reasonCode !== void 0) {
                                                        let _errs175 = errors;
                                                        validate28(data14.reasonCode, { instancePath: instancePath + "/roles/" + i1 + "/reasonCode", parentData: data14, parentDataProperty: "reasonCode", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                                        var valid25 = _errs175 === errors;
                                                      } else
                                                        var valid25 = !0;
                                                      if (valid25) {
                                                        if (data14.expected !== void 0) {
                                                          let _errs176 = errors;
                                                          if (typeof data14.expected != "string")
                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/expected", schemaPath: "#/properties/roles/items/oneOf/2/properties/expected/type", keyword: "type", params: { type: "string" } }], !1;
                                                          var valid25 = _errs176 === errors;
                                                        } else
                                                          var valid25 = !0;
                                                        if (valid25) {
                                                          if (data14.found !== void 0) {
                                                            let _errs178 = errors;
                                                            if (typeof data14.found != "string")
                                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/found", schemaPath: "#/properties/roles/items/oneOf/2/properties/found/type", keyword: "type", params: { type: "string" } }], !1;
                                                            var valid25 = _errs178 === errors;
                                                          } else
                                                            var valid25 = !0;
                                                          if (valid25)
                                                            if (data14.next !== void 0) {
                                                              let _errs180 = errors;
                                                              if (typeof data14.next != "string")
                                                                return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/next", schemaPath: "#/properties/roles/items/oneOf/2/properties/next/type", keyword: "type", params: { type: "string" } }], !1;
                                                              var valid25 = _errs180 === errors;
                                                            } else
                                                              var valid25 = !0;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else
                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/oneOf/2/type", keyword: "type", params: { type: "object" } }], !1;
                                  } else if (tag0 === "refused") {
                                    if (errors === errors)
                                      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                        let missing15;
                                        if (data14.role === void 0 && (missing15 = "role") || data14.environment === void 0 && (missing15 = "environment") || data14.rules === void 0 && (missing15 = "rules") || data14.reviews === void 0 && (missing15 = "reviews") || data14.outcome === void 0 && (missing15 = "outcome") || data14.reasonCode === void 0 && (missing15 = "reasonCode") || data14.expected === void 0 && (missing15 = "expected") || data14.found === void 0 && (missing15 = "found") || data14.next === void 0 && (missing15 = "next"))
                                          return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/oneOf/3/required", keyword: "required", params: { missingProperty: missing15 } }], !1;
                                        {
                                          let _errs184 = errors;
                                          for (let key15 in data14)
                                            if (!func4.call(schema26.properties.roles.items.oneOf[3].properties, key15)) {
                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } }], !1;
                                              break;
                                            }
                                          if (_errs184 === errors) {
                                            if (data14.role !== void 0) {
                                              let _errs185 = errors;
                                              if (typeof data14.role != "string")
                                                return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/role", schemaPath: "#/properties/roles/items/oneOf/3/properties/role/type", keyword: "type", params: { type: "string" } }], !1;
                                              var valid33 = _errs185 === errors;
                                            } else
                                              var valid33 = !0;
                                            if (valid33) {
                                              if (data14.environment !== void 0) {
                                                let _errs187 = errors;
                                                if (typeof data14.environment != "string")
                                                  return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/environment", schemaPath: "#/properties/roles/items/oneOf/3/properties/environment/type", keyword: "type", params: { type: "string" } }], !1;
                                                var valid33 = _errs187 === errors;
                                              } else
                                                var valid33 = !0;
                                              if (valid33) {
                                                if (data14.rules !== void 0) {
                                                  let data80 = data14.rules, _errs189 = errors;
                                                  if (errors === _errs189)
                                                    if (Array.isArray(data80)) {
                                                      var valid34 = !0;
                                                      let len11 = data80.length;
                                                      for (let i11 = 0; i11 < len11; i11++) {
                                                        let data81 = data80[i11], _errs191 = errors;
                                                        if (errors === _errs191)
                                                          if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                                                            let missing16;
                                                            if (data81.rule === void 0 && (missing16 = "rule") || data81.met === void 0 && (missing16 = "met") || data81.how === void 0 && (missing16 = "how"))
                                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i11, schemaPath: "#/properties/roles/items/oneOf/3/properties/rules/items/required", keyword: "required", params: { missingProperty: missing16 } }], !1;
                                                            {
                                                              let _errs193 = errors;
                                                              for (let key16 in data81)
                                                                if (!(key16 === "rule" || key16 === "met" || key16 === "how")) {
                                                                  return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i11, schemaPath: "#/properties/roles/items/oneOf/3/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } }], !1;
                                                                  break;
                                                                }
                                                              if (_errs193 === errors) {
                                                                if (data81.rule !== void 0) {
                                                                  let data82 = data81.rule, _errs194 = errors;
                                                                  if (typeof data82 != "string")
                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i11 + "/rule", schemaPath: "#/properties/roles/items/oneOf/3/properties/rules/items/properties/rule/type", keyword: "type", params: { type: "string" } }], !1;
                                                                  if (!(data82 === "environment-protected" || data82 === "no-bypass" || data82 === "not-rejected" || data82 === "account" || data82 === "this-attempt" || data82 === "member" || data82 === "not-starter" || data82 === "not-author" || data82 === "code" || data82 === "one-person-one-role" || data82 === "simulated"))
                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i11 + "/rule", schemaPath: "#/properties/roles/items/oneOf/3/properties/rules/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema26.properties.roles.items.oneOf[3].properties.rules.items.properties.rule.enum } }], !1;
                                                                  var valid35 = _errs194 === errors;
                                                                } else
                                                                  var valid35 = !0;
                                                                if (valid35) {
                                                                  if (data81.met !== void 0) {
                                                                    let _errs196 = errors;
                                                                    if (typeof data81.met != "boolean")
                                                                      return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i11 + "/met", schemaPath: "#/properties/roles/items/oneOf/3/properties/rules/items/properties/met/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                    var valid35 = _errs196 === errors;
                                                                  } else
                                                                    var valid35 = !0;
                                                                  if (valid35)
                                                                    if (data81.how !== void 0) {
                                                                      let _errs198 = errors;
                                                                      if (typeof data81.how != "string")
                                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i11 + "/how", schemaPath: "#/properties/roles/items/oneOf/3/properties/rules/items/properties/how/type", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid35 = _errs198 === errors;
                                                                    } else
                                                                      var valid35 = !0;
                                                                }
                                                              }
                                                            }
                                                          } else
                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules/" + i11, schemaPath: "#/properties/roles/items/oneOf/3/properties/rules/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                        var valid34 = _errs191 === errors;
                                                        if (!valid34)
                                                          break;
                                                      }
                                                    } else
                                                      return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/rules", schemaPath: "#/properties/roles/items/oneOf/3/properties/rules/type", keyword: "type", params: { type: "array" } }], !1;
                                                  var valid33 = _errs189 === errors;
                                                } else
                                                  var valid33 = !0;
                                                if (valid33) {
                                                  if (data14.reviews !== void 0) {
                                                    let data85 = data14.reviews, _errs200 = errors;
                                                    if (errors === _errs200)
                                                      if (Array.isArray(data85)) {
                                                        var valid36 = !0;
                                                        let len12 = data85.length;
                                                        for (let i12 = 0; i12 < len12; i12++) {
                                                          let data86 = data85[i12], _errs202 = errors;
                                                          if (errors === _errs202)
                                                            if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                                                              let missing17;
                                                              if (data86.login === void 0 && (missing17 = "login") || data86.comment === void 0 && (missing17 = "comment") || data86.rules === void 0 && (missing17 = "rules"))
                                                                return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i12, schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/items/required", keyword: "required", params: { missingProperty: missing17 } }], !1;
                                                              {
                                                                let _errs204 = errors;
                                                                for (let key17 in data86)
                                                                  if (!(key17 === "login" || key17 === "comment" || key17 === "rules" || key17 === "via")) {
                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i12, schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } }], !1;
                                                                    break;
                                                                  }
                                                                if (_errs204 === errors) {
                                                                  if (data86.login !== void 0) {
                                                                    let _errs205 = errors;
                                                                    if (typeof data86.login != "string")
                                                                      return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i12 + "/login", schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/items/properties/login/type", keyword: "type", params: { type: "string" } }], !1;
                                                                    var valid37 = _errs205 === errors;
                                                                  } else
                                                                    var valid37 = !0;
                                                                  if (valid37) {
                                                                    if (data86.comment !== void 0) {
                                                                      let _errs207 = errors;
                                                                      if (typeof data86.comment != "string")
                                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i12 + "/comment", schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/items/properties/comment/type", keyword: "type", params: { type: "string" } }], !1;
                                                                      var valid37 = _errs207 === errors;
                                                                    } else
                                                                      var valid37 = !0;
                                                                    if (valid37) {
                                                                      if (data86.rules !== void 0) {
                                                                        let data89 = data86.rules, _errs209 = errors;
                                                                        if (errors === _errs209)
                                                                          if (Array.isArray(data89)) {
                                                                            var valid38 = !0;
                                                                            let len13 = data89.length;
                                                                            for (let i13 = 0; i13 < len13; i13++) {
                                                                              let data90 = data89[i13], _errs211 = errors;
                                                                              if (errors === _errs211)
                                                                                if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                                                                  let missing18;
                                                                                  if (data90.rule === void 0 && (missing18 = "rule") || data90.met === void 0 && (missing18 = "met") || data90.how === void 0 && (missing18 = "how"))
                                                                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i12 + "/rules/" + i13, schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/required", keyword: "required", params: { missingProperty: missing18 } }], !1;
                                                                                  {
                                                                                    let _errs213 = errors;
                                                                                    for (let key18 in data90)
                                                                                      if (!(key18 === "rule" || key18 === "met" || key18 === "how")) {
                                                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i12 + "/rules/" + i13, schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } }], !1;
                                                                                        break;
                                                                                      }
                                                                                    if (_errs213 === errors) {
                                                                                      if (data90.rule !== void 0) {
                                                                                        let data91 = data90.rule, _errs214 = errors;
                                                                                        if (typeof data91 != "string")
                                                                                          return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i12 + "/rules/" + i13 + "/rule", schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/properties/rule/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                        if (!(data91 === "environment-protected" || data91 === "no-bypass" || data91 === "not-rejected" || data91 === "account" || data91 === "this-attempt" || data91 === "member" || data91 === "not-starter" || data91 === "not-author" || data91 === "code" || data91 === "one-person-one-role" || data91 === "simulated"))
                                                                                          return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i12 + "/rules/" + i13 + "/rule", schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/properties/rule/enum", keyword: "enum", params: { allowedValues: schema26.properties.roles.items.oneOf[3].properties.reviews.items.properties.rules.items.properties.rule.enum } }], !1;
                                                                                        var valid39 = _errs214 === errors;
                                                                                      } else
                                                                                        var valid39 = !0;
                                                                                      if (valid39) {
                                                                                        if (data90.met !== void 0) {
                                                                                          let _errs216 = errors;
                                                                                          if (typeof data90.met != "boolean")
                                                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i12 + "/rules/" + i13 + "/met", schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/properties/met/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                                                          var valid39 = _errs216 === errors;
                                                                                        } else
                                                                                          var valid39 = !0;
                                                                                        if (valid39)
                                                                                          if (data90.how !== void 0) {
                                                                                            let _errs218 = errors;
                                                                                            if (typeof data90.how != "string")
                                                                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i12 + "/rules/" + i13 + "/how", schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/properties/how/type", keyword: "type", params: { type: "string" } }], !1;
                                                                                            var valid39 = _errs218 === errors;
                                                                                          } else
                                                                                            var valid39 = !0;
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else
                                                                                  return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i12 + "/rules/" + i13, schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                                              var valid38 = _errs211 === errors;
                                                                              if (!valid38)
                                                                                break;
                                                                            }
                                                                          } else
                                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i12 + "/rules", schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/items/properties/rules/type", keyword: "type", params: { type: "array" } }], !1;
                                                                        var valid37 = _errs209 === errors;
                                                                      } else
                                                                        var valid37 = !0;
                                                                      if (valid37)
                                                                        if (data86.via !== void 0) {
                                                                          let _errs220 = errors;
                                                                          if (typeof data86.via != "string")
                                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i12 + "/via", schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/items/properties/via/type", keyword: "type", params: { type: "string" } }], !1;
                                                                          var valid37 = _errs220 === errors;
                                                                        } else
                                                                          var valid37 = !0;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else
                                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews/" + i12, schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                          var valid36 = _errs202 === errors;
                                                          if (!valid36)
                                                            break;
                                                        }
                                                      } else
                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/reviews", schemaPath: "#/properties/roles/items/oneOf/3/properties/reviews/type", keyword: "type", params: { type: "array" } }], !1;
                                                    var valid33 = _errs200 === errors;
                                                  } else
                                                    var valid33 = !0;
                                                  if (valid33) {
                                                    if (data14.outcome !== void 0) {
                                                      let data95 = data14.outcome, _errs222 = errors;
                                                      if (typeof data95 != "string")
                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/outcome", schemaPath: "#/properties/roles/items/oneOf/3/properties/outcome/type", keyword: "type", params: { type: "string" } }], !1;
                                                      if (data95 !== "refused")
                                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/outcome", schemaPath: "#/properties/roles/items/oneOf/3/properties/outcome/const", keyword: "const", params: { allowedValue: "refused" } }], !1;
                                                      var valid33 = _errs222 === errors;
                                                    } else
                                                      var valid33 = !0;
                                                    if (valid33) {
                                                      if (data14.reasonCode !== void 0) {
                                                        let _errs224 = errors;
                                                        validate28(data14.reasonCode, { instancePath: instancePath + "/roles/" + i1 + "/reasonCode", parentData: data14, parentDataProperty: "reasonCode", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                                        var valid33 = _errs224 === errors;
                                                      } else
                                                        var valid33 = !0;
                                                      if (valid33) {
                                                        if (data14.expected !== void 0) {
                                                          let _errs225 = errors;
                                                          if (typeof data14.expected != "string")
                                                            return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/expected", schemaPath: "#/properties/roles/items/oneOf/3/properties/expected/type", keyword: "type", params: { type: "string" } }], !1;
                                                          var valid33 = _errs225 === errors;
                                                        } else
                                                          var valid33 = !0;
                                                        if (valid33) {
                                                          if (data14.found !== void 0) {
                                                            let _errs227 = errors;
                                                            if (typeof data14.found != "string")
                                                              return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/found", schemaPath: "#/properties/roles/items/oneOf/3/properties/found/type", keyword: "type", params: { type: "string" } }], !1;
                                                            var valid33 = _errs227 === errors;
                                                          } else
                                                            var valid33 = !0;
                                                          if (valid33)
                                                            if (data14.next !== void 0) {
                                                              let _errs229 = errors;
                                                              if (typeof data14.next != "string")
                                                                return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1 + "/next", schemaPath: "#/properties/roles/items/oneOf/3/properties/next/type", keyword: "type", params: { type: "string" } }], !1;
                                                              var valid33 = _errs229 === errors;
                                                            } else
                                                              var valid33 = !0;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else
                                        return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/oneOf/3/type", keyword: "type", params: { type: "object" } }], !1;
                                  } else
                                    return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "outcome", tagValue: tag0 } }], !1;
                                else
                                  return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/discriminator", keyword: "discriminator", params: { error: "tag", tag: "outcome", tagValue: tag0 } }], !1;
                              } else
                                return validate101.errors = [{ instancePath: instancePath + "/roles/" + i1, schemaPath: "#/properties/roles/items/type", keyword: "type", params: { type: "object" } }], !1;
                            var valid5 = _errs33 === errors;
                            if (!valid5)
                              break;
                          }
                        } else
                          return validate101.errors = [{ instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" } }], !1;
                      var valid0 = _errs31 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.history !== void 0) {
                        let data100 = data.history, _errs231 = errors, _errs232 = errors, valid40 = !1, _errs233 = errors;
                        if (errors === _errs233)
                          if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
                            let missing19;
                            if (data100.runId === void 0 && (missing19 = "runId") || data100.attempt === void 0 && (missing19 = "attempt") || data100.starters === void 0 && (missing19 = "starters") || data100.reviews === void 0 && (missing19 = "reviews")) {
                              let err8 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/anyOf/0/required", keyword: "required", params: { missingProperty: missing19 } };
                              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                            } else {
                              let _errs235 = errors;
                              for (let key19 in data100)
                                if (!(key19 === "runId" || key19 === "attempt" || key19 === "starters" || key19 === "reviews")) {
                                  let err9 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                  break;
                                }
                              if (_errs235 === errors) {
                                if (data100.runId !== void 0) {
                                  let data101 = data100.runId, _errs236 = errors;
                                  if (!(typeof data101 == "number" && !(data101 % 1) && !isNaN(data101) && isFinite(data101))) {
                                    let err10 = { instancePath: instancePath + "/history/runId", schemaPath: "#/properties/history/anyOf/0/properties/runId/type", keyword: "type", params: { type: "integer" } };
                                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                  }
                                  if (errors === _errs236 && typeof data101 == "number" && isFinite(data101)) {
                                    if (data101 > 9007199254740991 || isNaN(data101)) {
                                      let err11 = { instancePath: instancePath + "/history/runId", schemaPath: "#/properties/history/anyOf/0/properties/runId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                    } else if (data101 < 0 || isNaN(data101)) {
                                      let err12 = { instancePath: instancePath + "/history/runId", schemaPath: "#/properties/history/anyOf/0/properties/runId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                    }
                                  }
                                  var valid41 = _errs236 === errors;
                                } else
                                  var valid41 = !0;
                                if (valid41) {
                                  if (data100.attempt !== void 0) {
                                    let data102 = data100.attempt, _errs238 = errors;
                                    if (!(typeof data102 == "number" && !(data102 % 1) && !isNaN(data102) && isFinite(data102))) {
                                      let err13 = { instancePath: instancePath + "/history/attempt", schemaPath: "#/properties/history/anyOf/0/properties/attempt/type", keyword: "type", params: { type: "integer" } };
                                      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                    }
                                    if (errors === _errs238 && typeof data102 == "number" && isFinite(data102)) {
                                      if (data102 > 9007199254740991 || isNaN(data102)) {
                                        let err14 = { instancePath: instancePath + "/history/attempt", schemaPath: "#/properties/history/anyOf/0/properties/attempt/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                      } else if (data102 < 1 || isNaN(data102)) {
                                        let err15 = { instancePath: instancePath + "/history/attempt", schemaPath: "#/properties/history/anyOf/0/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                      }
                                    }
                                    var valid41 = _errs238 === errors;
                                  } else
                                    var valid41 = !0;
                                  if (valid41) {
                                    if (data100.starters !== void 0) {
                                      let data103 = data100.starters, _errs240 = errors;
                                      if (errors === _errs240)
                                        if (Array.isArray(data103)) {
                                          var valid42 = !0;
                                          let len14 = data103.length;
                                          for (let i14 = 0; i14 < len14; i14++) {
                                            let _errs242 = errors;
                                            if (typeof data103[i14] != "string") {
                                              let err16 = { instancePath: instancePath + "/history/starters/" + i14, schemaPath: "#/properties/history/anyOf/0/properties/starters/items/type", keyword: "type", params: { type: "string" } };
                                              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                            }
                                            var valid42 = _errs242 === errors;
                                            if (!valid42)
                                              break;
                                          }
                                        } else {
                                          let err17 = { instancePath: instancePath + "/history/starters", schemaPath: "#/properties/history/anyOf/0/properties/starters/type", keyword: "type", params: { type: "array" } };
                                          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                        }
                                      var valid41 = _errs240 === errors;
                                    } else
                                      var valid41 = !0;
                                    if (valid41)
                                      if (data100.reviews !== void 0) {
                                        let data105 = data100.reviews, _errs244 = errors;
                                        if (errors === _errs244)
                                          if (Array.isArray(data105)) {
                                            var valid43 = !0;
                                            let len15 = data105.length;
                                            for (let i15 = 0; i15 < len15; i15++) {
                                              let data106 = data105[i15], _errs246 = errors;
                                              if (errors === _errs246)
                                                if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                                                  let missing20;
                                                  if (data106.environments === void 0 && (missing20 = "environments") || data106.state === void 0 && (missing20 = "state") || data106.user === void 0 && (missing20 = "user") || data106.userType === void 0 && (missing20 = "userType") || data106.comment === void 0 && (missing20 = "comment")) {
                                                    let err18 = { instancePath: instancePath + "/history/reviews/" + i15, schemaPath: "#/properties/history/anyOf/0/properties/reviews/items/required", keyword: "required", params: { missingProperty: missing20 } };
                                                    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                                  } else {
                                                    let _errs248 = errors;
                                                    for (let key20 in data106)
                                                      if (!(key20 === "environments" || key20 === "state" || key20 === "user" || key20 === "userType" || key20 === "comment")) {
                                                        let err19 = { instancePath: instancePath + "/history/reviews/" + i15, schemaPath: "#/properties/history/anyOf/0/properties/reviews/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                                                        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                                                        break;
                                                      }
                                                    if (_errs248 === errors) {
                                                      if (data106.environments !== void 0) {
                                                        let data107 = data106.environments, _errs249 = errors;
                                                        if (errors === _errs249)
                                                          if (Array.isArray(data107)) {
                                                            var valid45 = !0;
                                                            let len16 = data107.length;
                                                            for (let i16 = 0; i16 < len16; i16++) {
                                                              let _errs251 = errors;
                                                              if (typeof data107[i16] != "string") {
                                                                let err20 = { instancePath: instancePath + "/history/reviews/" + i15 + "/environments/" + i16, schemaPath: "#/properties/history/anyOf/0/properties/reviews/items/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                                              }
                                                              var valid45 = _errs251 === errors;
                                                              if (!valid45)
                                                                break;
                                                            }
                                                          } else {
                                                            let err21 = { instancePath: instancePath + "/history/reviews/" + i15 + "/environments", schemaPath: "#/properties/history/anyOf/0/properties/reviews/items/properties/environments/type", keyword: "type", params: { type: "array" } };
                                                            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                                                          }
                                                        var valid44 = _errs249 === errors;
                                                      } else
                                                        var valid44 = !0;
                                                      if (valid44) {
                                                        if (data106.state !== void 0) {
                                                          let data109 = data106.state, _errs253 = errors;
                                                          if (typeof data109 != "string") {
                                                            let err22 = { instancePath: instancePath + "/history/reviews/" + i15 + "/state", schemaPath: "#/properties/history/anyOf/0/properties/reviews/items/properties/state/type", keyword: "type", params: { type: "string" } };
                                                            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                                                          }
                                                          if (!(data109 === "approved" || data109 === "rejected" || data109 === "pending")) {
                                                            let err23 = { instancePath: instancePath + "/history/reviews/" + i15 + "/state", schemaPath: "#/properties/history/anyOf/0/properties/reviews/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema26.properties.history.anyOf[0].properties.reviews.items.properties.state.enum } };
                                                            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                                                          }
                                                          var valid44 = _errs253 === errors;
                                                        } else
                                                          var valid44 = !0;
                                                        if (valid44) {
                                                          if (data106.user !== void 0) {
                                                            let _errs255 = errors;
                                                            if (typeof data106.user != "string") {
                                                              let err24 = { instancePath: instancePath + "/history/reviews/" + i15 + "/user", schemaPath: "#/properties/history/anyOf/0/properties/reviews/items/properties/user/type", keyword: "type", params: { type: "string" } };
                                                              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                                            }
                                                            var valid44 = _errs255 === errors;
                                                          } else
                                                            var valid44 = !0;
                                                          if (valid44) {
                                                            if (data106.userType !== void 0) {
                                                              let _errs257 = errors;
                                                              if (typeof data106.userType != "string") {
                                                                let err25 = { instancePath: instancePath + "/history/reviews/" + i15 + "/userType", schemaPath: "#/properties/history/anyOf/0/properties/reviews/items/properties/userType/type", keyword: "type", params: { type: "string" } };
                                                                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                                                              }
                                                              var valid44 = _errs257 === errors;
                                                            } else
                                                              var valid44 = !0;
                                                            if (valid44)
                                                              if (data106.comment !== void 0) {
                                                                let _errs259 = errors;
                                                                if (typeof data106.comment != "string") {
                                                                  let err26 = { instancePath: instancePath + "/history/reviews/" + i15 + "/comment", schemaPath: "#/properties/history/anyOf/0/properties/reviews/items/properties/comment/type", keyword: "type", params: { type: "string" } };
                                                                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                                                                }
                                                                var valid44 = _errs259 === errors;
                                                              } else
                                                                var valid44 = !0;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let err27 = { instancePath: instancePath + "/history/reviews/" + i15, schemaPath: "#/properties/history/anyOf/0/properties/reviews/items/type", keyword: "type", params: { type: "object" } };
                                                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                                                }
                                              var valid43 = _errs246 === errors;
                                              if (!valid43)
                                                break;
                                            }
                                          } else {
                                            let err28 = { instancePath: instancePath + "/history/reviews", schemaPath: "#/properties/history/anyOf/0/properties/reviews/type", keyword: "type", params: { type: "array" } };
                                            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                                          }
                                        var valid41 = _errs244 === errors;
                                      } else
                                        var valid41 = !0;
                                  }
                                }
                              }
                            }
                          } else {
                            let err29 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/anyOf/0/type", keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                          }
                        var _valid2 = _errs233 === errors;
                        if (valid40 = valid40 || _valid2, !valid40) {
                          let _errs261 = errors;
                          if (data100 !== null) {
                            let err30 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/anyOf/1/type", keyword: "type", params: { type: "null" } };
                            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                          }
                          var _valid2 = _errs261 === errors;
                          valid40 = valid40 || _valid2;
                        }
                        if (valid40)
                          errors = _errs232, vErrors !== null && (_errs232 ? vErrors.length = _errs232 : vErrors = null);
                        else {
                          let err31 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/anyOf", keyword: "anyOf", params: {} };
                          return vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++, validate101.errors = vErrors, !1;
                        }
                        var valid0 = _errs231 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.$schema !== void 0) {
                          let data113 = data.$schema, _errs263 = errors;
                          if (typeof data113 != "string")
                            return validate101.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }], !1;
                          if (data113 !== "urn:release-gates:schema:production-approval:v1")
                            return validate101.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/const", keyword: "const", params: { allowedValue: "urn:release-gates:schema:production-approval:v1" } }], !1;
                          var valid0 = _errs263 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.mode !== void 0) {
                            let _errs265 = errors;
                            validate22(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                            var valid0 = _errs265 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.release !== void 0) {
                              let _errs266 = errors;
                              validate24(data.release, { instancePath: instancePath + "/release", parentData: data, parentDataProperty: "release", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                              var valid0 = _errs266 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.run !== void 0) {
                                let _errs267 = errors;
                                validate53(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                                var valid0 = _errs267 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.generatedAt !== void 0) {
                                  let _errs268 = errors;
                                  validate38(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                  var valid0 = _errs268 === errors;
                                } else
                                  var valid0 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate101.errors = vErrors, errors === 0;
}
var validate_6 = validate112, schema27 = { $id: "urn:release-gates:schema:production-deployment-report:v1", type: "object", properties: { outcome: { type: "string", enum: ["promoted", "rolled-back", "rollback-failed", "stopped", "dry-run"] }, strategy: { type: "string", enum: ["canary", "blue-green", "rolling", "recreate", "steps"] }, target: { type: "string" }, previous: { anyOf: [{ type: "object", properties: { tag: { type: "string" }, version: { type: "string" } }, required: ["tag", "version"], additionalProperties: !1 }, { type: "null" }] }, startedAt: { $ref: "urn:release-gates:shared:Instant" }, finishedAt: { $ref: "urn:release-gates:shared:Instant" }, durationMs: { type: "number", minimum: 0 }, runs: { type: "integer", minimum: 1, maximum: 9007199254740991 }, downtimeMs: { type: "number", minimum: 0 }, cause: { $ref: "urn:release-gates:shared:Cause" }, steps: { type: "array", items: { type: "object", properties: { id: { type: "string", minLength: 1 }, title: { type: "string" }, kind: { type: "string", enum: ["command", "hold", "checks", "promote"] }, status: { type: "string", enum: ["done", "failed", "stopped", "unknown", "not-reached"] }, startedAt: { $ref: "urn:release-gates:shared:Instant" }, finishedAt: { $ref: "urn:release-gates:shared:Instant" }, durationMs: { type: "number", minimum: 0 }, command: { type: "object", properties: { run: { type: "string" }, result: { anyOf: [{ $ref: "urn:release-gates:shared:CommandResult" }, { type: "null" }] } }, required: ["run", "result"], additionalProperties: !1 }, looks: { type: "integer", minimum: 0, maximum: 9007199254740991 }, found: { type: "string" } }, required: ["id", "title", "kind", "status"], additionalProperties: !1 } }, timeline: { type: "array", items: { type: "object", properties: { at: { $ref: "urn:release-gates:shared:Instant" }, what: { type: "string" } }, required: ["at", "what"], additionalProperties: !1 } }, $schema: { type: "string", const: "urn:release-gates:schema:production-deployment-report:v1" }, mode: { $ref: "urn:release-gates:shared:Mode" }, release: { $ref: "urn:release-gates:shared:ReleaseIdentity" }, run: { $ref: "urn:release-gates:shared:Run" }, generatedAt: { $ref: "urn:release-gates:shared:Instant" } }, required: ["outcome", "strategy", "target", "previous", "startedAt", "finishedAt", "durationMs", "runs", "steps", "timeline", "$schema", "mode", "release", "run", "generatedAt"], additionalProperties: !1, title: "Production deployment report" };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.reasonCode === void 0 && (missing0 = "reasonCode") || data.why === void 0 && (missing0 = "why") || data.seenAt === void 0 && (missing0 = "seenAt"))
        return validate115.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "reasonCode" || key0 === "why" || key0 === "seenAt")) {
            return validate115.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.reasonCode !== void 0) {
            let _errs2 = errors;
            validate28(data.reasonCode, { instancePath: instancePath + "/reasonCode", parentData: data, parentDataProperty: "reasonCode", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.why !== void 0) {
              let _errs3 = errors;
              if (typeof data.why != "string")
                return validate115.errors = [{ instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.seenAt !== void 0) {
                let _errs5 = errors;
                validate38(data.seenAt, { instancePath: instancePath + "/seenAt", parentData: data, parentDataProperty: "seenAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate115.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate115.errors = vErrors, errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.outcome === void 0 && (missing0 = "outcome") || data.strategy === void 0 && (missing0 = "strategy") || data.target === void 0 && (missing0 = "target") || data.previous === void 0 && (missing0 = "previous") || data.startedAt === void 0 && (missing0 = "startedAt") || data.finishedAt === void 0 && (missing0 = "finishedAt") || data.durationMs === void 0 && (missing0 = "durationMs") || data.runs === void 0 && (missing0 = "runs") || data.steps === void 0 && (missing0 = "steps") || data.timeline === void 0 && (missing0 = "timeline") || data.$schema === void 0 && (missing0 = "$schema") || data.mode === void 0 && (missing0 = "mode") || data.release === void 0 && (missing0 = "release") || data.run === void 0 && (missing0 = "run") || data.generatedAt === void 0 && (missing0 = "generatedAt"))
        return validate112.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema27.properties, key0)) {
            return validate112.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.outcome !== void 0) {
            let data0 = data.outcome, _errs2 = errors;
            if (typeof data0 != "string")
              return validate112.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" } }], !1;
            if (!(data0 === "promoted" || data0 === "rolled-back" || data0 === "rollback-failed" || data0 === "stopped" || data0 === "dry-run"))
              return validate112.errors = [{ instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema27.properties.outcome.enum } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.strategy !== void 0) {
              let data1 = data.strategy, _errs4 = errors;
              if (typeof data1 != "string")
                return validate112.errors = [{ instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" } }], !1;
              if (!(data1 === "canary" || data1 === "blue-green" || data1 === "rolling" || data1 === "recreate" || data1 === "steps"))
                return validate112.errors = [{ instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema27.properties.strategy.enum } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.target !== void 0) {
                let _errs6 = errors;
                if (typeof data.target != "string")
                  return validate112.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.previous !== void 0) {
                  let data3 = data.previous, _errs8 = errors, _errs9 = errors, valid1 = !1, _errs10 = errors;
                  if (errors === _errs10)
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.tag === void 0 && (missing1 = "tag") || data3.version === void 0 && (missing1 = "version")) {
                        let err0 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 } };
                        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                      } else {
                        let _errs12 = errors;
                        for (let key1 in data3)
                          if (!(key1 === "tag" || key1 === "version")) {
                            let err1 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                            break;
                          }
                        if (_errs12 === errors) {
                          if (data3.tag !== void 0) {
                            let _errs13 = errors;
                            if (typeof data3.tag != "string") {
                              let err2 = { instancePath: instancePath + "/previous/tag", schemaPath: "#/properties/previous/anyOf/0/properties/tag/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                            }
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2)
                            if (data3.version !== void 0) {
                              let _errs15 = errors;
                              if (typeof data3.version != "string") {
                                let err3 = { instancePath: instancePath + "/previous/version", schemaPath: "#/properties/previous/anyOf/0/properties/version/type", keyword: "type", params: { type: "string" } };
                                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                              }
                              var valid2 = _errs15 === errors;
                            } else
                              var valid2 = !0;
                        }
                      }
                    } else {
                      let err4 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf/0/type", keyword: "type", params: { type: "object" } };
                      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                    }
                  var _valid0 = _errs10 === errors;
                  if (valid1 = valid1 || _valid0, !valid1) {
                    let _errs17 = errors;
                    if (data3 !== null) {
                      let err5 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf/1/type", keyword: "type", params: { type: "null" } };
                      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                    }
                    var _valid0 = _errs17 === errors;
                    valid1 = valid1 || _valid0;
                  }
                  if (valid1)
                    errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                  else {
                    let err6 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf", keyword: "anyOf", params: {} };
                    return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate112.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.startedAt !== void 0) {
                    let _errs19 = errors;
                    validate38(data.startedAt, { instancePath: instancePath + "/startedAt", parentData: data, parentDataProperty: "startedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                    var valid0 = _errs19 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.finishedAt !== void 0) {
                      let _errs20 = errors;
                      validate38(data.finishedAt, { instancePath: instancePath + "/finishedAt", parentData: data, parentDataProperty: "finishedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                      var valid0 = _errs20 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.durationMs !== void 0) {
                        let data8 = data.durationMs, _errs21 = errors;
                        if (errors === _errs21)
                          if (typeof data8 == "number" && isFinite(data8)) {
                            if (data8 < 0 || isNaN(data8))
                              return validate112.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                          } else
                            return validate112.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" } }], !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.runs !== void 0) {
                          let data9 = data.runs, _errs23 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate112.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "integer" } }], !1;
                          if (errors === _errs23 && typeof data9 == "number" && isFinite(data9)) {
                            if (data9 > 9007199254740991 || isNaN(data9))
                              return validate112.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                            if (data9 < 1 || isNaN(data9))
                              return validate112.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                          }
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.downtimeMs !== void 0) {
                            let data10 = data.downtimeMs, _errs25 = errors;
                            if (errors === _errs25)
                              if (typeof data10 == "number" && isFinite(data10)) {
                                if (data10 < 0 || isNaN(data10))
                                  return validate112.errors = [{ instancePath: instancePath + "/downtimeMs", schemaPath: "#/properties/downtimeMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                              } else
                                return validate112.errors = [{ instancePath: instancePath + "/downtimeMs", schemaPath: "#/properties/downtimeMs/type", keyword: "type", params: { type: "number" } }], !1;
                            var valid0 = _errs25 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.cause !== void 0) {
                              let _errs27 = errors;
                              validate115(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
                              var valid0 = _errs27 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.steps !== void 0) {
                                let data12 = data.steps, _errs28 = errors;
                                if (errors === _errs28)
                                  if (Array.isArray(data12)) {
                                    var valid3 = !0;
                                    let len0 = data12.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data13 = data12[i0], _errs30 = errors;
                                      if (errors === _errs30)
                                        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                          let missing2;
                                          if (data13.id === void 0 && (missing2 = "id") || data13.title === void 0 && (missing2 = "title") || data13.kind === void 0 && (missing2 = "kind") || data13.status === void 0 && (missing2 = "status"))
                                            return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                                          {
                                            let _errs32 = errors;
                                            for (let key2 in data13)
                                              if (!func4.call(schema27.properties.steps.items.properties, key2)) {
                                                return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                                                break;
                                              }
                                            if (_errs32 === errors) {
                                              if (data13.id !== void 0) {
                                                let data14 = data13.id, _errs33 = errors;
                                                if (errors === _errs33)
                                                  if (typeof data14 == "string") {
                                                    if (func2(data14) < 1)
                                                      return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/id", schemaPath: "#/properties/steps/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                                  } else
                                                    return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/id", schemaPath: "#/properties/steps/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                                var valid4 = _errs33 === errors;
                                              } else
                                                var valid4 = !0;
                                              if (valid4) {
                                                if (data13.title !== void 0) {
                                                  let _errs35 = errors;
                                                  if (typeof data13.title != "string")
                                                    return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/title", schemaPath: "#/properties/steps/items/properties/title/type", keyword: "type", params: { type: "string" } }], !1;
                                                  var valid4 = _errs35 === errors;
                                                } else
                                                  var valid4 = !0;
                                                if (valid4) {
                                                  if (data13.kind !== void 0) {
                                                    let data16 = data13.kind, _errs37 = errors;
                                                    if (typeof data16 != "string")
                                                      return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/kind", schemaPath: "#/properties/steps/items/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                                                    if (!(data16 === "command" || data16 === "hold" || data16 === "checks" || data16 === "promote"))
                                                      return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/kind", schemaPath: "#/properties/steps/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema27.properties.steps.items.properties.kind.enum } }], !1;
                                                    var valid4 = _errs37 === errors;
                                                  } else
                                                    var valid4 = !0;
                                                  if (valid4) {
                                                    if (data13.status !== void 0) {
                                                      let data17 = data13.status, _errs39 = errors;
                                                      if (typeof data17 != "string")
                                                        return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/status", schemaPath: "#/properties/steps/items/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                                                      if (!(data17 === "done" || data17 === "failed" || data17 === "stopped" || data17 === "unknown" || data17 === "not-reached"))
                                                        return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/status", schemaPath: "#/properties/steps/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema27.properties.steps.items.properties.status.enum } }], !1;
                                                      var valid4 = _errs39 === errors;
                                                    } else
                                                      var valid4 = !0;
                                                    if (valid4) {
                                                      if (data13.startedAt !== void 0) {
                                                        let _errs41 = errors;
                                                        validate38(data13.startedAt, { instancePath: instancePath + "/steps/" + i0 + "/startedAt", parentData: data13, parentDataProperty: "startedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                        var valid4 = _errs41 === errors;
                                                      } else
                                                        var valid4 = !0;
                                                      if (valid4) {
                                                        if (data13.finishedAt !== void 0) {
                                                          let _errs42 = errors;
                                                          validate38(data13.finishedAt, { instancePath: instancePath + "/steps/" + i0 + "/finishedAt", parentData: data13, parentDataProperty: "finishedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                          var valid4 = _errs42 === errors;
                                                        } else
                                                          var valid4 = !0;
                                                        if (valid4) {
                                                          if (data13.durationMs !== void 0) {
                                                            let data20 = data13.durationMs, _errs43 = errors;
                                                            if (errors === _errs43)
                                                              if (typeof data20 == "number" && isFinite(data20)) {
                                                                if (data20 < 0 || isNaN(data20))
                                                                  return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/durationMs", schemaPath: "#/properties/steps/items/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                              } else
                                                                return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/durationMs", schemaPath: "#/properties/steps/items/properties/durationMs/type", keyword: "type", params: { type: "number" } }], !1;
                                                            var valid4 = _errs43 === errors;
                                                          } else
                                                            var valid4 = !0;
                                                          if (valid4) {
                                                            if (data13.command !== void 0) {
                                                              let data21 = data13.command, _errs45 = errors;
                                                              if (errors === _errs45)
                                                                if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                                                  let missing3;
                                                                  if (data21.run === void 0 && (missing3 = "run") || data21.result === void 0 && (missing3 = "result"))
                                                                    return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/command", schemaPath: "#/properties/steps/items/properties/command/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
                                                                  {
                                                                    let _errs47 = errors;
                                                                    for (let key3 in data21)
                                                                      if (!(key3 === "run" || key3 === "result")) {
                                                                        return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/command", schemaPath: "#/properties/steps/items/properties/command/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                                                                        break;
                                                                      }
                                                                    if (_errs47 === errors) {
                                                                      if (data21.run !== void 0) {
                                                                        let _errs48 = errors;
                                                                        if (typeof data21.run != "string")
                                                                          return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/command/run", schemaPath: "#/properties/steps/items/properties/command/properties/run/type", keyword: "type", params: { type: "string" } }], !1;
                                                                        var valid5 = _errs48 === errors;
                                                                      } else
                                                                        var valid5 = !0;
                                                                      if (valid5)
                                                                        if (data21.result !== void 0) {
                                                                          let data23 = data21.result, _errs50 = errors, _errs51 = errors, valid6 = !1, _errs52 = errors;
                                                                          validate70(data23, { instancePath: instancePath + "/steps/" + i0 + "/command/result", parentData: data21, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
                                                                          var _valid1 = _errs52 === errors;
                                                                          if (valid6 = valid6 || _valid1, !valid6) {
                                                                            let _errs53 = errors;
                                                                            if (data23 !== null) {
                                                                              let err7 = { instancePath: instancePath + "/steps/" + i0 + "/command/result", schemaPath: "#/properties/steps/items/properties/command/properties/result/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                                              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                                                            }
                                                                            var _valid1 = _errs53 === errors;
                                                                            valid6 = valid6 || _valid1;
                                                                          }
                                                                          if (valid6)
                                                                            errors = _errs51, vErrors !== null && (_errs51 ? vErrors.length = _errs51 : vErrors = null);
                                                                          else {
                                                                            let err8 = { instancePath: instancePath + "/steps/" + i0 + "/command/result", schemaPath: "#/properties/steps/items/properties/command/properties/result/anyOf", keyword: "anyOf", params: {} };
                                                                            return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate112.errors = vErrors, !1;
                                                                          }
                                                                          var valid5 = _errs50 === errors;
                                                                        } else
                                                                          var valid5 = !0;
                                                                    }
                                                                  }
                                                                } else
                                                                  return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/command", schemaPath: "#/properties/steps/items/properties/command/type", keyword: "type", params: { type: "object" } }], !1;
                                                              var valid4 = _errs45 === errors;
                                                            } else
                                                              var valid4 = !0;
                                                            if (valid4) {
                                                              if (data13.looks !== void 0) {
                                                                let data24 = data13.looks, _errs55 = errors;
                                                                if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24)))
                                                                  return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/looks", schemaPath: "#/properties/steps/items/properties/looks/type", keyword: "type", params: { type: "integer" } }], !1;
                                                                if (errors === _errs55 && typeof data24 == "number" && isFinite(data24)) {
                                                                  if (data24 > 9007199254740991 || isNaN(data24))
                                                                    return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/looks", schemaPath: "#/properties/steps/items/properties/looks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                                  if (data24 < 0 || isNaN(data24))
                                                                    return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/looks", schemaPath: "#/properties/steps/items/properties/looks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                                }
                                                                var valid4 = _errs55 === errors;
                                                              } else
                                                                var valid4 = !0;
                                                              if (valid4)
                                                                if (data13.found !== void 0) {
                                                                  let _errs57 = errors;
                                                                  if (typeof data13.found != "string")
                                                                    return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/found", schemaPath: "#/properties/steps/items/properties/found/type", keyword: "type", params: { type: "string" } }], !1;
                                                                  var valid4 = _errs57 === errors;
                                                                } else
                                                                  var valid4 = !0;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else
                                          return validate112.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" } }], !1;
                                      var valid3 = _errs30 === errors;
                                      if (!valid3)
                                        break;
                                    }
                                  } else
                                    return validate112.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } }], !1;
                                var valid0 = _errs28 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.timeline !== void 0) {
                                  let data26 = data.timeline, _errs59 = errors;
                                  if (errors === _errs59)
                                    if (Array.isArray(data26)) {
                                      var valid7 = !0;
                                      let len1 = data26.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data27 = data26[i1], _errs61 = errors;
                                        if (errors === _errs61)
                                          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                            let missing4;
                                            if (data27.at === void 0 && (missing4 = "at") || data27.what === void 0 && (missing4 = "what"))
                                              return validate112.errors = [{ instancePath: instancePath + "/timeline/" + i1, schemaPath: "#/properties/timeline/items/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
                                            {
                                              let _errs63 = errors;
                                              for (let key4 in data27)
                                                if (!(key4 === "at" || key4 === "what")) {
                                                  return validate112.errors = [{ instancePath: instancePath + "/timeline/" + i1, schemaPath: "#/properties/timeline/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                                                  break;
                                                }
                                              if (_errs63 === errors) {
                                                if (data27.at !== void 0) {
                                                  let _errs64 = errors;
                                                  validate38(data27.at, { instancePath: instancePath + "/timeline/" + i1 + "/at", parentData: data27, parentDataProperty: "at", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                  var valid8 = _errs64 === errors;
                                                } else
                                                  var valid8 = !0;
                                                if (valid8)
                                                  if (data27.what !== void 0) {
                                                    let _errs65 = errors;
                                                    if (typeof data27.what != "string")
                                                      return validate112.errors = [{ instancePath: instancePath + "/timeline/" + i1 + "/what", schemaPath: "#/properties/timeline/items/properties/what/type", keyword: "type", params: { type: "string" } }], !1;
                                                    var valid8 = _errs65 === errors;
                                                  } else
                                                    var valid8 = !0;
                                              }
                                            }
                                          } else
                                            return validate112.errors = [{ instancePath: instancePath + "/timeline/" + i1, schemaPath: "#/properties/timeline/items/type", keyword: "type", params: { type: "object" } }], !1;
                                        var valid7 = _errs61 === errors;
                                        if (!valid7)
                                          break;
                                      }
                                    } else
                                      return validate112.errors = [{ instancePath: instancePath + "/timeline", schemaPath: "#/properties/timeline/type", keyword: "type", params: { type: "array" } }], !1;
                                  var valid0 = _errs59 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.$schema !== void 0) {
                                    let data30 = data.$schema, _errs67 = errors;
                                    if (typeof data30 != "string")
                                      return validate112.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }], !1;
                                    if (data30 !== "urn:release-gates:schema:production-deployment-report:v1")
                                      return validate112.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/const", keyword: "const", params: { allowedValue: "urn:release-gates:schema:production-deployment-report:v1" } }], !1;
                                    var valid0 = _errs67 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.mode !== void 0) {
                                      let _errs69 = errors;
                                      validate22(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                      var valid0 = _errs69 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.release !== void 0) {
                                        let _errs70 = errors;
                                        validate24(data.release, { instancePath: instancePath + "/release", parentData: data, parentDataProperty: "release", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                                        var valid0 = _errs70 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.run !== void 0) {
                                          let _errs71 = errors;
                                          validate53(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                                          var valid0 = _errs71 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.generatedAt !== void 0) {
                                            let _errs72 = errors;
                                            validate38(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                            var valid0 = _errs72 === errors;
                                          } else
                                            var valid0 = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate112.errors = vErrors, errors === 0;
}
var validate_7 = validate127, schema29 = { $id: "urn:release-gates:schema:post-deployment-validation:v1", type: "object", properties: { verdict: { type: "string", enum: ["passed", "failed", "not-reached"] }, reasonCode: { $ref: "urn:release-gates:shared:ReasonCode" }, successRate: { type: "number", minimum: 0, maximum: 1 }, passed: { type: "integer", minimum: 0, maximum: 9007199254740991 }, total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, validatedAt: { $ref: "urn:release-gates:shared:Instant" }, checks: { type: "array", items: { $ref: "urn:release-gates:shared:CheckResult" } }, $schema: { type: "string", const: "urn:release-gates:schema:post-deployment-validation:v1" }, mode: { $ref: "urn:release-gates:shared:Mode" }, release: { $ref: "urn:release-gates:shared:ReleaseIdentity" }, run: { $ref: "urn:release-gates:shared:Run" }, generatedAt: { $ref: "urn:release-gates:shared:Instant" } }, required: ["verdict", "reasonCode", "successRate", "passed", "total", "checks", "$schema", "mode", "release", "run", "generatedAt"], additionalProperties: !1, title: "Post-deployment validation" };
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.verdict === void 0 && (missing0 = "verdict") || data.reasonCode === void 0 && (missing0 = "reasonCode") || data.successRate === void 0 && (missing0 = "successRate") || data.passed === void 0 && (missing0 = "passed") || data.total === void 0 && (missing0 = "total") || data.checks === void 0 && (missing0 = "checks") || data.$schema === void 0 && (missing0 = "$schema") || data.mode === void 0 && (missing0 = "mode") || data.release === void 0 && (missing0 = "release") || data.run === void 0 && (missing0 = "run") || data.generatedAt === void 0 && (missing0 = "generatedAt"))
        return validate127.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema29.properties, key0)) {
            return validate127.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.verdict !== void 0) {
            let data0 = data.verdict, _errs2 = errors;
            if (typeof data0 != "string")
              return validate127.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" } }], !1;
            if (!(data0 === "passed" || data0 === "failed" || data0 === "not-reached"))
              return validate127.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema29.properties.verdict.enum } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.reasonCode !== void 0) {
              let _errs4 = errors;
              validate28(data.reasonCode, { instancePath: instancePath + "/reasonCode", parentData: data, parentDataProperty: "reasonCode", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.successRate !== void 0) {
                let data2 = data.successRate, _errs5 = errors;
                if (errors === _errs5)
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 1 || isNaN(data2))
                      return validate127.errors = [{ instancePath: instancePath + "/successRate", schemaPath: "#/properties/successRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } }], !1;
                    if (data2 < 0 || isNaN(data2))
                      return validate127.errors = [{ instancePath: instancePath + "/successRate", schemaPath: "#/properties/successRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                  } else
                    return validate127.errors = [{ instancePath: instancePath + "/successRate", schemaPath: "#/properties/successRate/type", keyword: "type", params: { type: "number" } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.passed !== void 0) {
                  let data3 = data.passed, _errs7 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate127.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/properties/passed/type", keyword: "type", params: { type: "integer" } }], !1;
                  if (errors === _errs7 && typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 9007199254740991 || isNaN(data3))
                      return validate127.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/properties/passed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                    if (data3 < 0 || isNaN(data3))
                      return validate127.errors = [{ instancePath: instancePath + "/passed", schemaPath: "#/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                  }
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.total !== void 0) {
                    let data4 = data.total, _errs9 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate127.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" } }], !1;
                    if (errors === _errs9 && typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 9007199254740991 || isNaN(data4))
                        return validate127.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                      if (data4 < 0 || isNaN(data4))
                        return validate127.errors = [{ instancePath: instancePath + "/total", schemaPath: "#/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                    }
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.validatedAt !== void 0) {
                      let _errs11 = errors;
                      validate38(data.validatedAt, { instancePath: instancePath + "/validatedAt", parentData: data, parentDataProperty: "validatedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.checks !== void 0) {
                        let data6 = data.checks, _errs12 = errors;
                        if (errors === _errs12)
                          if (Array.isArray(data6)) {
                            var valid1 = !0;
                            let len0 = data6.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let _errs14 = errors;
                              validate83(data6[i0], { instancePath: instancePath + "/checks/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
                              var valid1 = _errs14 === errors;
                              if (!valid1)
                                break;
                            }
                          } else
                            return validate127.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } }], !1;
                        var valid0 = _errs12 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.$schema !== void 0) {
                          let data8 = data.$schema, _errs15 = errors;
                          if (typeof data8 != "string")
                            return validate127.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }], !1;
                          if (data8 !== "urn:release-gates:schema:post-deployment-validation:v1")
                            return validate127.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/const", keyword: "const", params: { allowedValue: "urn:release-gates:schema:post-deployment-validation:v1" } }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.mode !== void 0) {
                            let _errs17 = errors;
                            validate22(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                            var valid0 = _errs17 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.release !== void 0) {
                              let _errs18 = errors;
                              validate24(data.release, { instancePath: instancePath + "/release", parentData: data, parentDataProperty: "release", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                              var valid0 = _errs18 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.run !== void 0) {
                                let _errs19 = errors;
                                validate53(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                                var valid0 = _errs19 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.generatedAt !== void 0) {
                                  let _errs20 = errors;
                                  validate38(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                  var valid0 = _errs20 === errors;
                                } else
                                  var valid0 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate127.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate127.errors = vErrors, errors === 0;
}
var validate_8 = validate135, schema30 = { $id: "urn:release-gates:schema:rollout-journal:v1", oneOf: [{ type: "object", properties: { sequence: { type: "integer", minimum: 1, maximum: 9007199254740991 }, at: { $ref: "urn:release-gates:shared:Instant" }, kind: { type: "string", const: "begin" }, rollout: { $ref: "urn:release-gates:shared:RolloutIdentity" }, steps: { type: "array", items: { type: "object", properties: { id: { type: "string", minLength: 1 }, kind: { type: "string", enum: ["command", "hold", "checks", "promote"] }, repeatable: { type: "boolean" } }, required: ["id", "kind", "repeatable"], additionalProperties: !1 } }, by: { type: "string" } }, required: ["sequence", "at", "kind", "rollout", "steps", "by"], additionalProperties: !1 }, { type: "object", properties: { sequence: { type: "integer", minimum: 1, maximum: 9007199254740991 }, at: { $ref: "urn:release-gates:shared:Instant" }, kind: { type: "string", const: "event" }, event: { $ref: "urn:release-gates:shared:RolloutEvent" }, phase: { type: "string", enum: ["idle", "guarding", "running", "holding", "asking", "checking", "paused", "stopping", "rolling-back", "verifying", "ended"] } }, required: ["sequence", "at", "kind", "event", "phase"], additionalProperties: !1 }, { type: "object", properties: { sequence: { type: "integer", minimum: 1, maximum: 9007199254740991 }, at: { $ref: "urn:release-gates:shared:Instant" }, kind: { type: "string", const: "intent" }, effect: { type: "string", enum: ["check-binding", "run-command", "observe", "ask", "run-checks", "wait", "stop", "run-rollback", "verify-rollback", "announce"] }, step: { type: "string" } }, required: ["sequence", "at", "kind", "effect"], additionalProperties: !1 }], title: "Rollout journal", type: "object", discriminator: { propertyName: "kind" } }, schema31 = { $id: "urn:release-gates:shared:RolloutIdentity", type: "object", properties: { purpose: { type: "string", enum: ["rollout", "rollback"] }, repository: { type: "string", minLength: 1 }, tag: { type: "string", minLength: 1 }, version: { type: "string", minLength: 1 }, sha: { $ref: "urn:release-gates:shared:Commit" }, service: { type: "string", minLength: 1 }, target: { type: "string", minLength: 1 }, strategy: { type: "string", enum: ["canary", "blue-green", "rolling", "recreate", "steps"] }, mode: { $ref: "urn:release-gates:shared:Mode" }, configDigest: { $ref: "urn:release-gates:shared:Sha256" }, evidenceDigest: { $ref: "urn:release-gates:shared:Sha256" } }, required: ["purpose", "repository", "tag", "version", "sha", "target", "strategy", "mode", "configDigest"], additionalProperties: !1 };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.purpose === void 0 && (missing0 = "purpose") || data.repository === void 0 && (missing0 = "repository") || data.tag === void 0 && (missing0 = "tag") || data.version === void 0 && (missing0 = "version") || data.sha === void 0 && (missing0 = "sha") || data.target === void 0 && (missing0 = "target") || data.strategy === void 0 && (missing0 = "strategy") || data.mode === void 0 && (missing0 = "mode") || data.configDigest === void 0 && (missing0 = "configDigest"))
        return validate137.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema31.properties, key0)) {
            return validate137.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.purpose !== void 0) {
            let data0 = data.purpose, _errs2 = errors;
            if (typeof data0 != "string")
              return validate137.errors = [{ instancePath: instancePath + "/purpose", schemaPath: "#/properties/purpose/type", keyword: "type", params: { type: "string" } }], !1;
            if (!(data0 === "rollout" || data0 === "rollback"))
              return validate137.errors = [{ instancePath: instancePath + "/purpose", schemaPath: "#/properties/purpose/enum", keyword: "enum", params: { allowedValues: schema31.properties.purpose.enum } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.repository !== void 0) {
              let data1 = data.repository, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func2(data1) < 1)
                    return validate137.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                } else
                  return validate137.errors = [{ instancePath: instancePath + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tag !== void 0) {
                let data2 = data.tag, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate137.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                  } else
                    return validate137.errors = [{ instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" } }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.version !== void 0) {
                  let data3 = data.version, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate137.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                    } else
                      return validate137.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.sha !== void 0) {
                    let _errs10 = errors;
                    validate25(data.sha, { instancePath: instancePath + "/sha", parentData: data, parentDataProperty: "sha", rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.service !== void 0) {
                      let data5 = data.service, _errs11 = errors;
                      if (errors === _errs11)
                        if (typeof data5 == "string") {
                          if (func2(data5) < 1)
                            return validate137.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                        } else
                          return validate137.errors = [{ instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "string" } }], !1;
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.target !== void 0) {
                        let data6 = data.target, _errs13 = errors;
                        if (errors === _errs13)
                          if (typeof data6 == "string") {
                            if (func2(data6) < 1)
                              return validate137.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/properties/target/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                          } else
                            return validate137.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" } }], !1;
                        var valid0 = _errs13 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.strategy !== void 0) {
                          let data7 = data.strategy, _errs15 = errors;
                          if (typeof data7 != "string")
                            return validate137.errors = [{ instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/type", keyword: "type", params: { type: "string" } }], !1;
                          if (!(data7 === "canary" || data7 === "blue-green" || data7 === "rolling" || data7 === "recreate" || data7 === "steps"))
                            return validate137.errors = [{ instancePath: instancePath + "/strategy", schemaPath: "#/properties/strategy/enum", keyword: "enum", params: { allowedValues: schema31.properties.strategy.enum } }], !1;
                          var valid0 = _errs15 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.mode !== void 0) {
                            let _errs17 = errors;
                            validate22(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                            var valid0 = _errs17 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.configDigest !== void 0) {
                              let _errs18 = errors;
                              validate43(data.configDigest, { instancePath: instancePath + "/configDigest", parentData: data, parentDataProperty: "configDigest", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                              var valid0 = _errs18 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.evidenceDigest !== void 0) {
                                let _errs19 = errors;
                                validate43(data.evidenceDigest, { instancePath: instancePath + "/evidenceDigest", parentData: data, parentDataProperty: "evidenceDigest", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                var valid0 = _errs19 === errors;
                              } else
                                var valid0 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate137.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate137.errors = vErrors, errors === 0;
}
var schema32 = { $id: "urn:release-gates:shared:RolloutEvent", oneOf: [{ type: "object", properties: { kind: { type: "string", const: "start" } }, required: ["kind"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "roll-back" }, cause: { $ref: "urn:release-gates:shared:Cause" } }, required: ["kind", "cause"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "binding-held" }, step: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, required: ["kind", "step"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "binding-lost" }, step: { type: "integer", minimum: 0, maximum: 9007199254740991 }, cause: { $ref: "urn:release-gates:shared:Cause" } }, required: ["kind", "step", "cause"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "step-finished" }, step: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, required: ["kind", "step"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "step-failed" }, step: { type: "integer", minimum: 0, maximum: 9007199254740991 }, cause: { $ref: "urn:release-gates:shared:Cause" } }, required: ["kind", "step", "cause"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "trigger-fired" }, step: { type: "integer", minimum: 0, maximum: 9007199254740991 }, cause: { $ref: "urn:release-gates:shared:Cause" } }, required: ["kind", "step", "cause"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "question-raised" }, step: { type: "integer", minimum: 0, maximum: 9007199254740991 }, cause: { $ref: "urn:release-gates:shared:Cause" } }, required: ["kind", "step", "cause"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "question-settled" }, step: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, required: ["kind", "step"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "pause" } }, required: ["kind"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "resume" } }, required: ["kind"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "abort" }, cause: { $ref: "urn:release-gates:shared:Cause" } }, required: ["kind", "cause"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "cancel" }, cause: { $ref: "urn:release-gates:shared:Cause" } }, required: ["kind", "cause"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "recover" }, policy: { type: "string", enum: ["rollback", "resume"] }, cause: { $ref: "urn:release-gates:shared:Cause" } }, required: ["kind", "policy", "cause"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "rollback-finished" } }, required: ["kind"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "rollback-broken" }, cause: { $ref: "urn:release-gates:shared:Cause" } }, required: ["kind", "cause"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "rollback-verified" } }, required: ["kind"], additionalProperties: !1 }, { type: "object", properties: { kind: { type: "string", const: "rollback-refuted" }, cause: { $ref: "urn:release-gates:shared:Cause" } }, required: ["kind", "cause"], additionalProperties: !1 }], type: "object", discriminator: { propertyName: "kind" } };
function validate144(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data.kind;
      if (typeof tag0 == "string")
        if (tag0 === "start") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing0;
              if (data.kind === void 0 && (missing0 = "kind"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
              {
                let _errs4 = errors;
                for (let key0 in data)
                  if (key0 !== "kind") {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                    break;
                  }
                if (_errs4 === errors && data.kind !== void 0) {
                  let data0 = data.kind;
                  if (typeof data0 != "string")
                    return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                  if (data0 !== "start")
                    return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "start" } }], !1;
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "roll-back") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing1;
              if (data.kind === void 0 && (missing1 = "kind") || data.cause === void 0 && (missing1 = "cause"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
              {
                let _errs9 = errors;
                for (let key1 in data)
                  if (!(key1 === "kind" || key1 === "cause")) {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                    break;
                  }
                if (_errs9 === errors) {
                  if (data.kind !== void 0) {
                    let data1 = data.kind, _errs10 = errors;
                    if (typeof data1 != "string")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data1 !== "roll-back")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "roll-back" } }], !1;
                    var valid4 = _errs10 === errors;
                  } else
                    var valid4 = !0;
                  if (valid4)
                    if (data.cause !== void 0) {
                      let _errs12 = errors;
                      validate115(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
                      var valid4 = _errs12 === errors;
                    } else
                      var valid4 = !0;
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "binding-held") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing2;
              if (data.kind === void 0 && (missing2 = "kind") || data.step === void 0 && (missing2 = "step"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
              {
                let _errs15 = errors;
                for (let key2 in data)
                  if (!(key2 === "kind" || key2 === "step")) {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                    break;
                  }
                if (_errs15 === errors) {
                  if (data.kind !== void 0) {
                    let data3 = data.kind, _errs16 = errors;
                    if (typeof data3 != "string")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data3 !== "binding-held")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "binding-held" } }], !1;
                    var valid6 = _errs16 === errors;
                  } else
                    var valid6 = !0;
                  if (valid6)
                    if (data.step !== void 0) {
                      let data4 = data.step, _errs18 = errors;
                      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                        return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/2/properties/step/type", keyword: "type", params: { type: "integer" } }], !1;
                      if (errors === _errs18 && typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 9007199254740991 || isNaN(data4))
                          return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/2/properties/step/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                        if (data4 < 0 || isNaN(data4))
                          return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/2/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                      }
                      var valid6 = _errs18 === errors;
                    } else
                      var valid6 = !0;
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "binding-lost") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing3;
              if (data.kind === void 0 && (missing3 = "kind") || data.step === void 0 && (missing3 = "step") || data.cause === void 0 && (missing3 = "cause"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
              {
                let _errs22 = errors;
                for (let key3 in data)
                  if (!(key3 === "kind" || key3 === "step" || key3 === "cause")) {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                    break;
                  }
                if (_errs22 === errors) {
                  if (data.kind !== void 0) {
                    let data5 = data.kind, _errs23 = errors;
                    if (typeof data5 != "string")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data5 !== "binding-lost")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "binding-lost" } }], !1;
                    var valid8 = _errs23 === errors;
                  } else
                    var valid8 = !0;
                  if (valid8) {
                    if (data.step !== void 0) {
                      let data6 = data.step, _errs25 = errors;
                      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                        return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/3/properties/step/type", keyword: "type", params: { type: "integer" } }], !1;
                      if (errors === _errs25 && typeof data6 == "number" && isFinite(data6)) {
                        if (data6 > 9007199254740991 || isNaN(data6))
                          return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/3/properties/step/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                        if (data6 < 0 || isNaN(data6))
                          return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/3/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                      }
                      var valid8 = _errs25 === errors;
                    } else
                      var valid8 = !0;
                    if (valid8)
                      if (data.cause !== void 0) {
                        let _errs27 = errors;
                        validate115(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
                        var valid8 = _errs27 === errors;
                      } else
                        var valid8 = !0;
                  }
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "step-finished") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing4;
              if (data.kind === void 0 && (missing4 = "kind") || data.step === void 0 && (missing4 = "step"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
              {
                let _errs30 = errors;
                for (let key4 in data)
                  if (!(key4 === "kind" || key4 === "step")) {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                    break;
                  }
                if (_errs30 === errors) {
                  if (data.kind !== void 0) {
                    let data8 = data.kind, _errs31 = errors;
                    if (typeof data8 != "string")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data8 !== "step-finished")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "step-finished" } }], !1;
                    var valid10 = _errs31 === errors;
                  } else
                    var valid10 = !0;
                  if (valid10)
                    if (data.step !== void 0) {
                      let data9 = data.step, _errs33 = errors;
                      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                        return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/4/properties/step/type", keyword: "type", params: { type: "integer" } }], !1;
                      if (errors === _errs33 && typeof data9 == "number" && isFinite(data9)) {
                        if (data9 > 9007199254740991 || isNaN(data9))
                          return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/4/properties/step/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                        if (data9 < 0 || isNaN(data9))
                          return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/4/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                      }
                      var valid10 = _errs33 === errors;
                    } else
                      var valid10 = !0;
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "step-failed") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing5;
              if (data.kind === void 0 && (missing5 = "kind") || data.step === void 0 && (missing5 = "step") || data.cause === void 0 && (missing5 = "cause"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: missing5 } }], !1;
              {
                let _errs37 = errors;
                for (let key5 in data)
                  if (!(key5 === "kind" || key5 === "step" || key5 === "cause")) {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }], !1;
                    break;
                  }
                if (_errs37 === errors) {
                  if (data.kind !== void 0) {
                    let data10 = data.kind, _errs38 = errors;
                    if (typeof data10 != "string")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/5/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data10 !== "step-failed")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "step-failed" } }], !1;
                    var valid12 = _errs38 === errors;
                  } else
                    var valid12 = !0;
                  if (valid12) {
                    if (data.step !== void 0) {
                      let data11 = data.step, _errs40 = errors;
                      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                        return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/5/properties/step/type", keyword: "type", params: { type: "integer" } }], !1;
                      if (errors === _errs40 && typeof data11 == "number" && isFinite(data11)) {
                        if (data11 > 9007199254740991 || isNaN(data11))
                          return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/5/properties/step/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                        if (data11 < 0 || isNaN(data11))
                          return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/5/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                      }
                      var valid12 = _errs40 === errors;
                    } else
                      var valid12 = !0;
                    if (valid12)
                      if (data.cause !== void 0) {
                        let _errs42 = errors;
                        validate115(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
                        var valid12 = _errs42 === errors;
                      } else
                        var valid12 = !0;
                  }
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "trigger-fired") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing6;
              if (data.kind === void 0 && (missing6 = "kind") || data.step === void 0 && (missing6 = "step") || data.cause === void 0 && (missing6 = "cause"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: missing6 } }], !1;
              {
                let _errs45 = errors;
                for (let key6 in data)
                  if (!(key6 === "kind" || key6 === "step" || key6 === "cause")) {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } }], !1;
                    break;
                  }
                if (_errs45 === errors) {
                  if (data.kind !== void 0) {
                    let data13 = data.kind, _errs46 = errors;
                    if (typeof data13 != "string")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data13 !== "trigger-fired")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "trigger-fired" } }], !1;
                    var valid14 = _errs46 === errors;
                  } else
                    var valid14 = !0;
                  if (valid14) {
                    if (data.step !== void 0) {
                      let data14 = data.step, _errs48 = errors;
                      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                        return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/6/properties/step/type", keyword: "type", params: { type: "integer" } }], !1;
                      if (errors === _errs48 && typeof data14 == "number" && isFinite(data14)) {
                        if (data14 > 9007199254740991 || isNaN(data14))
                          return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/6/properties/step/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                        if (data14 < 0 || isNaN(data14))
                          return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/6/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                      }
                      var valid14 = _errs48 === errors;
                    } else
                      var valid14 = !0;
                    if (valid14)
                      if (data.cause !== void 0) {
                        let _errs50 = errors;
                        validate115(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
                        var valid14 = _errs50 === errors;
                      } else
                        var valid14 = !0;
                  }
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "question-raised") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing7;
              if (data.kind === void 0 && (missing7 = "kind") || data.step === void 0 && (missing7 = "step") || data.cause === void 0 && (missing7 = "cause"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: missing7 } }], !1;
              {
                let _errs53 = errors;
                for (let key7 in data)
                  if (!(key7 === "kind" || key7 === "step" || key7 === "cause")) {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } }], !1;
                    break;
                  }
                if (_errs53 === errors) {
                  if (data.kind !== void 0) {
                    let data16 = data.kind, _errs54 = errors;
                    if (typeof data16 != "string")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/7/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data16 !== "question-raised")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "question-raised" } }], !1;
                    var valid16 = _errs54 === errors;
                  } else
                    var valid16 = !0;
                  if (valid16) {
                    if (data.step !== void 0) {
                      let data17 = data.step, _errs56 = errors;
                      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17)))
                        return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/7/properties/step/type", keyword: "type", params: { type: "integer" } }], !1;
                      if (errors === _errs56 && typeof data17 == "number" && isFinite(data17)) {
                        if (data17 > 9007199254740991 || isNaN(data17))
                          return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/7/properties/step/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                        if (data17 < 0 || isNaN(data17))
                          return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/7/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                      }
                      var valid16 = _errs56 === errors;
                    } else
                      var valid16 = !0;
                    if (valid16)
                      if (data.cause !== void 0) {
                        let _errs58 = errors;
                        validate115(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
                        var valid16 = _errs58 === errors;
                      } else
                        var valid16 = !0;
                  }
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "question-settled") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing8;
              if (data.kind === void 0 && (missing8 = "kind") || data.step === void 0 && (missing8 = "step"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: missing8 } }], !1;
              {
                let _errs61 = errors;
                for (let key8 in data)
                  if (!(key8 === "kind" || key8 === "step")) {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } }], !1;
                    break;
                  }
                if (_errs61 === errors) {
                  if (data.kind !== void 0) {
                    let data19 = data.kind, _errs62 = errors;
                    if (typeof data19 != "string")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/8/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data19 !== "question-settled")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "question-settled" } }], !1;
                    var valid18 = _errs62 === errors;
                  } else
                    var valid18 = !0;
                  if (valid18)
                    if (data.step !== void 0) {
                      let data20 = data.step, _errs64 = errors;
                      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
                        return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/8/properties/step/type", keyword: "type", params: { type: "integer" } }], !1;
                      if (errors === _errs64 && typeof data20 == "number" && isFinite(data20)) {
                        if (data20 > 9007199254740991 || isNaN(data20))
                          return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/8/properties/step/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                        if (data20 < 0 || isNaN(data20))
                          return validate144.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/8/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                      }
                      var valid18 = _errs64 === errors;
                    } else
                      var valid18 = !0;
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "pause") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing9;
              if (data.kind === void 0 && (missing9 = "kind"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: missing9 } }], !1;
              {
                let _errs68 = errors;
                for (let key9 in data)
                  if (key9 !== "kind") {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } }], !1;
                    break;
                  }
                if (_errs68 === errors && data.kind !== void 0) {
                  let data21 = data.kind;
                  if (typeof data21 != "string")
                    return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/9/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                  if (data21 !== "pause")
                    return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/9/properties/kind/const", keyword: "const", params: { allowedValue: "pause" } }], !1;
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "resume") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing10;
              if (data.kind === void 0 && (missing10 = "kind"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: missing10 } }], !1;
              {
                let _errs73 = errors;
                for (let key10 in data)
                  if (key10 !== "kind") {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } }], !1;
                    break;
                  }
                if (_errs73 === errors && data.kind !== void 0) {
                  let data22 = data.kind;
                  if (typeof data22 != "string")
                    return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/10/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                  if (data22 !== "resume")
                    return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/10/properties/kind/const", keyword: "const", params: { allowedValue: "resume" } }], !1;
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "abort") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing11;
              if (data.kind === void 0 && (missing11 = "kind") || data.cause === void 0 && (missing11 = "cause"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: missing11 } }], !1;
              {
                let _errs78 = errors;
                for (let key11 in data)
                  if (!(key11 === "kind" || key11 === "cause")) {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } }], !1;
                    break;
                  }
                if (_errs78 === errors) {
                  if (data.kind !== void 0) {
                    let data23 = data.kind, _errs79 = errors;
                    if (typeof data23 != "string")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/11/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data23 !== "abort")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/11/properties/kind/const", keyword: "const", params: { allowedValue: "abort" } }], !1;
                    var valid24 = _errs79 === errors;
                  } else
                    var valid24 = !0;
                  if (valid24)
                    if (data.cause !== void 0) {
                      let _errs81 = errors;
                      validate115(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
                      var valid24 = _errs81 === errors;
                    } else
                      var valid24 = !0;
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "cancel") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing12;
              if (data.kind === void 0 && (missing12 = "kind") || data.cause === void 0 && (missing12 = "cause"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: missing12 } }], !1;
              {
                let _errs84 = errors;
                for (let key12 in data)
                  if (!(key12 === "kind" || key12 === "cause")) {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } }], !1;
                    break;
                  }
                if (_errs84 === errors) {
                  if (data.kind !== void 0) {
                    let data25 = data.kind, _errs85 = errors;
                    if (typeof data25 != "string")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/12/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data25 !== "cancel")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/12/properties/kind/const", keyword: "const", params: { allowedValue: "cancel" } }], !1;
                    var valid26 = _errs85 === errors;
                  } else
                    var valid26 = !0;
                  if (valid26)
                    if (data.cause !== void 0) {
                      let _errs87 = errors;
                      validate115(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
                      var valid26 = _errs87 === errors;
                    } else
                      var valid26 = !0;
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "recover") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing13;
              if (data.kind === void 0 && (missing13 = "kind") || data.policy === void 0 && (missing13 = "policy") || data.cause === void 0 && (missing13 = "cause"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: missing13 } }], !1;
              {
                let _errs90 = errors;
                for (let key13 in data)
                  if (!(key13 === "kind" || key13 === "policy" || key13 === "cause")) {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } }], !1;
                    break;
                  }
                if (_errs90 === errors) {
                  if (data.kind !== void 0) {
                    let data27 = data.kind, _errs91 = errors;
                    if (typeof data27 != "string")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/13/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data27 !== "recover")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/13/properties/kind/const", keyword: "const", params: { allowedValue: "recover" } }], !1;
                    var valid28 = _errs91 === errors;
                  } else
                    var valid28 = !0;
                  if (valid28) {
                    if (data.policy !== void 0) {
                      let data28 = data.policy, _errs93 = errors;
                      if (typeof data28 != "string")
                        return validate144.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/oneOf/13/properties/policy/type", keyword: "type", params: { type: "string" } }], !1;
                      if (!(data28 === "rollback" || data28 === "resume"))
                        return validate144.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/oneOf/13/properties/policy/enum", keyword: "enum", params: { allowedValues: schema32.oneOf[13].properties.policy.enum } }], !1;
                      var valid28 = _errs93 === errors;
                    } else
                      var valid28 = !0;
                    if (valid28)
                      if (data.cause !== void 0) {
                        let _errs95 = errors;
                        validate115(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
                        var valid28 = _errs95 === errors;
                      } else
                        var valid28 = !0;
                  }
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "rollback-finished") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing14;
              if (data.kind === void 0 && (missing14 = "kind"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: missing14 } }], !1;
              {
                let _errs98 = errors;
                for (let key14 in data)
                  if (key14 !== "kind") {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } }], !1;
                    break;
                  }
                if (_errs98 === errors && data.kind !== void 0) {
                  let data30 = data.kind;
                  if (typeof data30 != "string")
                    return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/14/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                  if (data30 !== "rollback-finished")
                    return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/14/properties/kind/const", keyword: "const", params: { allowedValue: "rollback-finished" } }], !1;
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/14/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "rollback-broken") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing15;
              if (data.kind === void 0 && (missing15 = "kind") || data.cause === void 0 && (missing15 = "cause"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: missing15 } }], !1;
              {
                let _errs103 = errors;
                for (let key15 in data)
                  if (!(key15 === "kind" || key15 === "cause")) {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/15/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } }], !1;
                    break;
                  }
                if (_errs103 === errors) {
                  if (data.kind !== void 0) {
                    let data31 = data.kind, _errs104 = errors;
                    if (typeof data31 != "string")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/15/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data31 !== "rollback-broken")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/15/properties/kind/const", keyword: "const", params: { allowedValue: "rollback-broken" } }], !1;
                    var valid32 = _errs104 === errors;
                  } else
                    var valid32 = !0;
                  if (valid32)
                    if (data.cause !== void 0) {
                      let _errs106 = errors;
                      validate115(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
                      var valid32 = _errs106 === errors;
                    } else
                      var valid32 = !0;
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/15/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "rollback-verified") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing16;
              if (data.kind === void 0 && (missing16 = "kind"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: missing16 } }], !1;
              {
                let _errs109 = errors;
                for (let key16 in data)
                  if (key16 !== "kind") {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/16/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } }], !1;
                    break;
                  }
                if (_errs109 === errors && data.kind !== void 0) {
                  let data33 = data.kind;
                  if (typeof data33 != "string")
                    return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/16/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                  if (data33 !== "rollback-verified")
                    return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/16/properties/kind/const", keyword: "const", params: { allowedValue: "rollback-verified" } }], !1;
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/16/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "rollback-refuted") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing17;
              if (data.kind === void 0 && (missing17 = "kind") || data.cause === void 0 && (missing17 = "cause"))
                return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: missing17 } }], !1;
              {
                let _errs114 = errors;
                for (let key17 in data)
                  if (!(key17 === "kind" || key17 === "cause")) {
                    return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/17/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } }], !1;
                    break;
                  }
                if (_errs114 === errors) {
                  if (data.kind !== void 0) {
                    let data34 = data.kind, _errs115 = errors;
                    if (typeof data34 != "string")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/17/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                    if (data34 !== "rollback-refuted")
                      return validate144.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/17/properties/kind/const", keyword: "const", params: { allowedValue: "rollback-refuted" } }], !1;
                    var valid36 = _errs115 === errors;
                  } else
                    var valid36 = !0;
                  if (valid36)
                    if (data.cause !== void 0) {
                      let _errs117 = errors;
                      validate115(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
                      var valid36 = _errs117 === errors;
                    } else
                      var valid36 = !0;
                }
              }
            } else
              return validate144.errors = [{ instancePath, schemaPath: "#/oneOf/17/type", keyword: "type", params: { type: "object" } }], !1;
        } else
          return validate144.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 } }], !1;
      else
        return validate144.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 } }], !1;
    } else
      return validate144.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate144.errors = vErrors, errors === 0;
}
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let tag0 = data.kind;
      if (typeof tag0 == "string")
        if (tag0 === "begin") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing0;
              if (data.sequence === void 0 && (missing0 = "sequence") || data.at === void 0 && (missing0 = "at") || data.kind === void 0 && (missing0 = "kind") || data.rollout === void 0 && (missing0 = "rollout") || data.steps === void 0 && (missing0 = "steps") || data.by === void 0 && (missing0 = "by"))
                return validate135.errors = [{ instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
              {
                let _errs4 = errors;
                for (let key0 in data)
                  if (!(key0 === "sequence" || key0 === "at" || key0 === "kind" || key0 === "rollout" || key0 === "steps" || key0 === "by")) {
                    return validate135.errors = [{ instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
                    break;
                  }
                if (_errs4 === errors) {
                  if (data.sequence !== void 0) {
                    let data0 = data.sequence, _errs5 = errors;
                    if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
                      return validate135.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/oneOf/0/properties/sequence/type", keyword: "type", params: { type: "integer" } }], !1;
                    if (errors === _errs5 && typeof data0 == "number" && isFinite(data0)) {
                      if (data0 > 9007199254740991 || isNaN(data0))
                        return validate135.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/oneOf/0/properties/sequence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                      if (data0 < 1 || isNaN(data0))
                        return validate135.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/oneOf/0/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                    }
                    var valid2 = _errs5 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data.at !== void 0) {
                      let _errs7 = errors;
                      validate38(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data.kind !== void 0) {
                        let data2 = data.kind, _errs8 = errors;
                        if (typeof data2 != "string")
                          return validate135.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                        if (data2 !== "begin")
                          return validate135.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "begin" } }], !1;
                        var valid2 = _errs8 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data.rollout !== void 0) {
                          let _errs10 = errors;
                          validate137(data.rollout, { instancePath: instancePath + "/rollout", parentData: data, parentDataProperty: "rollout", rootData }) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
                          var valid2 = _errs10 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data.steps !== void 0) {
                            let data4 = data.steps, _errs11 = errors;
                            if (errors === _errs11)
                              if (Array.isArray(data4)) {
                                var valid3 = !0;
                                let len0 = data4.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data5 = data4[i0], _errs13 = errors;
                                  if (errors === _errs13)
                                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                      let missing1;
                                      if (data5.id === void 0 && (missing1 = "id") || data5.kind === void 0 && (missing1 = "kind") || data5.repeatable === void 0 && (missing1 = "repeatable"))
                                        return validate135.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/oneOf/0/properties/steps/items/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                                      {
                                        let _errs15 = errors;
                                        for (let key1 in data5)
                                          if (!(key1 === "id" || key1 === "kind" || key1 === "repeatable")) {
                                            return validate135.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/oneOf/0/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                            break;
                                          }
                                        if (_errs15 === errors) {
                                          if (data5.id !== void 0) {
                                            let data6 = data5.id, _errs16 = errors;
                                            if (errors === _errs16)
                                              if (typeof data6 == "string") {
                                                if (func2(data6) < 1)
                                                  return validate135.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/id", schemaPath: "#/oneOf/0/properties/steps/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                              } else
                                                return validate135.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/id", schemaPath: "#/oneOf/0/properties/steps/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                            var valid4 = _errs16 === errors;
                                          } else
                                            var valid4 = !0;
                                          if (valid4) {
                                            if (data5.kind !== void 0) {
                                              let data7 = data5.kind, _errs18 = errors;
                                              if (typeof data7 != "string")
                                                return validate135.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/kind", schemaPath: "#/oneOf/0/properties/steps/items/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                                              if (!(data7 === "command" || data7 === "hold" || data7 === "checks" || data7 === "promote"))
                                                return validate135.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/kind", schemaPath: "#/oneOf/0/properties/steps/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema30.oneOf[0].properties.steps.items.properties.kind.enum } }], !1;
                                              var valid4 = _errs18 === errors;
                                            } else
                                              var valid4 = !0;
                                            if (valid4)
                                              if (data5.repeatable !== void 0) {
                                                let _errs20 = errors;
                                                if (typeof data5.repeatable != "boolean")
                                                  return validate135.errors = [{ instancePath: instancePath + "/steps/" + i0 + "/repeatable", schemaPath: "#/oneOf/0/properties/steps/items/properties/repeatable/type", keyword: "type", params: { type: "boolean" } }], !1;
                                                var valid4 = _errs20 === errors;
                                              } else
                                                var valid4 = !0;
                                          }
                                        }
                                      }
                                    } else
                                      return validate135.errors = [{ instancePath: instancePath + "/steps/" + i0, schemaPath: "#/oneOf/0/properties/steps/items/type", keyword: "type", params: { type: "object" } }], !1;
                                  var valid3 = _errs13 === errors;
                                  if (!valid3)
                                    break;
                                }
                              } else
                                return validate135.errors = [{ instancePath: instancePath + "/steps", schemaPath: "#/oneOf/0/properties/steps/type", keyword: "type", params: { type: "array" } }], !1;
                            var valid2 = _errs11 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2)
                            if (data.by !== void 0) {
                              let _errs22 = errors;
                              if (typeof data.by != "string")
                                return validate135.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/oneOf/0/properties/by/type", keyword: "type", params: { type: "string" } }], !1;
                              var valid2 = _errs22 === errors;
                            } else
                              var valid2 = !0;
                        }
                      }
                    }
                  }
                }
              }
            } else
              return validate135.errors = [{ instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "event") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing2;
              if (data.sequence === void 0 && (missing2 = "sequence") || data.at === void 0 && (missing2 = "at") || data.kind === void 0 && (missing2 = "kind") || data.event === void 0 && (missing2 = "event") || data.phase === void 0 && (missing2 = "phase"))
                return validate135.errors = [{ instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
              {
                let _errs26 = errors;
                for (let key2 in data)
                  if (!(key2 === "sequence" || key2 === "at" || key2 === "kind" || key2 === "event" || key2 === "phase")) {
                    return validate135.errors = [{ instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                    break;
                  }
                if (_errs26 === errors) {
                  if (data.sequence !== void 0) {
                    let data10 = data.sequence, _errs27 = errors;
                    if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                      return validate135.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/oneOf/1/properties/sequence/type", keyword: "type", params: { type: "integer" } }], !1;
                    if (errors === _errs27 && typeof data10 == "number" && isFinite(data10)) {
                      if (data10 > 9007199254740991 || isNaN(data10))
                        return validate135.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/oneOf/1/properties/sequence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                      if (data10 < 1 || isNaN(data10))
                        return validate135.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/oneOf/1/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                    }
                    var valid6 = _errs27 === errors;
                  } else
                    var valid6 = !0;
                  if (valid6) {
                    if (data.at !== void 0) {
                      let _errs29 = errors;
                      validate38(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                      var valid6 = _errs29 === errors;
                    } else
                      var valid6 = !0;
                    if (valid6) {
                      if (data.kind !== void 0) {
                        let data12 = data.kind, _errs30 = errors;
                        if (typeof data12 != "string")
                          return validate135.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                        if (data12 !== "event")
                          return validate135.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "event" } }], !1;
                        var valid6 = _errs30 === errors;
                      } else
                        var valid6 = !0;
                      if (valid6) {
                        if (data.event !== void 0) {
                          let _errs32 = errors;
                          validate144(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length);
                          var valid6 = _errs32 === errors;
                        } else
                          var valid6 = !0;
                        if (valid6)
                          if (data.phase !== void 0) {
                            let data14 = data.phase, _errs33 = errors;
                            if (typeof data14 != "string")
                              return validate135.errors = [{ instancePath: instancePath + "/phase", schemaPath: "#/oneOf/1/properties/phase/type", keyword: "type", params: { type: "string" } }], !1;
                            if (!(data14 === "idle" || data14 === "guarding" || data14 === "running" || data14 === "holding" || data14 === "asking" || data14 === "checking" || data14 === "paused" || data14 === "stopping" || data14 === "rolling-back" || data14 === "verifying" || data14 === "ended"))
                              return validate135.errors = [{ instancePath: instancePath + "/phase", schemaPath: "#/oneOf/1/properties/phase/enum", keyword: "enum", params: { allowedValues: schema30.oneOf[1].properties.phase.enum } }], !1;
                            var valid6 = _errs33 === errors;
                          } else
                            var valid6 = !0;
                      }
                    }
                  }
                }
              }
            } else
              return validate135.errors = [{ instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" } }], !1;
        } else if (tag0 === "intent") {
          if (errors === errors)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing3;
              if (data.sequence === void 0 && (missing3 = "sequence") || data.at === void 0 && (missing3 = "at") || data.kind === void 0 && (missing3 = "kind") || data.effect === void 0 && (missing3 = "effect"))
                return validate135.errors = [{ instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
              {
                let _errs37 = errors;
                for (let key3 in data)
                  if (!(key3 === "sequence" || key3 === "at" || key3 === "kind" || key3 === "effect" || key3 === "step")) {
                    return validate135.errors = [{ instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                    break;
                  }
                if (_errs37 === errors) {
                  if (data.sequence !== void 0) {
                    let data15 = data.sequence, _errs38 = errors;
                    if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                      return validate135.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/oneOf/2/properties/sequence/type", keyword: "type", params: { type: "integer" } }], !1;
                    if (errors === _errs38 && typeof data15 == "number" && isFinite(data15)) {
                      if (data15 > 9007199254740991 || isNaN(data15))
                        return validate135.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/oneOf/2/properties/sequence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                      if (data15 < 1 || isNaN(data15))
                        return validate135.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/oneOf/2/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
                    }
                    var valid8 = _errs38 === errors;
                  } else
                    var valid8 = !0;
                  if (valid8) {
                    if (data.at !== void 0) {
                      let _errs40 = errors;
                      validate38(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                      var valid8 = _errs40 === errors;
                    } else
                      var valid8 = !0;
                    if (valid8) {
                      if (data.kind !== void 0) {
                        let data17 = data.kind, _errs41 = errors;
                        if (typeof data17 != "string")
                          return validate135.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                        if (data17 !== "intent")
                          return validate135.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "intent" } }], !1;
                        var valid8 = _errs41 === errors;
                      } else
                        var valid8 = !0;
                      if (valid8) {
                        if (data.effect !== void 0) {
                          let data18 = data.effect, _errs43 = errors;
                          if (typeof data18 != "string")
                            return validate135.errors = [{ instancePath: instancePath + "/effect", schemaPath: "#/oneOf/2/properties/effect/type", keyword: "type", params: { type: "string" } }], !1;
                          if (!(data18 === "check-binding" || data18 === "run-command" || data18 === "observe" || data18 === "ask" || data18 === "run-checks" || data18 === "wait" || data18 === "stop" || data18 === "run-rollback" || data18 === "verify-rollback" || data18 === "announce"))
                            return validate135.errors = [{ instancePath: instancePath + "/effect", schemaPath: "#/oneOf/2/properties/effect/enum", keyword: "enum", params: { allowedValues: schema30.oneOf[2].properties.effect.enum } }], !1;
                          var valid8 = _errs43 === errors;
                        } else
                          var valid8 = !0;
                        if (valid8)
                          if (data.step !== void 0) {
                            let _errs45 = errors;
                            if (typeof data.step != "string")
                              return validate135.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/oneOf/2/properties/step/type", keyword: "type", params: { type: "string" } }], !1;
                            var valid8 = _errs45 === errors;
                          } else
                            var valid8 = !0;
                      }
                    }
                  }
                }
              }
            } else
              return validate135.errors = [{ instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" } }], !1;
        } else
          return validate135.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: tag0 } }], !1;
      else
        return validate135.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: tag0 } }], !1;
    } else
      return validate135.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate135.errors = vErrors, errors === 0;
}
var validate_9 = validate157, schema33 = { $id: "urn:release-gates:schema:rollback-report:v1", type: "object", properties: { verdict: { type: "string", enum: ["rolled-back", "rollback-failed"] }, target: { type: "string" }, to: { anyOf: [{ type: "object", properties: { tag: { type: "string" }, version: { type: "string" } }, required: ["tag", "version"], additionalProperties: !1 }, { type: "null" }] }, cause: { $ref: "urn:release-gates:shared:Cause" }, beganAt: { $ref: "urn:release-gates:shared:Instant" }, finishedAt: { $ref: "urn:release-gates:shared:Instant" }, decisionMs: { type: "number", minimum: 0 }, durationMs: { type: "number", minimum: 0 }, targetMs: { type: "number", minimum: 0 }, withinTarget: { type: "boolean" }, command: { type: "object", properties: { run: { type: "string" }, result: { anyOf: [{ $ref: "urn:release-gates:shared:CommandResult" }, { type: "null" }] } }, required: ["run", "result"], additionalProperties: !1 }, checks: { type: "array", items: { $ref: "urn:release-gates:shared:CheckResult" } }, failure: { $ref: "urn:release-gates:shared:Cause" }, leftToDo: { type: "array", items: { type: "string" } }, manualSteps: { type: "string" }, timeline: { type: "array", items: { type: "object", properties: { at: { $ref: "urn:release-gates:shared:Instant" }, what: { type: "string" } }, required: ["at", "what"], additionalProperties: !1 } }, $schema: { type: "string", const: "urn:release-gates:schema:rollback-report:v1" }, mode: { $ref: "urn:release-gates:shared:Mode" }, release: { $ref: "urn:release-gates:shared:ReleaseIdentity" }, run: { $ref: "urn:release-gates:shared:Run" }, generatedAt: { $ref: "urn:release-gates:shared:Instant" } }, required: ["verdict", "target", "to", "cause", "beganAt", "finishedAt", "decisionMs", "durationMs", "targetMs", "withinTarget", "command", "checks", "leftToDo", "timeline", "$schema", "mode", "release", "run", "generatedAt"], additionalProperties: !1, title: "Rollback report" };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.verdict === void 0 && (missing0 = "verdict") || data.target === void 0 && (missing0 = "target") || data.to === void 0 && (missing0 = "to") || data.cause === void 0 && (missing0 = "cause") || data.beganAt === void 0 && (missing0 = "beganAt") || data.finishedAt === void 0 && (missing0 = "finishedAt") || data.decisionMs === void 0 && (missing0 = "decisionMs") || data.durationMs === void 0 && (missing0 = "durationMs") || data.targetMs === void 0 && (missing0 = "targetMs") || data.withinTarget === void 0 && (missing0 = "withinTarget") || data.command === void 0 && (missing0 = "command") || data.checks === void 0 && (missing0 = "checks") || data.leftToDo === void 0 && (missing0 = "leftToDo") || data.timeline === void 0 && (missing0 = "timeline") || data.$schema === void 0 && (missing0 = "$schema") || data.mode === void 0 && (missing0 = "mode") || data.release === void 0 && (missing0 = "release") || data.run === void 0 && (missing0 = "run") || data.generatedAt === void 0 && (missing0 = "generatedAt"))
        return validate157.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema33.properties, key0)) {
            return validate157.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.verdict !== void 0) {
            let data0 = data.verdict, _errs2 = errors;
            if (typeof data0 != "string")
              return validate157.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/type", keyword: "type", params: { type: "string" } }], !1;
            if (!(data0 === "rolled-back" || data0 === "rollback-failed"))
              return validate157.errors = [{ instancePath: instancePath + "/verdict", schemaPath: "#/properties/verdict/enum", keyword: "enum", params: { allowedValues: schema33.properties.verdict.enum } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.target !== void 0) {
              let _errs4 = errors;
              if (typeof data.target != "string")
                return validate157.errors = [{ instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "string" } }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.to !== void 0) {
                let data2 = data.to, _errs6 = errors, _errs7 = errors, valid1 = !1, _errs8 = errors;
                if (errors === _errs8)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.tag === void 0 && (missing1 = "tag") || data2.version === void 0 && (missing1 = "version")) {
                      let err0 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 } };
                      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                    } else {
                      let _errs10 = errors;
                      for (let key1 in data2)
                        if (!(key1 === "tag" || key1 === "version")) {
                          let err1 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                          break;
                        }
                      if (_errs10 === errors) {
                        if (data2.tag !== void 0) {
                          let _errs11 = errors;
                          if (typeof data2.tag != "string") {
                            let err2 = { instancePath: instancePath + "/to/tag", schemaPath: "#/properties/to/anyOf/0/properties/tag/type", keyword: "type", params: { type: "string" } };
                            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                          }
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data2.version !== void 0) {
                            let _errs13 = errors;
                            if (typeof data2.version != "string") {
                              let err3 = { instancePath: instancePath + "/to/version", schemaPath: "#/properties/to/anyOf/0/properties/version/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                            }
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                      }
                    }
                  } else {
                    let err4 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/0/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                  }
                var _valid0 = _errs8 === errors;
                if (valid1 = valid1 || _valid0, !valid1) {
                  let _errs15 = errors;
                  if (data2 !== null) {
                    let err5 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf/1/type", keyword: "type", params: { type: "null" } };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                  var _valid0 = _errs15 === errors;
                  valid1 = valid1 || _valid0;
                }
                if (valid1)
                  errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
                else {
                  let err6 = { instancePath: instancePath + "/to", schemaPath: "#/properties/to/anyOf", keyword: "anyOf", params: {} };
                  return vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++, validate157.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.cause !== void 0) {
                  let _errs17 = errors;
                  validate115(data.cause, { instancePath: instancePath + "/cause", parentData: data, parentDataProperty: "cause", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.beganAt !== void 0) {
                    let _errs18 = errors;
                    validate38(data.beganAt, { instancePath: instancePath + "/beganAt", parentData: data, parentDataProperty: "beganAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                    var valid0 = _errs18 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.finishedAt !== void 0) {
                      let _errs19 = errors;
                      validate38(data.finishedAt, { instancePath: instancePath + "/finishedAt", parentData: data, parentDataProperty: "finishedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.decisionMs !== void 0) {
                        let data8 = data.decisionMs, _errs20 = errors;
                        if (errors === _errs20)
                          if (typeof data8 == "number" && isFinite(data8)) {
                            if (data8 < 0 || isNaN(data8))
                              return validate157.errors = [{ instancePath: instancePath + "/decisionMs", schemaPath: "#/properties/decisionMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                          } else
                            return validate157.errors = [{ instancePath: instancePath + "/decisionMs", schemaPath: "#/properties/decisionMs/type", keyword: "type", params: { type: "number" } }], !1;
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.durationMs !== void 0) {
                          let data9 = data.durationMs, _errs22 = errors;
                          if (errors === _errs22)
                            if (typeof data9 == "number" && isFinite(data9)) {
                              if (data9 < 0 || isNaN(data9))
                                return validate157.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                            } else
                              return validate157.errors = [{ instancePath: instancePath + "/durationMs", schemaPath: "#/properties/durationMs/type", keyword: "type", params: { type: "number" } }], !1;
                          var valid0 = _errs22 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.targetMs !== void 0) {
                            let data10 = data.targetMs, _errs24 = errors;
                            if (errors === _errs24)
                              if (typeof data10 == "number" && isFinite(data10)) {
                                if (data10 < 0 || isNaN(data10))
                                  return validate157.errors = [{ instancePath: instancePath + "/targetMs", schemaPath: "#/properties/targetMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                              } else
                                return validate157.errors = [{ instancePath: instancePath + "/targetMs", schemaPath: "#/properties/targetMs/type", keyword: "type", params: { type: "number" } }], !1;
                            var valid0 = _errs24 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.withinTarget !== void 0) {
                              let _errs26 = errors;
                              if (typeof data.withinTarget != "boolean")
                                return validate157.errors = [{ instancePath: instancePath + "/withinTarget", schemaPath: "#/properties/withinTarget/type", keyword: "type", params: { type: "boolean" } }], !1;
                              var valid0 = _errs26 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.command !== void 0) {
                                let data12 = data.command, _errs28 = errors;
                                if (errors === _errs28)
                                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                    let missing2;
                                    if (data12.run === void 0 && (missing2 = "run") || data12.result === void 0 && (missing2 = "result"))
                                      return validate157.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/properties/command/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                                    {
                                      let _errs30 = errors;
                                      for (let key2 in data12)
                                        if (!(key2 === "run" || key2 === "result")) {
                                          return validate157.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/properties/command/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                                          break;
                                        }
                                      if (_errs30 === errors) {
                                        if (data12.run !== void 0) {
                                          let _errs31 = errors;
                                          if (typeof data12.run != "string")
                                            return validate157.errors = [{ instancePath: instancePath + "/command/run", schemaPath: "#/properties/command/properties/run/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid3 = _errs31 === errors;
                                        } else
                                          var valid3 = !0;
                                        if (valid3)
                                          if (data12.result !== void 0) {
                                            let data14 = data12.result, _errs33 = errors, _errs34 = errors, valid4 = !1, _errs35 = errors;
                                            validate70(data14, { instancePath: instancePath + "/command/result", parentData: data12, parentDataProperty: "result", rootData }) || (vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors), errors = vErrors.length);
                                            var _valid1 = _errs35 === errors;
                                            if (valid4 = valid4 || _valid1, !valid4) {
                                              let _errs36 = errors;
                                              if (data14 !== null) {
                                                let err7 = { instancePath: instancePath + "/command/result", schemaPath: "#/properties/command/properties/result/anyOf/1/type", keyword: "type", params: { type: "null" } };
                                                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                              }
                                              var _valid1 = _errs36 === errors;
                                              valid4 = valid4 || _valid1;
                                            }
                                            if (valid4)
                                              errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
                                            else {
                                              let err8 = { instancePath: instancePath + "/command/result", schemaPath: "#/properties/command/properties/result/anyOf", keyword: "anyOf", params: {} };
                                              return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate157.errors = vErrors, !1;
                                            }
                                            var valid3 = _errs33 === errors;
                                          } else
                                            var valid3 = !0;
                                      }
                                    }
                                  } else
                                    return validate157.errors = [{ instancePath: instancePath + "/command", schemaPath: "#/properties/command/type", keyword: "type", params: { type: "object" } }], !1;
                                var valid0 = _errs28 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.checks !== void 0) {
                                  let data15 = data.checks, _errs38 = errors;
                                  if (errors === _errs38)
                                    if (Array.isArray(data15)) {
                                      var valid5 = !0;
                                      let len0 = data15.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let _errs40 = errors;
                                        validate83(data15[i0], { instancePath: instancePath + "/checks/" + i0, parentData: data15, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
                                        var valid5 = _errs40 === errors;
                                        if (!valid5)
                                          break;
                                      }
                                    } else
                                      return validate157.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } }], !1;
                                  var valid0 = _errs38 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.failure !== void 0) {
                                    let _errs41 = errors;
                                    validate115(data.failure, { instancePath: instancePath + "/failure", parentData: data, parentDataProperty: "failure", rootData }) || (vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors), errors = vErrors.length);
                                    var valid0 = _errs41 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.leftToDo !== void 0) {
                                      let data18 = data.leftToDo, _errs42 = errors;
                                      if (errors === _errs42)
                                        if (Array.isArray(data18)) {
                                          var valid6 = !0;
                                          let len1 = data18.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            let _errs44 = errors;
                                            if (typeof data18[i1] != "string")
                                              return validate157.errors = [{ instancePath: instancePath + "/leftToDo/" + i1, schemaPath: "#/properties/leftToDo/items/type", keyword: "type", params: { type: "string" } }], !1;
                                            var valid6 = _errs44 === errors;
                                            if (!valid6)
                                              break;
                                          }
                                        } else
                                          return validate157.errors = [{ instancePath: instancePath + "/leftToDo", schemaPath: "#/properties/leftToDo/type", keyword: "type", params: { type: "array" } }], !1;
                                      var valid0 = _errs42 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.manualSteps !== void 0) {
                                        let _errs46 = errors;
                                        if (typeof data.manualSteps != "string")
                                          return validate157.errors = [{ instancePath: instancePath + "/manualSteps", schemaPath: "#/properties/manualSteps/type", keyword: "type", params: { type: "string" } }], !1;
                                        var valid0 = _errs46 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.timeline !== void 0) {
                                          let data21 = data.timeline, _errs48 = errors;
                                          if (errors === _errs48)
                                            if (Array.isArray(data21)) {
                                              var valid7 = !0;
                                              let len2 = data21.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                let data22 = data21[i2], _errs50 = errors;
                                                if (errors === _errs50)
                                                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                    let missing3;
                                                    if (data22.at === void 0 && (missing3 = "at") || data22.what === void 0 && (missing3 = "what"))
                                                      return validate157.errors = [{ instancePath: instancePath + "/timeline/" + i2, schemaPath: "#/properties/timeline/items/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
                                                    {
                                                      let _errs52 = errors;
                                                      for (let key3 in data22)
                                                        if (!(key3 === "at" || key3 === "what")) {
                                                          return validate157.errors = [{ instancePath: instancePath + "/timeline/" + i2, schemaPath: "#/properties/timeline/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                                                          break;
                                                        }
                                                      if (_errs52 === errors) {
                                                        if (data22.at !== void 0) {
                                                          let _errs53 = errors;
                                                          validate38(data22.at, { instancePath: instancePath + "/timeline/" + i2 + "/at", parentData: data22, parentDataProperty: "at", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                          var valid8 = _errs53 === errors;
                                                        } else
                                                          var valid8 = !0;
                                                        if (valid8)
                                                          if (data22.what !== void 0) {
                                                            let _errs54 = errors;
                                                            if (typeof data22.what != "string")
                                                              return validate157.errors = [{ instancePath: instancePath + "/timeline/" + i2 + "/what", schemaPath: "#/properties/timeline/items/properties/what/type", keyword: "type", params: { type: "string" } }], !1;
                                                            var valid8 = _errs54 === errors;
                                                          } else
                                                            var valid8 = !0;
                                                      }
                                                    }
                                                  } else
                                                    return validate157.errors = [{ instancePath: instancePath + "/timeline/" + i2, schemaPath: "#/properties/timeline/items/type", keyword: "type", params: { type: "object" } }], !1;
                                                var valid7 = _errs50 === errors;
                                                if (!valid7)
                                                  break;
                                              }
                                            } else
                                              return validate157.errors = [{ instancePath: instancePath + "/timeline", schemaPath: "#/properties/timeline/type", keyword: "type", params: { type: "array" } }], !1;
                                          var valid0 = _errs48 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.$schema !== void 0) {
                                            let data25 = data.$schema, _errs56 = errors;
                                            if (typeof data25 != "string")
                                              return validate157.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }], !1;
                                            if (data25 !== "urn:release-gates:schema:rollback-report:v1")
                                              return validate157.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/const", keyword: "const", params: { allowedValue: "urn:release-gates:schema:rollback-report:v1" } }], !1;
                                            var valid0 = _errs56 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.mode !== void 0) {
                                              let _errs58 = errors;
                                              validate22(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                              var valid0 = _errs58 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.release !== void 0) {
                                                let _errs59 = errors;
                                                validate24(data.release, { instancePath: instancePath + "/release", parentData: data, parentDataProperty: "release", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                                                var valid0 = _errs59 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.run !== void 0) {
                                                  let _errs60 = errors;
                                                  validate53(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                                                  var valid0 = _errs60 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0)
                                                  if (data.generatedAt !== void 0) {
                                                    let _errs61 = errors;
                                                    validate38(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                    var valid0 = _errs61 === errors;
                                                  } else
                                                    var valid0 = !0;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate157.errors = vErrors, errors === 0;
}
var validate_10 = validate169, schema34 = { $id: "urn:release-gates:schema:deployment-health-log:v1", type: "object", properties: { look: { type: "integer", minimum: 1, maximum: 9007199254740991 }, at: { $ref: "urn:release-gates:shared:Instant" }, elapsedMs: { type: "number", minimum: 0 }, checks: { type: "array", items: { type: "object", properties: { id: { type: "string", minLength: 1 }, level: { type: "string", enum: ["must", "should"] }, status: { type: "string", enum: ["passed", "failed"] }, samples: { type: "object", properties: { total: { type: "integer", minimum: 0, maximum: 9007199254740991 }, passed: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, required: ["total", "passed"], additionalProperties: !1 }, latency: { type: "object", properties: { p95Ms: { type: "number", minimum: 0 } }, required: ["p95Ms"], additionalProperties: !1 }, found: { type: "string" } }, required: ["id", "level", "status", "samples"], additionalProperties: !1 } }, indicators: { type: "array", items: { type: "object", properties: { id: { type: "string", minLength: 1 }, kind: { type: "string", enum: ["events", "gauge"] }, state: { type: "string", enum: ["healthy", "breached", "inconclusive"] }, trigger: { type: "string", enum: ["critical", "high", "medium", "low"] }, cause: { type: "string", enum: ["no-data", "no-traffic", "little-traffic"] }, quality: { type: "string", enum: ["used", "gap", "no-traffic", "invalid", "duplicate", "late", "future"] }, reading: { type: "object", properties: { canary: { anyOf: [{ type: "object", properties: { bad: { type: "number" }, total: { type: "number" } }, required: ["bad", "total"], additionalProperties: !1 }, { type: "object", properties: { value: { type: "number" } }, required: ["value"], additionalProperties: !1 }] }, stable: { anyOf: [{ type: "object", properties: { bad: { type: "number" }, total: { type: "number" } }, required: ["bad", "total"], additionalProperties: !1 }, { type: "object", properties: { value: { type: "number" } }, required: ["value"], additionalProperties: !1 }] } }, additionalProperties: !1 }, counts: { type: "object", properties: { canary: { type: "object", properties: { bad: { type: "number" }, total: { type: "number" } }, required: ["bad", "total"], additionalProperties: !1 }, stable: { type: "object", properties: { bad: { type: "number" }, total: { type: "number" } }, required: ["bad", "total"], additionalProperties: !1 } }, additionalProperties: !1 }, toleratedRate: { type: "number", minimum: 0 }, evidence: { type: "number", minimum: 0 }, threshold: { type: "number", minimum: 0 }, breachesInARow: { type: "integer", minimum: 0, maximum: 9007199254740991 }, why: { type: "string" } }, required: ["id", "kind", "state", "trigger", "quality", "reading", "counts", "why"], additionalProperties: !1 } }, breaches: { type: "array", items: { type: "object", properties: { source: { type: "string", enum: ["check", "indicator"] }, id: { type: "string", minLength: 1 }, trigger: { type: "string", enum: ["critical", "high", "medium", "low"] }, reasonCode: { $ref: "urn:release-gates:shared:ReasonCode" }, why: { type: "string" }, seenAt: { $ref: "urn:release-gates:shared:Instant" } }, required: ["source", "id", "trigger", "reasonCode", "why", "seenAt"], additionalProperties: !1 } }, undecided: { type: "array", items: { type: "object", properties: { source: { type: "string", const: "indicator" }, id: { type: "string", minLength: 1 }, why: { type: "string" }, since: { $ref: "urn:release-gates:shared:Instant" } }, required: ["source", "id", "why", "since"], additionalProperties: !1 } } }, required: ["look", "at", "elapsedMs", "checks", "indicators", "breaches", "undecided"], additionalProperties: !1, title: "Deployment health log" };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.look === void 0 && (missing0 = "look") || data.at === void 0 && (missing0 = "at") || data.elapsedMs === void 0 && (missing0 = "elapsedMs") || data.checks === void 0 && (missing0 = "checks") || data.indicators === void 0 && (missing0 = "indicators") || data.breaches === void 0 && (missing0 = "breaches") || data.undecided === void 0 && (missing0 = "undecided"))
        return validate169.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "look" || key0 === "at" || key0 === "elapsedMs" || key0 === "checks" || key0 === "indicators" || key0 === "breaches" || key0 === "undecided")) {
            return validate169.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.look !== void 0) {
            let data0 = data.look, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate169.errors = [{ instancePath: instancePath + "/look", schemaPath: "#/properties/look/type", keyword: "type", params: { type: "integer" } }], !1;
            if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 9007199254740991 || isNaN(data0))
                return validate169.errors = [{ instancePath: instancePath + "/look", schemaPath: "#/properties/look/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
              if (data0 < 1 || isNaN(data0))
                return validate169.errors = [{ instancePath: instancePath + "/look", schemaPath: "#/properties/look/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }], !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.at !== void 0) {
              let _errs4 = errors;
              validate38(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.elapsedMs !== void 0) {
                let data2 = data.elapsedMs, _errs5 = errors;
                if (errors === _errs5)
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2))
                      return validate169.errors = [{ instancePath: instancePath + "/elapsedMs", schemaPath: "#/properties/elapsedMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                  } else
                    return validate169.errors = [{ instancePath: instancePath + "/elapsedMs", schemaPath: "#/properties/elapsedMs/type", keyword: "type", params: { type: "number" } }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.checks !== void 0) {
                  let data3 = data.checks, _errs7 = errors;
                  if (errors === _errs7)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0], _errs9 = errors;
                        if (errors === _errs9)
                          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                            let missing1;
                            if (data4.id === void 0 && (missing1 = "id") || data4.level === void 0 && (missing1 = "level") || data4.status === void 0 && (missing1 = "status") || data4.samples === void 0 && (missing1 = "samples"))
                              return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                            {
                              let _errs11 = errors;
                              for (let key1 in data4)
                                if (!(key1 === "id" || key1 === "level" || key1 === "status" || key1 === "samples" || key1 === "latency" || key1 === "found")) {
                                  return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                  break;
                                }
                              if (_errs11 === errors) {
                                if (data4.id !== void 0) {
                                  let data5 = data4.id, _errs12 = errors;
                                  if (errors === _errs12)
                                    if (typeof data5 == "string") {
                                      if (func2(data5) < 1)
                                        return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/id", schemaPath: "#/properties/checks/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                    } else
                                      return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/id", schemaPath: "#/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                  var valid2 = _errs12 === errors;
                                } else
                                  var valid2 = !0;
                                if (valid2) {
                                  if (data4.level !== void 0) {
                                    let data6 = data4.level, _errs14 = errors;
                                    if (typeof data6 != "string")
                                      return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/level", schemaPath: "#/properties/checks/items/properties/level/type", keyword: "type", params: { type: "string" } }], !1;
                                    if (!(data6 === "must" || data6 === "should"))
                                      return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/level", schemaPath: "#/properties/checks/items/properties/level/enum", keyword: "enum", params: { allowedValues: schema34.properties.checks.items.properties.level.enum } }], !1;
                                    var valid2 = _errs14 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2) {
                                    if (data4.status !== void 0) {
                                      let data7 = data4.status, _errs16 = errors;
                                      if (typeof data7 != "string")
                                        return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/status", schemaPath: "#/properties/checks/items/properties/status/type", keyword: "type", params: { type: "string" } }], !1;
                                      if (!(data7 === "passed" || data7 === "failed"))
                                        return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/status", schemaPath: "#/properties/checks/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema34.properties.checks.items.properties.status.enum } }], !1;
                                      var valid2 = _errs16 === errors;
                                    } else
                                      var valid2 = !0;
                                    if (valid2) {
                                      if (data4.samples !== void 0) {
                                        let data8 = data4.samples, _errs18 = errors;
                                        if (errors === _errs18)
                                          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                            let missing2;
                                            if (data8.total === void 0 && (missing2 = "total") || data8.passed === void 0 && (missing2 = "passed"))
                                              return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/samples", schemaPath: "#/properties/checks/items/properties/samples/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                                            {
                                              let _errs20 = errors;
                                              for (let key2 in data8)
                                                if (!(key2 === "total" || key2 === "passed")) {
                                                  return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/samples", schemaPath: "#/properties/checks/items/properties/samples/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                                                  break;
                                                }
                                              if (_errs20 === errors) {
                                                if (data8.total !== void 0) {
                                                  let data9 = data8.total, _errs21 = errors;
                                                  if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                                                    return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/samples/total", schemaPath: "#/properties/checks/items/properties/samples/properties/total/type", keyword: "type", params: { type: "integer" } }], !1;
                                                  if (errors === _errs21 && typeof data9 == "number" && isFinite(data9)) {
                                                    if (data9 > 9007199254740991 || isNaN(data9))
                                                      return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/samples/total", schemaPath: "#/properties/checks/items/properties/samples/properties/total/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                    if (data9 < 0 || isNaN(data9))
                                                      return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/samples/total", schemaPath: "#/properties/checks/items/properties/samples/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                  }
                                                  var valid3 = _errs21 === errors;
                                                } else
                                                  var valid3 = !0;
                                                if (valid3)
                                                  if (data8.passed !== void 0) {
                                                    let data10 = data8.passed, _errs23 = errors;
                                                    if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                                                      return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/samples/passed", schemaPath: "#/properties/checks/items/properties/samples/properties/passed/type", keyword: "type", params: { type: "integer" } }], !1;
                                                    if (errors === _errs23 && typeof data10 == "number" && isFinite(data10)) {
                                                      if (data10 > 9007199254740991 || isNaN(data10))
                                                        return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/samples/passed", schemaPath: "#/properties/checks/items/properties/samples/properties/passed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                      if (data10 < 0 || isNaN(data10))
                                                        return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/samples/passed", schemaPath: "#/properties/checks/items/properties/samples/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                    }
                                                    var valid3 = _errs23 === errors;
                                                  } else
                                                    var valid3 = !0;
                                              }
                                            }
                                          } else
                                            return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/samples", schemaPath: "#/properties/checks/items/properties/samples/type", keyword: "type", params: { type: "object" } }], !1;
                                        var valid2 = _errs18 === errors;
                                      } else
                                        var valid2 = !0;
                                      if (valid2) {
                                        if (data4.latency !== void 0) {
                                          let data11 = data4.latency, _errs25 = errors;
                                          if (errors === _errs25)
                                            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                              let missing3;
                                              if (data11.p95Ms === void 0 && (missing3 = "p95Ms"))
                                                return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/latency", schemaPath: "#/properties/checks/items/properties/latency/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
                                              {
                                                let _errs27 = errors;
                                                for (let key3 in data11)
                                                  if (key3 !== "p95Ms") {
                                                    return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/latency", schemaPath: "#/properties/checks/items/properties/latency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                                                    break;
                                                  }
                                                if (_errs27 === errors && data11.p95Ms !== void 0) {
                                                  let data12 = data11.p95Ms;
                                                  if (errors === errors)
                                                    if (typeof data12 == "number" && isFinite(data12)) {
                                                      if (data12 < 0 || isNaN(data12))
                                                        return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/latency/p95Ms", schemaPath: "#/properties/checks/items/properties/latency/properties/p95Ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                    } else
                                                      return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/latency/p95Ms", schemaPath: "#/properties/checks/items/properties/latency/properties/p95Ms/type", keyword: "type", params: { type: "number" } }], !1;
                                                }
                                              }
                                            } else
                                              return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/latency", schemaPath: "#/properties/checks/items/properties/latency/type", keyword: "type", params: { type: "object" } }], !1;
                                          var valid2 = _errs25 === errors;
                                        } else
                                          var valid2 = !0;
                                        if (valid2)
                                          if (data4.found !== void 0) {
                                            let _errs30 = errors;
                                            if (typeof data4.found != "string")
                                              return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0 + "/found", schemaPath: "#/properties/checks/items/properties/found/type", keyword: "type", params: { type: "string" } }], !1;
                                            var valid2 = _errs30 === errors;
                                          } else
                                            var valid2 = !0;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else
                            return validate169.errors = [{ instancePath: instancePath + "/checks/" + i0, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" } }], !1;
                        var valid1 = _errs9 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate169.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.indicators !== void 0) {
                    let data14 = data.indicators, _errs32 = errors;
                    if (errors === _errs32)
                      if (Array.isArray(data14)) {
                        var valid5 = !0;
                        let len1 = data14.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data15 = data14[i1], _errs34 = errors;
                          if (errors === _errs34)
                            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                              let missing4;
                              if (data15.id === void 0 && (missing4 = "id") || data15.kind === void 0 && (missing4 = "kind") || data15.state === void 0 && (missing4 = "state") || data15.trigger === void 0 && (missing4 = "trigger") || data15.quality === void 0 && (missing4 = "quality") || data15.reading === void 0 && (missing4 = "reading") || data15.counts === void 0 && (missing4 = "counts") || data15.why === void 0 && (missing4 = "why"))
                                return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
                              {
                                let _errs36 = errors;
                                for (let key4 in data15)
                                  if (!func4.call(schema34.properties.indicators.items.properties, key4)) {
                                    return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1, schemaPath: "#/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                                    break;
                                  }
                                if (_errs36 === errors) {
                                  if (data15.id !== void 0) {
                                    let data16 = data15.id, _errs37 = errors;
                                    if (errors === _errs37)
                                      if (typeof data16 == "string") {
                                        if (func2(data16) < 1)
                                          return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/id", schemaPath: "#/properties/indicators/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                      } else
                                        return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/id", schemaPath: "#/properties/indicators/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                    var valid6 = _errs37 === errors;
                                  } else
                                    var valid6 = !0;
                                  if (valid6) {
                                    if (data15.kind !== void 0) {
                                      let data17 = data15.kind, _errs39 = errors;
                                      if (typeof data17 != "string")
                                        return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/kind", schemaPath: "#/properties/indicators/items/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                                      if (!(data17 === "events" || data17 === "gauge"))
                                        return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/kind", schemaPath: "#/properties/indicators/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema34.properties.indicators.items.properties.kind.enum } }], !1;
                                      var valid6 = _errs39 === errors;
                                    } else
                                      var valid6 = !0;
                                    if (valid6) {
                                      if (data15.state !== void 0) {
                                        let data18 = data15.state, _errs41 = errors;
                                        if (typeof data18 != "string")
                                          return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/state", schemaPath: "#/properties/indicators/items/properties/state/type", keyword: "type", params: { type: "string" } }], !1;
                                        if (!(data18 === "healthy" || data18 === "breached" || data18 === "inconclusive"))
                                          return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/state", schemaPath: "#/properties/indicators/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema34.properties.indicators.items.properties.state.enum } }], !1;
                                        var valid6 = _errs41 === errors;
                                      } else
                                        var valid6 = !0;
                                      if (valid6) {
                                        if (data15.trigger !== void 0) {
                                          let data19 = data15.trigger, _errs43 = errors;
                                          if (typeof data19 != "string")
                                            return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/trigger", schemaPath: "#/properties/indicators/items/properties/trigger/type", keyword: "type", params: { type: "string" } }], !1;
                                          if (!(data19 === "critical" || data19 === "high" || data19 === "medium" || data19 === "low"))
                                            return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/trigger", schemaPath: "#/properties/indicators/items/properties/trigger/enum", keyword: "enum", params: { allowedValues: schema34.properties.indicators.items.properties.trigger.enum } }], !1;
                                          var valid6 = _errs43 === errors;
                                        } else
                                          var valid6 = !0;
                                        if (valid6) {
                                          if (data15.cause !== void 0) {
                                            let data20 = data15.cause, _errs45 = errors;
                                            if (typeof data20 != "string")
                                              return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/cause", schemaPath: "#/properties/indicators/items/properties/cause/type", keyword: "type", params: { type: "string" } }], !1;
                                            if (!(data20 === "no-data" || data20 === "no-traffic" || data20 === "little-traffic"))
                                              return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/cause", schemaPath: "#/properties/indicators/items/properties/cause/enum", keyword: "enum", params: { allowedValues: schema34.properties.indicators.items.properties.cause.enum } }], !1;
                                            var valid6 = _errs45 === errors;
                                          } else
                                            var valid6 = !0;
                                          if (valid6) {
                                            if (data15.quality !== void 0) {
                                              let data21 = data15.quality, _errs47 = errors;
                                              if (typeof data21 != "string")
                                                return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/quality", schemaPath: "#/properties/indicators/items/properties/quality/type", keyword: "type", params: { type: "string" } }], !1;
                                              if (!(data21 === "used" || data21 === "gap" || data21 === "no-traffic" || data21 === "invalid" || data21 === "duplicate" || data21 === "late" || data21 === "future"))
                                                return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/quality", schemaPath: "#/properties/indicators/items/properties/quality/enum", keyword: "enum", params: { allowedValues: schema34.properties.indicators.items.properties.quality.enum } }], !1;
                                              var valid6 = _errs47 === errors;
                                            } else
                                              var valid6 = !0;
                                            if (valid6) {
                                              if (data15.reading !== void 0) {
                                                let data22 = data15.reading, _errs49 = errors;
                                                if (errors === _errs49)
                                                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                    let _errs51 = errors;
                                                    for (let key5 in data22)
                                                      if (!(key5 === "canary" || key5 === "stable")) {
                                                        return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/reading", schemaPath: "#/properties/indicators/items/properties/reading/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }], !1;
                                                        break;
                                                      }
                                                    if (_errs51 === errors) {
                                                      if (data22.canary !== void 0) {
                                                        let data23 = data22.canary, _errs52 = errors, _errs53 = errors, valid8 = !1, _errs54 = errors;
                                                        if (errors === _errs54)
                                                          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                            let missing5;
                                                            if (data23.bad === void 0 && (missing5 = "bad") || data23.total === void 0 && (missing5 = "total")) {
                                                              let err0 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/canary", schemaPath: "#/properties/indicators/items/properties/reading/properties/canary/anyOf/0/required", keyword: "required", params: { missingProperty: missing5 } };
                                                              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                                            } else {
                                                              let _errs56 = errors;
                                                              for (let key6 in data23)
                                                                if (!(key6 === "bad" || key6 === "total")) {
                                                                  let err1 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/canary", schemaPath: "#/properties/indicators/items/properties/reading/properties/canary/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                                                  vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                                                  break;
                                                                }
                                                              if (_errs56 === errors) {
                                                                if (data23.bad !== void 0) {
                                                                  let data24 = data23.bad, _errs57 = errors;
                                                                  if (!(typeof data24 == "number" && isFinite(data24))) {
                                                                    let err2 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/canary/bad", schemaPath: "#/properties/indicators/items/properties/reading/properties/canary/anyOf/0/properties/bad/type", keyword: "type", params: { type: "number" } };
                                                                    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                                                  }
                                                                  var valid9 = _errs57 === errors;
                                                                } else
                                                                  var valid9 = !0;
                                                                if (valid9)
                                                                  if (data23.total !== void 0) {
                                                                    let data25 = data23.total, _errs59 = errors;
                                                                    if (!(typeof data25 == "number" && isFinite(data25))) {
                                                                      let err3 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/canary/total", schemaPath: "#/properties/indicators/items/properties/reading/properties/canary/anyOf/0/properties/total/type", keyword: "type", params: { type: "number" } };
                                                                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                                                    }
                                                                    var valid9 = _errs59 === errors;
                                                                  } else
                                                                    var valid9 = !0;
                                                              }
                                                            }
                                                          } else {
                                                            let err4 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/canary", schemaPath: "#/properties/indicators/items/properties/reading/properties/canary/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                                          }
                                                        var _valid0 = _errs54 === errors;
                                                        if (valid8 = valid8 || _valid0, !valid8) {
                                                          let _errs61 = errors;
                                                          if (errors === _errs61)
                                                            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                              let missing6;
                                                              if (data23.value === void 0 && (missing6 = "value")) {
                                                                let err5 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/canary", schemaPath: "#/properties/indicators/items/properties/reading/properties/canary/anyOf/1/required", keyword: "required", params: { missingProperty: missing6 } };
                                                                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                                              } else {
                                                                let _errs63 = errors;
                                                                for (let key7 in data23)
                                                                  if (key7 !== "value") {
                                                                    let err6 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/canary", schemaPath: "#/properties/indicators/items/properties/reading/properties/canary/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                                                                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                                                    break;
                                                                  }
                                                                if (_errs63 === errors && data23.value !== void 0) {
                                                                  let data26 = data23.value;
                                                                  if (!(typeof data26 == "number" && isFinite(data26))) {
                                                                    let err7 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/canary/value", schemaPath: "#/properties/indicators/items/properties/reading/properties/canary/anyOf/1/properties/value/type", keyword: "type", params: { type: "number" } };
                                                                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                                                  }
                                                                }
                                                              }
                                                            } else {
                                                              let err8 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/canary", schemaPath: "#/properties/indicators/items/properties/reading/properties/canary/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                                            }
                                                          var _valid0 = _errs61 === errors;
                                                          valid8 = valid8 || _valid0;
                                                        }
                                                        if (valid8)
                                                          errors = _errs53, vErrors !== null && (_errs53 ? vErrors.length = _errs53 : vErrors = null);
                                                        else {
                                                          let err9 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/canary", schemaPath: "#/properties/indicators/items/properties/reading/properties/canary/anyOf", keyword: "anyOf", params: {} };
                                                          return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate169.errors = vErrors, !1;
                                                        }
                                                        var valid7 = _errs52 === errors;
                                                      } else
                                                        var valid7 = !0;
                                                      if (valid7)
                                                        if (data22.stable !== void 0) {
                                                          let data27 = data22.stable, _errs66 = errors, _errs67 = errors, valid11 = !1, _errs68 = errors;
                                                          if (errors === _errs68)
                                                            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                              let missing7;
                                                              if (data27.bad === void 0 && (missing7 = "bad") || data27.total === void 0 && (missing7 = "total")) {
                                                                let err10 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/stable", schemaPath: "#/properties/indicators/items/properties/reading/properties/stable/anyOf/0/required", keyword: "required", params: { missingProperty: missing7 } };
                                                                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                              } else {
                                                                let _errs70 = errors;
                                                                for (let key8 in data27)
                                                                  if (!(key8 === "bad" || key8 === "total")) {
                                                                    let err11 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/stable", schemaPath: "#/properties/indicators/items/properties/reading/properties/stable/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                                                                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                                                    break;
                                                                  }
                                                                if (_errs70 === errors) {
                                                                  if (data27.bad !== void 0) {
                                                                    let data28 = data27.bad, _errs71 = errors;
                                                                    if (!(typeof data28 == "number" && isFinite(data28))) {
                                                                      let err12 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/stable/bad", schemaPath: "#/properties/indicators/items/properties/reading/properties/stable/anyOf/0/properties/bad/type", keyword: "type", params: { type: "number" } };
                                                                      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                                                    }
                                                                    var valid12 = _errs71 === errors;
                                                                  } else
                                                                    var valid12 = !0;
                                                                  if (valid12)
                                                                    if (data27.total !== void 0) {
                                                                      let data29 = data27.total, _errs73 = errors;
                                                                      if (!(typeof data29 == "number" && isFinite(data29))) {
                                                                        let err13 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/stable/total", schemaPath: "#/properties/indicators/items/properties/reading/properties/stable/anyOf/0/properties/total/type", keyword: "type", params: { type: "number" } };
                                                                        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                                                      }
                                                                      var valid12 = _errs73 === errors;
                                                                    } else
                                                                      var valid12 = !0;
                                                                }
                                                              }
                                                            } else {
                                                              let err14 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/stable", schemaPath: "#/properties/indicators/items/properties/reading/properties/stable/anyOf/0/type", keyword: "type", params: { type: "object" } };
                                                              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                                            }
                                                          var _valid1 = _errs68 === errors;
                                                          if (valid11 = valid11 || _valid1, !valid11) {
                                                            let _errs75 = errors;
                                                            if (errors === _errs75)
                                                              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                                let missing8;
                                                                if (data27.value === void 0 && (missing8 = "value")) {
                                                                  let err15 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/stable", schemaPath: "#/properties/indicators/items/properties/reading/properties/stable/anyOf/1/required", keyword: "required", params: { missingProperty: missing8 } };
                                                                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                                                } else {
                                                                  let _errs77 = errors;
                                                                  for (let key9 in data27)
                                                                    if (key9 !== "value") {
                                                                      let err16 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/stable", schemaPath: "#/properties/indicators/items/properties/reading/properties/stable/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                                                                      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                                                      break;
                                                                    }
                                                                  if (_errs77 === errors && data27.value !== void 0) {
                                                                    let data30 = data27.value;
                                                                    if (!(typeof data30 == "number" && isFinite(data30))) {
                                                                      let err17 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/stable/value", schemaPath: "#/properties/indicators/items/properties/reading/properties/stable/anyOf/1/properties/value/type", keyword: "type", params: { type: "number" } };
                                                                      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                let err18 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/stable", schemaPath: "#/properties/indicators/items/properties/reading/properties/stable/anyOf/1/type", keyword: "type", params: { type: "object" } };
                                                                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                                              }
                                                            var _valid1 = _errs75 === errors;
                                                            valid11 = valid11 || _valid1;
                                                          }
                                                          if (valid11)
                                                            errors = _errs67, vErrors !== null && (_errs67 ? vErrors.length = _errs67 : vErrors = null);
                                                          else {
                                                            let err19 = { instancePath: instancePath + "/indicators/" + i1 + "/reading/stable", schemaPath: "#/properties/indicators/items/properties/reading/properties/stable/anyOf", keyword: "anyOf", params: {} };
                                                            return vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++, validate169.errors = vErrors, !1;
                                                          }
                                                          var valid7 = _errs66 === errors;
                                                        } else
                                                          var valid7 = !0;
                                                    }
                                                  } else
                                                    return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/reading", schemaPath: "#/properties/indicators/items/properties/reading/type", keyword: "type", params: { type: "object" } }], !1;
                                                var valid6 = _errs49 === errors;
                                              } else
                                                var valid6 = !0;
                                              if (valid6) {
                                                if (data15.counts !== void 0) {
                                                  let data31 = data15.counts, _errs80 = errors;
                                                  if (errors === _errs80)
                                                    if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                      let _errs82 = errors;
                                                      for (let key10 in data31)
                                                        if (!(key10 === "canary" || key10 === "stable")) {
                                                          return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/counts", schemaPath: "#/properties/indicators/items/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 } }], !1;
                                                          break;
                                                        }
                                                      if (_errs82 === errors) {
                                                        if (data31.canary !== void 0) {
                                                          let data32 = data31.canary, _errs83 = errors;
                                                          if (errors === _errs83)
                                                            if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                              let missing9;
                                                              if (data32.bad === void 0 && (missing9 = "bad") || data32.total === void 0 && (missing9 = "total"))
                                                                return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/counts/canary", schemaPath: "#/properties/indicators/items/properties/counts/properties/canary/required", keyword: "required", params: { missingProperty: missing9 } }], !1;
                                                              {
                                                                let _errs85 = errors;
                                                                for (let key11 in data32)
                                                                  if (!(key11 === "bad" || key11 === "total")) {
                                                                    return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/counts/canary", schemaPath: "#/properties/indicators/items/properties/counts/properties/canary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } }], !1;
                                                                    break;
                                                                  }
                                                                if (_errs85 === errors) {
                                                                  if (data32.bad !== void 0) {
                                                                    let data33 = data32.bad, _errs86 = errors;
                                                                    if (!(typeof data33 == "number" && isFinite(data33)))
                                                                      return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/counts/canary/bad", schemaPath: "#/properties/indicators/items/properties/counts/properties/canary/properties/bad/type", keyword: "type", params: { type: "number" } }], !1;
                                                                    var valid15 = _errs86 === errors;
                                                                  } else
                                                                    var valid15 = !0;
                                                                  if (valid15)
                                                                    if (data32.total !== void 0) {
                                                                      let data34 = data32.total, _errs88 = errors;
                                                                      if (!(typeof data34 == "number" && isFinite(data34)))
                                                                        return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/counts/canary/total", schemaPath: "#/properties/indicators/items/properties/counts/properties/canary/properties/total/type", keyword: "type", params: { type: "number" } }], !1;
                                                                      var valid15 = _errs88 === errors;
                                                                    } else
                                                                      var valid15 = !0;
                                                                }
                                                              }
                                                            } else
                                                              return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/counts/canary", schemaPath: "#/properties/indicators/items/properties/counts/properties/canary/type", keyword: "type", params: { type: "object" } }], !1;
                                                          var valid14 = _errs83 === errors;
                                                        } else
                                                          var valid14 = !0;
                                                        if (valid14)
                                                          if (data31.stable !== void 0) {
                                                            let data35 = data31.stable, _errs90 = errors;
                                                            if (errors === _errs90)
                                                              if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                                let missing10;
                                                                if (data35.bad === void 0 && (missing10 = "bad") || data35.total === void 0 && (missing10 = "total"))
                                                                  return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/counts/stable", schemaPath: "#/properties/indicators/items/properties/counts/properties/stable/required", keyword: "required", params: { missingProperty: missing10 } }], !1;
                                                                {
                                                                  let _errs92 = errors;
                                                                  for (let key12 in data35)
                                                                    if (!(key12 === "bad" || key12 === "total")) {
                                                                      return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/counts/stable", schemaPath: "#/properties/indicators/items/properties/counts/properties/stable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } }], !1;
                                                                      break;
                                                                    }
                                                                  if (_errs92 === errors) {
                                                                    if (data35.bad !== void 0) {
                                                                      let data36 = data35.bad, _errs93 = errors;
                                                                      if (!(typeof data36 == "number" && isFinite(data36)))
                                                                        return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/counts/stable/bad", schemaPath: "#/properties/indicators/items/properties/counts/properties/stable/properties/bad/type", keyword: "type", params: { type: "number" } }], !1;
                                                                      var valid16 = _errs93 === errors;
                                                                    } else
                                                                      var valid16 = !0;
                                                                    if (valid16)
                                                                      if (data35.total !== void 0) {
                                                                        let data37 = data35.total, _errs95 = errors;
                                                                        if (!(typeof data37 == "number" && isFinite(data37)))
                                                                          return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/counts/stable/total", schemaPath: "#/properties/indicators/items/properties/counts/properties/stable/properties/total/type", keyword: "type", params: { type: "number" } }], !1;
                                                                        var valid16 = _errs95 === errors;
                                                                      } else
                                                                        var valid16 = !0;
                                                                  }
                                                                }
                                                              } else
                                                                return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/counts/stable", schemaPath: "#/properties/indicators/items/properties/counts/properties/stable/type", keyword: "type", params: { type: "object" } }], !1;
                                                            var valid14 = _errs90 === errors;
                                                          } else
                                                            var valid14 = !0;
                                                      }
                                                    } else
                                                      return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/counts", schemaPath: "#/properties/indicators/items/properties/counts/type", keyword: "type", params: { type: "object" } }], !1;
                                                  var valid6 = _errs80 === errors;
                                                } else
                                                  var valid6 = !0;
                                                if (valid6) {
                                                  if (data15.toleratedRate !== void 0) {
                                                    let data38 = data15.toleratedRate, _errs97 = errors;
                                                    if (errors === _errs97)
                                                      if (typeof data38 == "number" && isFinite(data38)) {
                                                        if (data38 < 0 || isNaN(data38))
                                                          return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/toleratedRate", schemaPath: "#/properties/indicators/items/properties/toleratedRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                      } else
                                                        return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/toleratedRate", schemaPath: "#/properties/indicators/items/properties/toleratedRate/type", keyword: "type", params: { type: "number" } }], !1;
                                                    var valid6 = _errs97 === errors;
                                                  } else
                                                    var valid6 = !0;
                                                  if (valid6) {
                                                    if (data15.evidence !== void 0) {
                                                      let data39 = data15.evidence, _errs99 = errors;
                                                      if (errors === _errs99)
                                                        if (typeof data39 == "number" && isFinite(data39)) {
                                                          if (data39 < 0 || isNaN(data39))
                                                            return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/evidence", schemaPath: "#/properties/indicators/items/properties/evidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                        } else
                                                          return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/evidence", schemaPath: "#/properties/indicators/items/properties/evidence/type", keyword: "type", params: { type: "number" } }], !1;
                                                      var valid6 = _errs99 === errors;
                                                    } else
                                                      var valid6 = !0;
                                                    if (valid6) {
                                                      if (data15.threshold !== void 0) {
                                                        let data40 = data15.threshold, _errs101 = errors;
                                                        if (errors === _errs101)
                                                          if (typeof data40 == "number" && isFinite(data40)) {
                                                            if (data40 < 0 || isNaN(data40))
                                                              return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/threshold", schemaPath: "#/properties/indicators/items/properties/threshold/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                          } else
                                                            return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/threshold", schemaPath: "#/properties/indicators/items/properties/threshold/type", keyword: "type", params: { type: "number" } }], !1;
                                                        var valid6 = _errs101 === errors;
                                                      } else
                                                        var valid6 = !0;
                                                      if (valid6) {
                                                        if (data15.breachesInARow !== void 0) {
                                                          let data41 = data15.breachesInARow, _errs103 = errors;
                                                          if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41)))
                                                            return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/breachesInARow", schemaPath: "#/properties/indicators/items/properties/breachesInARow/type", keyword: "type", params: { type: "integer" } }], !1;
                                                          if (errors === _errs103 && typeof data41 == "number" && isFinite(data41)) {
                                                            if (data41 > 9007199254740991 || isNaN(data41))
                                                              return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/breachesInARow", schemaPath: "#/properties/indicators/items/properties/breachesInARow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                                            if (data41 < 0 || isNaN(data41))
                                                              return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/breachesInARow", schemaPath: "#/properties/indicators/items/properties/breachesInARow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                                          }
                                                          var valid6 = _errs103 === errors;
                                                        } else
                                                          var valid6 = !0;
                                                        if (valid6)
                                                          if (data15.why !== void 0) {
                                                            let _errs105 = errors;
                                                            if (typeof data15.why != "string")
                                                              return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1 + "/why", schemaPath: "#/properties/indicators/items/properties/why/type", keyword: "type", params: { type: "string" } }], !1;
                                                            var valid6 = _errs105 === errors;
                                                          } else
                                                            var valid6 = !0;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else
                              return validate169.errors = [{ instancePath: instancePath + "/indicators/" + i1, schemaPath: "#/properties/indicators/items/type", keyword: "type", params: { type: "object" } }], !1;
                          var valid5 = _errs34 === errors;
                          if (!valid5)
                            break;
                        }
                      } else
                        return validate169.errors = [{ instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } }], !1;
                    var valid0 = _errs32 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.breaches !== void 0) {
                      let data43 = data.breaches, _errs107 = errors;
                      if (errors === _errs107)
                        if (Array.isArray(data43)) {
                          var valid17 = !0;
                          let len2 = data43.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let data44 = data43[i2], _errs109 = errors;
                            if (errors === _errs109)
                              if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
                                let missing11;
                                if (data44.source === void 0 && (missing11 = "source") || data44.id === void 0 && (missing11 = "id") || data44.trigger === void 0 && (missing11 = "trigger") || data44.reasonCode === void 0 && (missing11 = "reasonCode") || data44.why === void 0 && (missing11 = "why") || data44.seenAt === void 0 && (missing11 = "seenAt"))
                                  return validate169.errors = [{ instancePath: instancePath + "/breaches/" + i2, schemaPath: "#/properties/breaches/items/required", keyword: "required", params: { missingProperty: missing11 } }], !1;
                                {
                                  let _errs111 = errors;
                                  for (let key13 in data44)
                                    if (!(key13 === "source" || key13 === "id" || key13 === "trigger" || key13 === "reasonCode" || key13 === "why" || key13 === "seenAt")) {
                                      return validate169.errors = [{ instancePath: instancePath + "/breaches/" + i2, schemaPath: "#/properties/breaches/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } }], !1;
                                      break;
                                    }
                                  if (_errs111 === errors) {
                                    if (data44.source !== void 0) {
                                      let data45 = data44.source, _errs112 = errors;
                                      if (typeof data45 != "string")
                                        return validate169.errors = [{ instancePath: instancePath + "/breaches/" + i2 + "/source", schemaPath: "#/properties/breaches/items/properties/source/type", keyword: "type", params: { type: "string" } }], !1;
                                      if (!(data45 === "check" || data45 === "indicator"))
                                        return validate169.errors = [{ instancePath: instancePath + "/breaches/" + i2 + "/source", schemaPath: "#/properties/breaches/items/properties/source/enum", keyword: "enum", params: { allowedValues: schema34.properties.breaches.items.properties.source.enum } }], !1;
                                      var valid18 = _errs112 === errors;
                                    } else
                                      var valid18 = !0;
                                    if (valid18) {
                                      if (data44.id !== void 0) {
                                        let data46 = data44.id, _errs114 = errors;
                                        if (errors === _errs114)
                                          if (typeof data46 == "string") {
                                            if (func2(data46) < 1)
                                              return validate169.errors = [{ instancePath: instancePath + "/breaches/" + i2 + "/id", schemaPath: "#/properties/breaches/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                          } else
                                            return validate169.errors = [{ instancePath: instancePath + "/breaches/" + i2 + "/id", schemaPath: "#/properties/breaches/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                        var valid18 = _errs114 === errors;
                                      } else
                                        var valid18 = !0;
                                      if (valid18) {
                                        if (data44.trigger !== void 0) {
                                          let data47 = data44.trigger, _errs116 = errors;
                                          if (typeof data47 != "string")
                                            return validate169.errors = [{ instancePath: instancePath + "/breaches/" + i2 + "/trigger", schemaPath: "#/properties/breaches/items/properties/trigger/type", keyword: "type", params: { type: "string" } }], !1;
                                          if (!(data47 === "critical" || data47 === "high" || data47 === "medium" || data47 === "low"))
                                            return validate169.errors = [{ instancePath: instancePath + "/breaches/" + i2 + "/trigger", schemaPath: "#/properties/breaches/items/properties/trigger/enum", keyword: "enum", params: { allowedValues: schema34.properties.breaches.items.properties.trigger.enum } }], !1;
                                          var valid18 = _errs116 === errors;
                                        } else
                                          var valid18 = !0;
                                        if (valid18) {
                                          if (data44.reasonCode !== void 0) {
                                            let _errs118 = errors;
                                            validate28(data44.reasonCode, { instancePath: instancePath + "/breaches/" + i2 + "/reasonCode", parentData: data44, parentDataProperty: "reasonCode", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                            var valid18 = _errs118 === errors;
                                          } else
                                            var valid18 = !0;
                                          if (valid18) {
                                            if (data44.why !== void 0) {
                                              let _errs119 = errors;
                                              if (typeof data44.why != "string")
                                                return validate169.errors = [{ instancePath: instancePath + "/breaches/" + i2 + "/why", schemaPath: "#/properties/breaches/items/properties/why/type", keyword: "type", params: { type: "string" } }], !1;
                                              var valid18 = _errs119 === errors;
                                            } else
                                              var valid18 = !0;
                                            if (valid18)
                                              if (data44.seenAt !== void 0) {
                                                let _errs121 = errors;
                                                validate38(data44.seenAt, { instancePath: instancePath + "/breaches/" + i2 + "/seenAt", parentData: data44, parentDataProperty: "seenAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                var valid18 = _errs121 === errors;
                                              } else
                                                var valid18 = !0;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return validate169.errors = [{ instancePath: instancePath + "/breaches/" + i2, schemaPath: "#/properties/breaches/items/type", keyword: "type", params: { type: "object" } }], !1;
                            var valid17 = _errs109 === errors;
                            if (!valid17)
                              break;
                          }
                        } else
                          return validate169.errors = [{ instancePath: instancePath + "/breaches", schemaPath: "#/properties/breaches/type", keyword: "type", params: { type: "array" } }], !1;
                      var valid0 = _errs107 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.undecided !== void 0) {
                        let data51 = data.undecided, _errs122 = errors;
                        if (errors === _errs122)
                          if (Array.isArray(data51)) {
                            var valid19 = !0;
                            let len3 = data51.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let data52 = data51[i3], _errs124 = errors;
                              if (errors === _errs124)
                                if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                  let missing12;
                                  if (data52.source === void 0 && (missing12 = "source") || data52.id === void 0 && (missing12 = "id") || data52.why === void 0 && (missing12 = "why") || data52.since === void 0 && (missing12 = "since"))
                                    return validate169.errors = [{ instancePath: instancePath + "/undecided/" + i3, schemaPath: "#/properties/undecided/items/required", keyword: "required", params: { missingProperty: missing12 } }], !1;
                                  {
                                    let _errs126 = errors;
                                    for (let key14 in data52)
                                      if (!(key14 === "source" || key14 === "id" || key14 === "why" || key14 === "since")) {
                                        return validate169.errors = [{ instancePath: instancePath + "/undecided/" + i3, schemaPath: "#/properties/undecided/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } }], !1;
                                        break;
                                      }
                                    if (_errs126 === errors) {
                                      if (data52.source !== void 0) {
                                        let data53 = data52.source, _errs127 = errors;
                                        if (typeof data53 != "string")
                                          return validate169.errors = [{ instancePath: instancePath + "/undecided/" + i3 + "/source", schemaPath: "#/properties/undecided/items/properties/source/type", keyword: "type", params: { type: "string" } }], !1;
                                        if (data53 !== "indicator")
                                          return validate169.errors = [{ instancePath: instancePath + "/undecided/" + i3 + "/source", schemaPath: "#/properties/undecided/items/properties/source/const", keyword: "const", params: { allowedValue: "indicator" } }], !1;
                                        var valid20 = _errs127 === errors;
                                      } else
                                        var valid20 = !0;
                                      if (valid20) {
                                        if (data52.id !== void 0) {
                                          let data54 = data52.id, _errs129 = errors;
                                          if (errors === _errs129)
                                            if (typeof data54 == "string") {
                                              if (func2(data54) < 1)
                                                return validate169.errors = [{ instancePath: instancePath + "/undecided/" + i3 + "/id", schemaPath: "#/properties/undecided/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                            } else
                                              return validate169.errors = [{ instancePath: instancePath + "/undecided/" + i3 + "/id", schemaPath: "#/properties/undecided/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid20 = _errs129 === errors;
                                        } else
                                          var valid20 = !0;
                                        if (valid20) {
                                          if (data52.why !== void 0) {
                                            let _errs131 = errors;
                                            if (typeof data52.why != "string")
                                              return validate169.errors = [{ instancePath: instancePath + "/undecided/" + i3 + "/why", schemaPath: "#/properties/undecided/items/properties/why/type", keyword: "type", params: { type: "string" } }], !1;
                                            var valid20 = _errs131 === errors;
                                          } else
                                            var valid20 = !0;
                                          if (valid20)
                                            if (data52.since !== void 0) {
                                              let _errs133 = errors;
                                              validate38(data52.since, { instancePath: instancePath + "/undecided/" + i3 + "/since", parentData: data52, parentDataProperty: "since", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                              var valid20 = _errs133 === errors;
                                            } else
                                              var valid20 = !0;
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return validate169.errors = [{ instancePath: instancePath + "/undecided/" + i3, schemaPath: "#/properties/undecided/items/type", keyword: "type", params: { type: "object" } }], !1;
                              var valid19 = _errs124 === errors;
                              if (!valid19)
                                break;
                            }
                          } else
                            return validate169.errors = [{ instancePath: instancePath + "/undecided", schemaPath: "#/properties/undecided/type", keyword: "type", params: { type: "array" } }], !1;
                        var valid0 = _errs122 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate169.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate169.errors = vErrors, errors === 0;
}
var validate_11 = validate174, schema35 = { $id: "urn:release-gates:schema:retrospective-inputs:v1", type: "object", properties: { wentWell: { type: "array", items: { type: "object", properties: { statement: { type: "string" }, source: { type: "string" } }, required: ["statement", "source"], additionalProperties: !1 } }, wentBadly: { type: "array", items: { type: "object", properties: { statement: { type: "string" }, source: { type: "string" } }, required: ["statement", "source"], additionalProperties: !1 } }, nearFailing: { type: "array", items: { type: "object", properties: { statement: { type: "string" }, source: { type: "string" } }, required: ["statement", "source"], additionalProperties: !1 } }, waivers: { type: "array", items: { type: "object", properties: { statement: { type: "string" }, source: { type: "string" } }, required: ["statement", "source"], additionalProperties: !1 } }, slowest: { type: "array", items: { type: "object", properties: { what: { type: "string" }, durationMs: { type: "number", minimum: 0 } }, required: ["what", "durationMs"], additionalProperties: !1 } }, forecasts: { type: "array", items: { type: "object", properties: { what: { type: "string" }, forecast: { type: "string" }, fact: { type: "string" }, met: { type: "boolean" } }, required: ["what", "forecast", "fact", "met"], additionalProperties: !1 } }, actionItems: { type: "array", items: { type: "object", properties: { title: { type: "string" }, owner: { type: ["string", "null"] } }, required: ["title", "owner"], additionalProperties: !1 } }, $schema: { type: "string", const: "urn:release-gates:schema:retrospective-inputs:v1" }, mode: { $ref: "urn:release-gates:shared:Mode" }, release: { $ref: "urn:release-gates:shared:ReleaseIdentity" }, run: { $ref: "urn:release-gates:shared:Run" }, generatedAt: { $ref: "urn:release-gates:shared:Instant" } }, required: ["wentWell", "wentBadly", "nearFailing", "waivers", "slowest", "forecasts", "actionItems", "$schema", "mode", "release", "run", "generatedAt"], additionalProperties: !1, title: "Retrospective inputs" };
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.wentWell === void 0 && (missing0 = "wentWell") || data.wentBadly === void 0 && (missing0 = "wentBadly") || data.nearFailing === void 0 && (missing0 = "nearFailing") || data.waivers === void 0 && (missing0 = "waivers") || data.slowest === void 0 && (missing0 = "slowest") || data.forecasts === void 0 && (missing0 = "forecasts") || data.actionItems === void 0 && (missing0 = "actionItems") || data.$schema === void 0 && (missing0 = "$schema") || data.mode === void 0 && (missing0 = "mode") || data.release === void 0 && (missing0 = "release") || data.run === void 0 && (missing0 = "run") || data.generatedAt === void 0 && (missing0 = "generatedAt"))
        return validate174.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema35.properties, key0)) {
            return validate174.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.wentWell !== void 0) {
            let data0 = data.wentWell, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                var valid1 = !0;
                let len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data1 = data0[i0], _errs4 = errors;
                  if (errors === _errs4)
                    if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                      let missing1;
                      if (data1.statement === void 0 && (missing1 = "statement") || data1.source === void 0 && (missing1 = "source"))
                        return validate174.errors = [{ instancePath: instancePath + "/wentWell/" + i0, schemaPath: "#/properties/wentWell/items/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                      {
                        let _errs6 = errors;
                        for (let key1 in data1)
                          if (!(key1 === "statement" || key1 === "source")) {
                            return validate174.errors = [{ instancePath: instancePath + "/wentWell/" + i0, schemaPath: "#/properties/wentWell/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                            break;
                          }
                        if (_errs6 === errors) {
                          if (data1.statement !== void 0) {
                            let _errs7 = errors;
                            if (typeof data1.statement != "string")
                              return validate174.errors = [{ instancePath: instancePath + "/wentWell/" + i0 + "/statement", schemaPath: "#/properties/wentWell/items/properties/statement/type", keyword: "type", params: { type: "string" } }], !1;
                            var valid2 = _errs7 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2)
                            if (data1.source !== void 0) {
                              let _errs9 = errors;
                              if (typeof data1.source != "string")
                                return validate174.errors = [{ instancePath: instancePath + "/wentWell/" + i0 + "/source", schemaPath: "#/properties/wentWell/items/properties/source/type", keyword: "type", params: { type: "string" } }], !1;
                              var valid2 = _errs9 === errors;
                            } else
                              var valid2 = !0;
                        }
                      }
                    } else
                      return validate174.errors = [{ instancePath: instancePath + "/wentWell/" + i0, schemaPath: "#/properties/wentWell/items/type", keyword: "type", params: { type: "object" } }], !1;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate174.errors = [{ instancePath: instancePath + "/wentWell", schemaPath: "#/properties/wentWell/type", keyword: "type", params: { type: "array" } }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.wentBadly !== void 0) {
              let data4 = data.wentBadly, _errs11 = errors;
              if (errors === _errs11)
                if (Array.isArray(data4)) {
                  var valid3 = !0;
                  let len1 = data4.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data5 = data4[i1], _errs13 = errors;
                    if (errors === _errs13)
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing2;
                        if (data5.statement === void 0 && (missing2 = "statement") || data5.source === void 0 && (missing2 = "source"))
                          return validate174.errors = [{ instancePath: instancePath + "/wentBadly/" + i1, schemaPath: "#/properties/wentBadly/items/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                        {
                          let _errs15 = errors;
                          for (let key2 in data5)
                            if (!(key2 === "statement" || key2 === "source")) {
                              return validate174.errors = [{ instancePath: instancePath + "/wentBadly/" + i1, schemaPath: "#/properties/wentBadly/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                              break;
                            }
                          if (_errs15 === errors) {
                            if (data5.statement !== void 0) {
                              let _errs16 = errors;
                              if (typeof data5.statement != "string")
                                return validate174.errors = [{ instancePath: instancePath + "/wentBadly/" + i1 + "/statement", schemaPath: "#/properties/wentBadly/items/properties/statement/type", keyword: "type", params: { type: "string" } }], !1;
                              var valid4 = _errs16 === errors;
                            } else
                              var valid4 = !0;
                            if (valid4)
                              if (data5.source !== void 0) {
                                let _errs18 = errors;
                                if (typeof data5.source != "string")
                                  return validate174.errors = [{ instancePath: instancePath + "/wentBadly/" + i1 + "/source", schemaPath: "#/properties/wentBadly/items/properties/source/type", keyword: "type", params: { type: "string" } }], !1;
                                var valid4 = _errs18 === errors;
                              } else
                                var valid4 = !0;
                          }
                        }
                      } else
                        return validate174.errors = [{ instancePath: instancePath + "/wentBadly/" + i1, schemaPath: "#/properties/wentBadly/items/type", keyword: "type", params: { type: "object" } }], !1;
                    var valid3 = _errs13 === errors;
                    if (!valid3)
                      break;
                  }
                } else
                  return validate174.errors = [{ instancePath: instancePath + "/wentBadly", schemaPath: "#/properties/wentBadly/type", keyword: "type", params: { type: "array" } }], !1;
              var valid0 = _errs11 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.nearFailing !== void 0) {
                let data8 = data.nearFailing, _errs20 = errors;
                if (errors === _errs20)
                  if (Array.isArray(data8)) {
                    var valid5 = !0;
                    let len2 = data8.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data9 = data8[i2], _errs22 = errors;
                      if (errors === _errs22)
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          let missing3;
                          if (data9.statement === void 0 && (missing3 = "statement") || data9.source === void 0 && (missing3 = "source"))
                            return validate174.errors = [{ instancePath: instancePath + "/nearFailing/" + i2, schemaPath: "#/properties/nearFailing/items/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
                          {
                            let _errs24 = errors;
                            for (let key3 in data9)
                              if (!(key3 === "statement" || key3 === "source")) {
                                return validate174.errors = [{ instancePath: instancePath + "/nearFailing/" + i2, schemaPath: "#/properties/nearFailing/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                                break;
                              }
                            if (_errs24 === errors) {
                              if (data9.statement !== void 0) {
                                let _errs25 = errors;
                                if (typeof data9.statement != "string")
                                  return validate174.errors = [{ instancePath: instancePath + "/nearFailing/" + i2 + "/statement", schemaPath: "#/properties/nearFailing/items/properties/statement/type", keyword: "type", params: { type: "string" } }], !1;
                                var valid6 = _errs25 === errors;
                              } else
                                var valid6 = !0;
                              if (valid6)
                                if (data9.source !== void 0) {
                                  let _errs27 = errors;
                                  if (typeof data9.source != "string")
                                    return validate174.errors = [{ instancePath: instancePath + "/nearFailing/" + i2 + "/source", schemaPath: "#/properties/nearFailing/items/properties/source/type", keyword: "type", params: { type: "string" } }], !1;
                                  var valid6 = _errs27 === errors;
                                } else
                                  var valid6 = !0;
                            }
                          }
                        } else
                          return validate174.errors = [{ instancePath: instancePath + "/nearFailing/" + i2, schemaPath: "#/properties/nearFailing/items/type", keyword: "type", params: { type: "object" } }], !1;
                      var valid5 = _errs22 === errors;
                      if (!valid5)
                        break;
                    }
                  } else
                    return validate174.errors = [{ instancePath: instancePath + "/nearFailing", schemaPath: "#/properties/nearFailing/type", keyword: "type", params: { type: "array" } }], !1;
                var valid0 = _errs20 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.waivers !== void 0) {
                  let data12 = data.waivers, _errs29 = errors;
                  if (errors === _errs29)
                    if (Array.isArray(data12)) {
                      var valid7 = !0;
                      let len3 = data12.length;
                      for (let i3 = 0; i3 < len3; i3++) {
                        let data13 = data12[i3], _errs31 = errors;
                        if (errors === _errs31)
                          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                            let missing4;
                            if (data13.statement === void 0 && (missing4 = "statement") || data13.source === void 0 && (missing4 = "source"))
                              return validate174.errors = [{ instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
                            {
                              let _errs33 = errors;
                              for (let key4 in data13)
                                if (!(key4 === "statement" || key4 === "source")) {
                                  return validate174.errors = [{ instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                                  break;
                                }
                              if (_errs33 === errors) {
                                if (data13.statement !== void 0) {
                                  let _errs34 = errors;
                                  if (typeof data13.statement != "string")
                                    return validate174.errors = [{ instancePath: instancePath + "/waivers/" + i3 + "/statement", schemaPath: "#/properties/waivers/items/properties/statement/type", keyword: "type", params: { type: "string" } }], !1;
                                  var valid8 = _errs34 === errors;
                                } else
                                  var valid8 = !0;
                                if (valid8)
                                  if (data13.source !== void 0) {
                                    let _errs36 = errors;
                                    if (typeof data13.source != "string")
                                      return validate174.errors = [{ instancePath: instancePath + "/waivers/" + i3 + "/source", schemaPath: "#/properties/waivers/items/properties/source/type", keyword: "type", params: { type: "string" } }], !1;
                                    var valid8 = _errs36 === errors;
                                  } else
                                    var valid8 = !0;
                              }
                            }
                          } else
                            return validate174.errors = [{ instancePath: instancePath + "/waivers/" + i3, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" } }], !1;
                        var valid7 = _errs31 === errors;
                        if (!valid7)
                          break;
                      }
                    } else
                      return validate174.errors = [{ instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" } }], !1;
                  var valid0 = _errs29 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.slowest !== void 0) {
                    let data16 = data.slowest, _errs38 = errors;
                    if (errors === _errs38)
                      if (Array.isArray(data16)) {
                        var valid9 = !0;
                        let len4 = data16.length;
                        for (let i4 = 0; i4 < len4; i4++) {
                          let data17 = data16[i4], _errs40 = errors;
                          if (errors === _errs40)
                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                              let missing5;
                              if (data17.what === void 0 && (missing5 = "what") || data17.durationMs === void 0 && (missing5 = "durationMs"))
                                return validate174.errors = [{ instancePath: instancePath + "/slowest/" + i4, schemaPath: "#/properties/slowest/items/required", keyword: "required", params: { missingProperty: missing5 } }], !1;
                              {
                                let _errs42 = errors;
                                for (let key5 in data17)
                                  if (!(key5 === "what" || key5 === "durationMs")) {
                                    return validate174.errors = [{ instancePath: instancePath + "/slowest/" + i4, schemaPath: "#/properties/slowest/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } }], !1;
                                    break;
                                  }
                                if (_errs42 === errors) {
                                  if (data17.what !== void 0) {
                                    let _errs43 = errors;
                                    if (typeof data17.what != "string")
                                      return validate174.errors = [{ instancePath: instancePath + "/slowest/" + i4 + "/what", schemaPath: "#/properties/slowest/items/properties/what/type", keyword: "type", params: { type: "string" } }], !1;
                                    var valid10 = _errs43 === errors;
                                  } else
                                    var valid10 = !0;
                                  if (valid10)
                                    if (data17.durationMs !== void 0) {
                                      let data19 = data17.durationMs, _errs45 = errors;
                                      if (errors === _errs45)
                                        if (typeof data19 == "number" && isFinite(data19)) {
                                          if (data19 < 0 || isNaN(data19))
                                            return validate174.errors = [{ instancePath: instancePath + "/slowest/" + i4 + "/durationMs", schemaPath: "#/properties/slowest/items/properties/durationMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                        } else
                                          return validate174.errors = [{ instancePath: instancePath + "/slowest/" + i4 + "/durationMs", schemaPath: "#/properties/slowest/items/properties/durationMs/type", keyword: "type", params: { type: "number" } }], !1;
                                      var valid10 = _errs45 === errors;
                                    } else
                                      var valid10 = !0;
                                }
                              }
                            } else
                              return validate174.errors = [{ instancePath: instancePath + "/slowest/" + i4, schemaPath: "#/properties/slowest/items/type", keyword: "type", params: { type: "object" } }], !1;
                          var valid9 = _errs40 === errors;
                          if (!valid9)
                            break;
                        }
                      } else
                        return validate174.errors = [{ instancePath: instancePath + "/slowest", schemaPath: "#/properties/slowest/type", keyword: "type", params: { type: "array" } }], !1;
                    var valid0 = _errs38 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.forecasts !== void 0) {
                      let data20 = data.forecasts, _errs47 = errors;
                      if (errors === _errs47)
                        if (Array.isArray(data20)) {
                          var valid11 = !0;
                          let len5 = data20.length;
                          for (let i5 = 0; i5 < len5; i5++) {
                            let data21 = data20[i5], _errs49 = errors;
                            if (errors === _errs49)
                              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                let missing6;
                                if (data21.what === void 0 && (missing6 = "what") || data21.forecast === void 0 && (missing6 = "forecast") || data21.fact === void 0 && (missing6 = "fact") || data21.met === void 0 && (missing6 = "met"))
                                  return validate174.errors = [{ instancePath: instancePath + "/forecasts/" + i5, schemaPath: "#/properties/forecasts/items/required", keyword: "required", params: { missingProperty: missing6 } }], !1;
                                {
                                  let _errs51 = errors;
                                  for (let key6 in data21)
                                    if (!(key6 === "what" || key6 === "forecast" || key6 === "fact" || key6 === "met")) {
                                      return validate174.errors = [{ instancePath: instancePath + "/forecasts/" + i5, schemaPath: "#/properties/forecasts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } }], !1;
                                      break;
                                    }
                                  if (_errs51 === errors) {
                                    if (data21.what !== void 0) {
                                      let _errs52 = errors;
                                      if (typeof data21.what != "string")
                                        return validate174.errors = [{ instancePath: instancePath + "/forecasts/" + i5 + "/what", schemaPath: "#/properties/forecasts/items/properties/what/type", keyword: "type", params: { type: "string" } }], !1;
                                      var valid12 = _errs52 === errors;
                                    } else
                                      var valid12 = !0;
                                    if (valid12) {
                                      if (data21.forecast !== void 0) {
                                        let _errs54 = errors;
                                        if (typeof data21.forecast != "string")
                                          return validate174.errors = [{ instancePath: instancePath + "/forecasts/" + i5 + "/forecast", schemaPath: "#/properties/forecasts/items/properties/forecast/type", keyword: "type", params: { type: "string" } }], !1;
                                        var valid12 = _errs54 === errors;
                                      } else
                                        var valid12 = !0;
                                      if (valid12) {
                                        if (data21.fact !== void 0) {
                                          let _errs56 = errors;
                                          if (typeof data21.fact != "string")
                                            return validate174.errors = [{ instancePath: instancePath + "/forecasts/" + i5 + "/fact", schemaPath: "#/properties/forecasts/items/properties/fact/type", keyword: "type", params: { type: "string" } }], !1;
                                          var valid12 = _errs56 === errors;
                                        } else
                                          var valid12 = !0;
                                        if (valid12)
                                          if (data21.met !== void 0) {
                                            let _errs58 = errors;
                                            if (typeof data21.met != "boolean")
                                              return validate174.errors = [{ instancePath: instancePath + "/forecasts/" + i5 + "/met", schemaPath: "#/properties/forecasts/items/properties/met/type", keyword: "type", params: { type: "boolean" } }], !1;
                                            var valid12 = _errs58 === errors;
                                          } else
                                            var valid12 = !0;
                                      }
                                    }
                                  }
                                }
                              } else
                                return validate174.errors = [{ instancePath: instancePath + "/forecasts/" + i5, schemaPath: "#/properties/forecasts/items/type", keyword: "type", params: { type: "object" } }], !1;
                            var valid11 = _errs49 === errors;
                            if (!valid11)
                              break;
                          }
                        } else
                          return validate174.errors = [{ instancePath: instancePath + "/forecasts", schemaPath: "#/properties/forecasts/type", keyword: "type", params: { type: "array" } }], !1;
                      var valid0 = _errs47 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.actionItems !== void 0) {
                        let data26 = data.actionItems, _errs60 = errors;
                        if (errors === _errs60)
                          if (Array.isArray(data26)) {
                            var valid13 = !0;
                            let len6 = data26.length;
                            for (let i6 = 0; i6 < len6; i6++) {
                              let data27 = data26[i6], _errs62 = errors;
                              if (errors === _errs62)
                                if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                  let missing7;
                                  if (data27.title === void 0 && (missing7 = "title") || data27.owner === void 0 && (missing7 = "owner"))
                                    return validate174.errors = [{ instancePath: instancePath + "/actionItems/" + i6, schemaPath: "#/properties/actionItems/items/required", keyword: "required", params: { missingProperty: missing7 } }], !1;
                                  {
                                    let _errs64 = errors;
                                    for (let key7 in data27)
                                      if (!(key7 === "title" || key7 === "owner")) {
                                        return validate174.errors = [{ instancePath: instancePath + "/actionItems/" + i6, schemaPath: "#/properties/actionItems/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } }], !1;
                                        break;
                                      }
                                    if (_errs64 === errors) {
                                      if (data27.title !== void 0) {
                                        let _errs65 = errors;
                                        if (typeof data27.title != "string")
                                          return validate174.errors = [{ instancePath: instancePath + "/actionItems/" + i6 + "/title", schemaPath: "#/properties/actionItems/items/properties/title/type", keyword: "type", params: { type: "string" } }], !1;
                                        var valid14 = _errs65 === errors;
                                      } else
                                        var valid14 = !0;
                                      if (valid14)
                                        if (data27.owner !== void 0) {
                                          let data29 = data27.owner, _errs67 = errors;
                                          if (typeof data29 != "string" && data29 !== null)
                                            return validate174.errors = [{ instancePath: instancePath + "/actionItems/" + i6 + "/owner", schemaPath: "#/properties/actionItems/items/properties/owner/type", keyword: "type", params: { type: schema35.properties.actionItems.items.properties.owner.type } }], !1;
                                          var valid14 = _errs67 === errors;
                                        } else
                                          var valid14 = !0;
                                    }
                                  }
                                } else
                                  return validate174.errors = [{ instancePath: instancePath + "/actionItems/" + i6, schemaPath: "#/properties/actionItems/items/type", keyword: "type", params: { type: "object" } }], !1;
                              var valid13 = _errs62 === errors;
                              if (!valid13)
                                break;
                            }
                          } else
                            return validate174.errors = [{ instancePath: instancePath + "/actionItems", schemaPath: "#/properties/actionItems/type", keyword: "type", params: { type: "array" } }], !1;
                        var valid0 = _errs60 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.$schema !== void 0) {
                          let data30 = data.$schema, _errs69 = errors;
                          if (typeof data30 != "string")
                            return validate174.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }], !1;
                          if (data30 !== "urn:release-gates:schema:retrospective-inputs:v1")
                            return validate174.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/const", keyword: "const", params: { allowedValue: "urn:release-gates:schema:retrospective-inputs:v1" } }], !1;
                          var valid0 = _errs69 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.mode !== void 0) {
                            let _errs71 = errors;
                            validate22(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                            var valid0 = _errs71 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.release !== void 0) {
                              let _errs72 = errors;
                              validate24(data.release, { instancePath: instancePath + "/release", parentData: data, parentDataProperty: "release", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                              var valid0 = _errs72 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.run !== void 0) {
                                let _errs73 = errors;
                                validate53(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                                var valid0 = _errs73 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.generatedAt !== void 0) {
                                  let _errs74 = errors;
                                  validate38(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                  var valid0 = _errs74 === errors;
                                } else
                                  var valid0 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate174.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate174.errors = vErrors, errors === 0;
}
var validate_12 = validate179, schema36 = { $id: "urn:release-gates:schema:monitoring-baseline:v1", type: "object", properties: { from: { $ref: "urn:release-gates:shared:Instant" }, to: { $ref: "urn:release-gates:shared:Instant" }, looks: { type: "integer", minimum: 0, maximum: 9007199254740991 }, indicators: { type: "array", items: { type: "object", properties: { id: { type: "string", minLength: 1 }, kind: { type: "string", enum: ["events", "gauge"] }, events: { type: "object", properties: { bad: { type: "number" }, total: { type: "number" } }, required: ["bad", "total"], additionalProperties: !1 }, rate: { type: "number", minimum: 0 }, gauge: { type: "object", properties: { minimum: { type: "number" }, median: { type: "number" }, p95: { type: "number" }, maximum: { type: "number" } }, required: ["minimum", "median", "p95", "maximum"], additionalProperties: !1 } }, required: ["id", "kind"], additionalProperties: !1 } }, checks: { type: "array", items: { type: "object", properties: { id: { type: "string", minLength: 1 }, looks: { type: "integer", minimum: 0, maximum: 9007199254740991 }, passed: { type: "integer", minimum: 0, maximum: 9007199254740991 }, p95Ms: { type: "number", minimum: 0 } }, required: ["id", "looks", "passed"], additionalProperties: !1 } }, $schema: { type: "string", const: "urn:release-gates:schema:monitoring-baseline:v1" }, mode: { $ref: "urn:release-gates:shared:Mode" }, release: { $ref: "urn:release-gates:shared:ReleaseIdentity" }, run: { $ref: "urn:release-gates:shared:Run" }, generatedAt: { $ref: "urn:release-gates:shared:Instant" } }, required: ["from", "to", "looks", "indicators", "checks", "$schema", "mode", "release", "run", "generatedAt"], additionalProperties: !1, title: "Monitoring baseline" };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.looks === void 0 && (missing0 = "looks") || data.indicators === void 0 && (missing0 = "indicators") || data.checks === void 0 && (missing0 = "checks") || data.$schema === void 0 && (missing0 = "$schema") || data.mode === void 0 && (missing0 = "mode") || data.release === void 0 && (missing0 = "release") || data.run === void 0 && (missing0 = "run") || data.generatedAt === void 0 && (missing0 = "generatedAt"))
        return validate179.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func4.call(schema36.properties, key0)) {
            return validate179.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.from !== void 0) {
            let _errs2 = errors;
            validate38(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.to !== void 0) {
              let _errs3 = errors;
              validate38(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.looks !== void 0) {
                let data2 = data.looks, _errs4 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate179.errors = [{ instancePath: instancePath + "/looks", schemaPath: "#/properties/looks/type", keyword: "type", params: { type: "integer" } }], !1;
                if (errors === _errs4 && typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 9007199254740991 || isNaN(data2))
                    return validate179.errors = [{ instancePath: instancePath + "/looks", schemaPath: "#/properties/looks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                  if (data2 < 0 || isNaN(data2))
                    return validate179.errors = [{ instancePath: instancePath + "/looks", schemaPath: "#/properties/looks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                }
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.indicators !== void 0) {
                  let data3 = data.indicators, _errs6 = errors;
                  if (errors === _errs6)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0], _errs8 = errors;
                        if (errors === _errs8)
                          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                            let missing1;
                            if (data4.id === void 0 && (missing1 = "id") || data4.kind === void 0 && (missing1 = "kind"))
                              return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0, schemaPath: "#/properties/indicators/items/required", keyword: "required", params: { missingProperty: missing1 } }], !1;
                            {
                              let _errs10 = errors;
                              for (let key1 in data4)
                                if (!(key1 === "id" || key1 === "kind" || key1 === "events" || key1 === "rate" || key1 === "gauge")) {
                                  return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0, schemaPath: "#/properties/indicators/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }], !1;
                                  break;
                                }
                              if (_errs10 === errors) {
                                if (data4.id !== void 0) {
                                  let data5 = data4.id, _errs11 = errors;
                                  if (errors === _errs11)
                                    if (typeof data5 == "string") {
                                      if (func2(data5) < 1)
                                        return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/id", schemaPath: "#/properties/indicators/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                    } else
                                      return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/id", schemaPath: "#/properties/indicators/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                  var valid2 = _errs11 === errors;
                                } else
                                  var valid2 = !0;
                                if (valid2) {
                                  if (data4.kind !== void 0) {
                                    let data6 = data4.kind, _errs13 = errors;
                                    if (typeof data6 != "string")
                                      return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/kind", schemaPath: "#/properties/indicators/items/properties/kind/type", keyword: "type", params: { type: "string" } }], !1;
                                    if (!(data6 === "events" || data6 === "gauge"))
                                      return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/kind", schemaPath: "#/properties/indicators/items/properties/kind/enum", keyword: "enum", params: { allowedValues: schema36.properties.indicators.items.properties.kind.enum } }], !1;
                                    var valid2 = _errs13 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2) {
                                    if (data4.events !== void 0) {
                                      let data7 = data4.events, _errs15 = errors;
                                      if (errors === _errs15)
                                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                          let missing2;
                                          if (data7.bad === void 0 && (missing2 = "bad") || data7.total === void 0 && (missing2 = "total"))
                                            return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/events", schemaPath: "#/properties/indicators/items/properties/events/required", keyword: "required", params: { missingProperty: missing2 } }], !1;
                                          {
                                            let _errs17 = errors;
                                            for (let key2 in data7)
                                              if (!(key2 === "bad" || key2 === "total")) {
                                                return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/events", schemaPath: "#/properties/indicators/items/properties/events/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } }], !1;
                                                break;
                                              }
                                            if (_errs17 === errors) {
                                              if (data7.bad !== void 0) {
                                                let data8 = data7.bad, _errs18 = errors;
                                                if (!(typeof data8 == "number" && isFinite(data8)))
                                                  return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/events/bad", schemaPath: "#/properties/indicators/items/properties/events/properties/bad/type", keyword: "type", params: { type: "number" } }], !1;
                                                var valid3 = _errs18 === errors;
                                              } else
                                                var valid3 = !0;
                                              if (valid3)
                                                if (data7.total !== void 0) {
                                                  let data9 = data7.total, _errs20 = errors;
                                                  if (!(typeof data9 == "number" && isFinite(data9)))
                                                    return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/events/total", schemaPath: "#/properties/indicators/items/properties/events/properties/total/type", keyword: "type", params: { type: "number" } }], !1;
                                                  var valid3 = _errs20 === errors;
                                                } else
                                                  var valid3 = !0;
                                            }
                                          }
                                        } else
                                          return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/events", schemaPath: "#/properties/indicators/items/properties/events/type", keyword: "type", params: { type: "object" } }], !1;
                                      var valid2 = _errs15 === errors;
                                    } else
                                      var valid2 = !0;
                                    if (valid2) {
                                      if (data4.rate !== void 0) {
                                        let data10 = data4.rate, _errs22 = errors;
                                        if (errors === _errs22)
                                          if (typeof data10 == "number" && isFinite(data10)) {
                                            if (data10 < 0 || isNaN(data10))
                                              return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/rate", schemaPath: "#/properties/indicators/items/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                          } else
                                            return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/rate", schemaPath: "#/properties/indicators/items/properties/rate/type", keyword: "type", params: { type: "number" } }], !1;
                                        var valid2 = _errs22 === errors;
                                      } else
                                        var valid2 = !0;
                                      if (valid2)
                                        if (data4.gauge !== void 0) {
                                          let data11 = data4.gauge, _errs24 = errors;
                                          if (errors === _errs24)
                                            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                              let missing3;
                                              if (data11.minimum === void 0 && (missing3 = "minimum") || data11.median === void 0 && (missing3 = "median") || data11.p95 === void 0 && (missing3 = "p95") || data11.maximum === void 0 && (missing3 = "maximum"))
                                                return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/gauge", schemaPath: "#/properties/indicators/items/properties/gauge/required", keyword: "required", params: { missingProperty: missing3 } }], !1;
                                              {
                                                let _errs26 = errors;
                                                for (let key3 in data11)
                                                  if (!(key3 === "minimum" || key3 === "median" || key3 === "p95" || key3 === "maximum")) {
                                                    return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/gauge", schemaPath: "#/properties/indicators/items/properties/gauge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } }], !1;
                                                    break;
                                                  }
                                                if (_errs26 === errors) {
                                                  if (data11.minimum !== void 0) {
                                                    let data12 = data11.minimum, _errs27 = errors;
                                                    if (!(typeof data12 == "number" && isFinite(data12)))
                                                      return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/gauge/minimum", schemaPath: "#/properties/indicators/items/properties/gauge/properties/minimum/type", keyword: "type", params: { type: "number" } }], !1;
                                                    var valid4 = _errs27 === errors;
                                                  } else
                                                    var valid4 = !0;
                                                  if (valid4) {
                                                    if (data11.median !== void 0) {
                                                      let data13 = data11.median, _errs29 = errors;
                                                      if (!(typeof data13 == "number" && isFinite(data13)))
                                                        return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/gauge/median", schemaPath: "#/properties/indicators/items/properties/gauge/properties/median/type", keyword: "type", params: { type: "number" } }], !1;
                                                      var valid4 = _errs29 === errors;
                                                    } else
                                                      var valid4 = !0;
                                                    if (valid4) {
                                                      if (data11.p95 !== void 0) {
                                                        let data14 = data11.p95, _errs31 = errors;
                                                        if (!(typeof data14 == "number" && isFinite(data14)))
                                                          return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/gauge/p95", schemaPath: "#/properties/indicators/items/properties/gauge/properties/p95/type", keyword: "type", params: { type: "number" } }], !1;
                                                        var valid4 = _errs31 === errors;
                                                      } else
                                                        var valid4 = !0;
                                                      if (valid4)
                                                        if (data11.maximum !== void 0) {
                                                          let data15 = data11.maximum, _errs33 = errors;
                                                          if (!(typeof data15 == "number" && isFinite(data15)))
                                                            return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/gauge/maximum", schemaPath: "#/properties/indicators/items/properties/gauge/properties/maximum/type", keyword: "type", params: { type: "number" } }], !1;
                                                          var valid4 = _errs33 === errors;
                                                        } else
                                                          var valid4 = !0;
                                                    }
                                                  }
                                                }
                                              }
                                            } else
                                              return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0 + "/gauge", schemaPath: "#/properties/indicators/items/properties/gauge/type", keyword: "type", params: { type: "object" } }], !1;
                                          var valid2 = _errs24 === errors;
                                        } else
                                          var valid2 = !0;
                                    }
                                  }
                                }
                              }
                            }
                          } else
                            return validate179.errors = [{ instancePath: instancePath + "/indicators/" + i0, schemaPath: "#/properties/indicators/items/type", keyword: "type", params: { type: "object" } }], !1;
                        var valid1 = _errs8 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate179.errors = [{ instancePath: instancePath + "/indicators", schemaPath: "#/properties/indicators/type", keyword: "type", params: { type: "array" } }], !1;
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.checks !== void 0) {
                    let data16 = data.checks, _errs35 = errors;
                    if (errors === _errs35)
                      if (Array.isArray(data16)) {
                        var valid5 = !0;
                        let len1 = data16.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data17 = data16[i1], _errs37 = errors;
                          if (errors === _errs37)
                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                              let missing4;
                              if (data17.id === void 0 && (missing4 = "id") || data17.looks === void 0 && (missing4 = "looks") || data17.passed === void 0 && (missing4 = "passed"))
                                return validate179.errors = [{ instancePath: instancePath + "/checks/" + i1, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: missing4 } }], !1;
                              {
                                let _errs39 = errors;
                                for (let key4 in data17)
                                  if (!(key4 === "id" || key4 === "looks" || key4 === "passed" || key4 === "p95Ms")) {
                                    return validate179.errors = [{ instancePath: instancePath + "/checks/" + i1, schemaPath: "#/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } }], !1;
                                    break;
                                  }
                                if (_errs39 === errors) {
                                  if (data17.id !== void 0) {
                                    let data18 = data17.id, _errs40 = errors;
                                    if (errors === _errs40)
                                      if (typeof data18 == "string") {
                                        if (func2(data18) < 1)
                                          return validate179.errors = [{ instancePath: instancePath + "/checks/" + i1 + "/id", schemaPath: "#/properties/checks/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 } }], !1;
                                      } else
                                        return validate179.errors = [{ instancePath: instancePath + "/checks/" + i1 + "/id", schemaPath: "#/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" } }], !1;
                                    var valid6 = _errs40 === errors;
                                  } else
                                    var valid6 = !0;
                                  if (valid6) {
                                    if (data17.looks !== void 0) {
                                      let data19 = data17.looks, _errs42 = errors;
                                      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                                        return validate179.errors = [{ instancePath: instancePath + "/checks/" + i1 + "/looks", schemaPath: "#/properties/checks/items/properties/looks/type", keyword: "type", params: { type: "integer" } }], !1;
                                      if (errors === _errs42 && typeof data19 == "number" && isFinite(data19)) {
                                        if (data19 > 9007199254740991 || isNaN(data19))
                                          return validate179.errors = [{ instancePath: instancePath + "/checks/" + i1 + "/looks", schemaPath: "#/properties/checks/items/properties/looks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                        if (data19 < 0 || isNaN(data19))
                                          return validate179.errors = [{ instancePath: instancePath + "/checks/" + i1 + "/looks", schemaPath: "#/properties/checks/items/properties/looks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                      }
                                      var valid6 = _errs42 === errors;
                                    } else
                                      var valid6 = !0;
                                    if (valid6) {
                                      if (data17.passed !== void 0) {
                                        let data20 = data17.passed, _errs44 = errors;
                                        if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)))
                                          return validate179.errors = [{ instancePath: instancePath + "/checks/" + i1 + "/passed", schemaPath: "#/properties/checks/items/properties/passed/type", keyword: "type", params: { type: "integer" } }], !1;
                                        if (errors === _errs44 && typeof data20 == "number" && isFinite(data20)) {
                                          if (data20 > 9007199254740991 || isNaN(data20))
                                            return validate179.errors = [{ instancePath: instancePath + "/checks/" + i1 + "/passed", schemaPath: "#/properties/checks/items/properties/passed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } }], !1;
                                          if (data20 < 0 || isNaN(data20))
                                            return validate179.errors = [{ instancePath: instancePath + "/checks/" + i1 + "/passed", schemaPath: "#/properties/checks/items/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                        }
                                        var valid6 = _errs44 === errors;
                                      } else
                                        var valid6 = !0;
                                      if (valid6)
                                        if (data17.p95Ms !== void 0) {
                                          let data21 = data17.p95Ms, _errs46 = errors;
                                          if (errors === _errs46)
                                            if (typeof data21 == "number" && isFinite(data21)) {
                                              if (data21 < 0 || isNaN(data21))
                                                return validate179.errors = [{ instancePath: instancePath + "/checks/" + i1 + "/p95Ms", schemaPath: "#/properties/checks/items/properties/p95Ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }], !1;
                                            } else
                                              return validate179.errors = [{ instancePath: instancePath + "/checks/" + i1 + "/p95Ms", schemaPath: "#/properties/checks/items/properties/p95Ms/type", keyword: "type", params: { type: "number" } }], !1;
                                          var valid6 = _errs46 === errors;
                                        } else
                                          var valid6 = !0;
                                    }
                                  }
                                }
                              }
                            } else
                              return validate179.errors = [{ instancePath: instancePath + "/checks/" + i1, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" } }], !1;
                          var valid5 = _errs37 === errors;
                          if (!valid5)
                            break;
                        }
                      } else
                        return validate179.errors = [{ instancePath: instancePath + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } }], !1;
                    var valid0 = _errs35 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.$schema !== void 0) {
                      let data22 = data.$schema, _errs48 = errors;
                      if (typeof data22 != "string")
                        return validate179.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }], !1;
                      if (data22 !== "urn:release-gates:schema:monitoring-baseline:v1")
                        return validate179.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/const", keyword: "const", params: { allowedValue: "urn:release-gates:schema:monitoring-baseline:v1" } }], !1;
                      var valid0 = _errs48 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.mode !== void 0) {
                        let _errs50 = errors;
                        validate22(data.mode, { instancePath: instancePath + "/mode", parentData: data, parentDataProperty: "mode", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                        var valid0 = _errs50 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.release !== void 0) {
                          let _errs51 = errors;
                          validate24(data.release, { instancePath: instancePath + "/release", parentData: data, parentDataProperty: "release", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                          var valid0 = _errs51 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.run !== void 0) {
                            let _errs52 = errors;
                            validate53(data.run, { instancePath: instancePath + "/run", parentData: data, parentDataProperty: "run", rootData }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length);
                            var valid0 = _errs52 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.generatedAt !== void 0) {
                              let _errs53 = errors;
                              validate38(data.generatedAt, { instancePath: instancePath + "/generatedAt", parentData: data, parentDataProperty: "generatedAt", rootData }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                              var valid0 = _errs53 === errors;
                            } else
                              var valid0 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }], !1;
  return validate179.errors = vErrors, errors === 0;
}
export {
  validate_0,
  validate_1,
  validate_10,
  validate_11,
  validate_12,
  validate_2,
  validate_3,
  validate_4,
  validate_5,
  validate_6,
  validate_7,
  validate_8,
  validate_9
};

export const VALIDATORS: ReadonlyMap<string, Validator> = new Map([
  ["ledger-statement", {"name":"ledger-statement","file":"","kind":"statement","schemaId":"urn:release-gates:schema:ledger-statement:v1","validate":validate_0}],
  ["deployment-readiness-checklist", {"name":"deployment-readiness-checklist","file":"deployment-readiness-checklist.json","kind":"json","schemaId":"urn:release-gates:schema:deployment-readiness-checklist:v1","validate":validate_1}],
  ["staging-deployment-report", {"name":"staging-deployment-report","file":"staging-deployment-report.json","kind":"json","schemaId":"urn:release-gates:schema:staging-deployment-report:v1","validate":validate_2}],
  ["staging-validation-results", {"name":"staging-validation-results","file":"staging-validation-results.json","kind":"json","schemaId":"urn:release-gates:schema:staging-validation-results:v1","validate":validate_3}],
  ["rollback-verification-report", {"name":"rollback-verification-report","file":"rollback-verification-report.json","kind":"json","schemaId":"urn:release-gates:schema:rollback-verification-report:v1","validate":validate_4}],
  ["production-approval", {"name":"production-approval","file":"production-approval.json","kind":"json","schemaId":"urn:release-gates:schema:production-approval:v1","validate":validate_5}],
  ["production-deployment-report", {"name":"production-deployment-report","file":"production-deployment-report.json","kind":"json","schemaId":"urn:release-gates:schema:production-deployment-report:v1","validate":validate_6}],
  ["post-deployment-validation", {"name":"post-deployment-validation","file":"post-deployment-validation.json","kind":"json","schemaId":"urn:release-gates:schema:post-deployment-validation:v1","validate":validate_7}],
  ["rollout-journal", {"name":"rollout-journal","file":"rollout-journal.jsonl","kind":"lines","schemaId":"urn:release-gates:schema:rollout-journal:v1","validate":validate_8}],
  ["rollback-report", {"name":"rollback-report","file":"rollback-report.json","kind":"json","schemaId":"urn:release-gates:schema:rollback-report:v1","validate":validate_9}],
  ["deployment-health-log", {"name":"deployment-health-log","file":"deployment-health-log.jsonl","kind":"lines","schemaId":"urn:release-gates:schema:deployment-health-log:v1","validate":validate_10}],
  ["retrospective-inputs", {"name":"retrospective-inputs","file":"retrospective-inputs.json","kind":"json","schemaId":"urn:release-gates:schema:retrospective-inputs:v1","validate":validate_11}],
  ["monitoring-baseline", {"name":"monitoring-baseline","file":"monitoring-baseline.json","kind":"json","schemaId":"urn:release-gates:schema:monitoring-baseline:v1","validate":validate_12}],
]);
