// Generated from schema/process.schema.json by `npm run generate`.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
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
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate20;
var stdin_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://github.com/proposal-gate/proposal-gate/blob/main/schema/process.schema.json", "title": "Proposal process", "type": "object", "if": { "required": ["processes"] }, "then": { "additionalProperties": false, "properties": { "processes": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/process" } } } }, "else": { "$ref": "#/$defs/process" }, "$defs": { "process": { "type": "object", "additionalProperties": false, "if": { "not": { "required": ["extends"] } }, "then": { "required": ["name", "label", "documents", "fields", "lifecycle"] }, "properties": { "extends": { "type": "string", "minLength": 1, "examples": ["bep", ".github/processes/base.yml"] }, "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "type": ["string", "null"], "minLength": 1 }, "label": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]*$" }, "documents": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "pattern": "\\{number\\}", "examples": ["proposals/ACME-{number}-{slug}.md"] }, "folder": { "type": ["string", "null"], "pattern": "\\{number\\}" }, "template": { "type": ["string", "null"], "minLength": 1 }, "ignore": { "$ref": "#/$defs/names" } } }, "number": { "type": "object", "additionalProperties": false, "properties": { "digits": { "type": "integer", "minimum": 1, "maximum": 9, "default": 4 }, "first": { "type": "integer", "minimum": 0, "default": 1 }, "kept": { "type": "array", "items": { "type": "integer", "minimum": 0 } }, "assigned": { "enum": ["reserved", "next", "assigned"], "default": "next" } } }, "registry": { "type": ["object", "null"], "additionalProperties": false, "required": ["path", "heading", "columns"], "properties": { "path": { "type": "string", "minLength": 1 }, "heading": { "type": "string", "minLength": 1 }, "columns": { "type": "object", "additionalProperties": false, "required": ["number"], "properties": { "number": { "type": "string", "minLength": 1 }, "title": { "type": ["string", "null"], "minLength": 1 }, "author": { "type": ["string", "null"], "minLength": 1 }, "status": { "type": ["string", "null"], "minLength": 1 } } }, "skipped": { "type": ["string", "null"], "minLength": 1 }, "next": { "type": ["string", "null"], "minLength": 1 } } }, "metadata": { "enum": ["front-matter", "table", "header", "list", "sections", "yaml"], "default": "front-matter" }, "fields": { "type": "object", "additionalProperties": { "type": ["object", "null"], "additionalProperties": false, "properties": { "type": { "enum": ["text", "persons", "status", "date", "version", "number", "title", "links", "proposals"], "default": "text" }, "aliases": { "$ref": "#/$defs/names" }, "required": { "anyOf": [{ "const": "always" }, { "$ref": "#/$defs/names" }] }, "unless": { "enum": ["author-is-maintainer"] }, "allowed": { "$ref": "#/$defs/names" }, "frozen": { "type": "boolean", "default": false } } } }, "version": { "type": ["object", "null"], "additionalProperties": false, "required": ["form", "pattern"], "properties": { "form": { "type": "string", "minLength": 1 }, "pattern": { "type": "string", "minLength": 1 }, "order": { "$ref": "#/$defs/names" } } }, "lifecycle": { "type": "object", "additionalProperties": false, "required": ["initial", "statuses"], "properties": { "initial": { "$ref": "#/$defs/names", "minItems": 1 }, "decided": { "$ref": "#/$defs/names" }, "statuses": { "type": "object", "minProperties": 1, "additionalProperties": { "type": ["object", "null"], "additionalProperties": false, "properties": { "to": { "$ref": "#/$defs/names" }, "final": { "type": "boolean", "default": false }, "reason": { "type": "boolean", "default": false }, "approvals": { "type": "integer", "minimum": 1 } } } } } }, "maintainers": { "type": ["object", "null"], "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "permission": { "enum": ["write", "maintain", "admin"] }, "people": { "$ref": "#/$defs/names" }, "team": { "type": "string", "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$" } } }, "heading": { "type": ["object", "null"], "additionalProperties": false, "properties": { "forms": { "default": ["{title}"], "$ref": "#/$defs/names" }, "placeholders": { "$ref": "#/$defs/names" } } }, "sections": { "type": ["object", "null"], "additionalProperties": false, "properties": { "structures": { "type": "object", "additionalProperties": { "type": ["array", "null"], "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 }, "optional": { "type": "boolean", "default": false } } }] } } }, "main-only": { "$ref": "#/$defs/names" }, "resolved": { "type": "object", "additionalProperties": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/names" }] } }, "reasons": { "$ref": "#/$defs/names" } } }, "length": { "type": ["object", "null"], "additionalProperties": false, "required": ["single", "main", "part"], "properties": { "single": { "type": "integer", "minimum": 1 }, "main": { "type": "integer", "minimum": 1 }, "part": { "type": "integer", "minimum": 1 } } }, "supersession": { "type": ["object", "null"], "additionalProperties": false, "required": ["newer", "older"], "properties": { "newer": { "$ref": "#/$defs/names", "minItems": 1 }, "older": { "$ref": "#/$defs/names", "minItems": 1 } } }, "amendment": { "type": ["object", "null"], "additionalProperties": false, "required": ["statuses", "most"], "properties": { "statuses": { "$ref": "#/$defs/names", "minItems": 1 }, "most": { "type": "integer", "minimum": 1, "maximum": 100 } } }, "pull-request": { "type": ["object", "null"], "additionalProperties": false, "properties": { "branch": { "type": ["string", "null"], "minLength": 1 }, "title": { "type": ["string", "null"], "minLength": 1 } } }, "rules": { "type": "object", "additionalProperties": { "enum": ["error", "warning", "notice", "off", null] } }, "exempt": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "numbers", "reason"], "properties": { "rule": { "type": "string", "minLength": 1 }, "numbers": { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^\\d{1,9}-\\d{1,9}$" }] } }, "reason": { "type": "string", "minLength": 1 } } } } } }, "names": { "type": "array", "items": { "type": "string", "minLength": 1 } } } };
var schema32 = { "type": "object", "additionalProperties": false, "if": { "not": { "required": ["extends"] } }, "then": { "required": ["name", "label", "documents", "fields", "lifecycle"] }, "properties": { "extends": { "type": "string", "minLength": 1, "examples": ["bep", ".github/processes/base.yml"] }, "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "type": ["string", "null"], "minLength": 1 }, "label": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]*$" }, "documents": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "pattern": "\\{number\\}", "examples": ["proposals/ACME-{number}-{slug}.md"] }, "folder": { "type": ["string", "null"], "pattern": "\\{number\\}" }, "template": { "type": ["string", "null"], "minLength": 1 }, "ignore": { "$ref": "#/$defs/names" } } }, "number": { "type": "object", "additionalProperties": false, "properties": { "digits": { "type": "integer", "minimum": 1, "maximum": 9, "default": 4 }, "first": { "type": "integer", "minimum": 0, "default": 1 }, "kept": { "type": "array", "items": { "type": "integer", "minimum": 0 } }, "assigned": { "enum": ["reserved", "next", "assigned"], "default": "next" } } }, "registry": { "type": ["object", "null"], "additionalProperties": false, "required": ["path", "heading", "columns"], "properties": { "path": { "type": "string", "minLength": 1 }, "heading": { "type": "string", "minLength": 1 }, "columns": { "type": "object", "additionalProperties": false, "required": ["number"], "properties": { "number": { "type": "string", "minLength": 1 }, "title": { "type": ["string", "null"], "minLength": 1 }, "author": { "type": ["string", "null"], "minLength": 1 }, "status": { "type": ["string", "null"], "minLength": 1 } } }, "skipped": { "type": ["string", "null"], "minLength": 1 }, "next": { "type": ["string", "null"], "minLength": 1 } } }, "metadata": { "enum": ["front-matter", "table", "header", "list", "sections", "yaml"], "default": "front-matter" }, "fields": { "type": "object", "additionalProperties": { "type": ["object", "null"], "additionalProperties": false, "properties": { "type": { "enum": ["text", "persons", "status", "date", "version", "number", "title", "links", "proposals"], "default": "text" }, "aliases": { "$ref": "#/$defs/names" }, "required": { "anyOf": [{ "const": "always" }, { "$ref": "#/$defs/names" }] }, "unless": { "enum": ["author-is-maintainer"] }, "allowed": { "$ref": "#/$defs/names" }, "frozen": { "type": "boolean", "default": false } } } }, "version": { "type": ["object", "null"], "additionalProperties": false, "required": ["form", "pattern"], "properties": { "form": { "type": "string", "minLength": 1 }, "pattern": { "type": "string", "minLength": 1 }, "order": { "$ref": "#/$defs/names" } } }, "lifecycle": { "type": "object", "additionalProperties": false, "required": ["initial", "statuses"], "properties": { "initial": { "$ref": "#/$defs/names", "minItems": 1 }, "decided": { "$ref": "#/$defs/names" }, "statuses": { "type": "object", "minProperties": 1, "additionalProperties": { "type": ["object", "null"], "additionalProperties": false, "properties": { "to": { "$ref": "#/$defs/names" }, "final": { "type": "boolean", "default": false }, "reason": { "type": "boolean", "default": false }, "approvals": { "type": "integer", "minimum": 1 } } } } } }, "maintainers": { "type": ["object", "null"], "additionalProperties": false, "minProperties": 1, "maxProperties": 1, "properties": { "permission": { "enum": ["write", "maintain", "admin"] }, "people": { "$ref": "#/$defs/names" }, "team": { "type": "string", "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$" } } }, "heading": { "type": ["object", "null"], "additionalProperties": false, "properties": { "forms": { "default": ["{title}"], "$ref": "#/$defs/names" }, "placeholders": { "$ref": "#/$defs/names" } } }, "sections": { "type": ["object", "null"], "additionalProperties": false, "properties": { "structures": { "type": "object", "additionalProperties": { "type": ["array", "null"], "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 }, "optional": { "type": "boolean", "default": false } } }] } } }, "main-only": { "$ref": "#/$defs/names" }, "resolved": { "type": "object", "additionalProperties": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/names" }] } }, "reasons": { "$ref": "#/$defs/names" } } }, "length": { "type": ["object", "null"], "additionalProperties": false, "required": ["single", "main", "part"], "properties": { "single": { "type": "integer", "minimum": 1 }, "main": { "type": "integer", "minimum": 1 }, "part": { "type": "integer", "minimum": 1 } } }, "supersession": { "type": ["object", "null"], "additionalProperties": false, "required": ["newer", "older"], "properties": { "newer": { "$ref": "#/$defs/names", "minItems": 1 }, "older": { "$ref": "#/$defs/names", "minItems": 1 } } }, "amendment": { "type": ["object", "null"], "additionalProperties": false, "required": ["statuses", "most"], "properties": { "statuses": { "$ref": "#/$defs/names", "minItems": 1 }, "most": { "type": "integer", "minimum": 1, "maximum": 100 } } }, "pull-request": { "type": ["object", "null"], "additionalProperties": false, "properties": { "branch": { "type": ["string", "null"], "minLength": 1 }, "title": { "type": ["string", "null"], "minLength": 1 } } }, "rules": { "type": "object", "additionalProperties": { "enum": ["error", "warning", "notice", "off", null] } }, "exempt": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "numbers", "reason"], "properties": { "rule": { "type": "string", "minLength": 1 }, "numbers": { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^\\d{1,9}-\\d{1,9}$" }] } }, "reason": { "type": "string", "minLength": 1 } } } } } };
var schema33 = { "type": "array", "items": { "type": "string", "minLength": 1 } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
var pattern6 = new RegExp("\\{number\\}", "u");
var pattern8 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$", "u");
var pattern9 = new RegExp("^\\d{1,9}-\\d{1,9}$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  const _errs3 = errors;
  const _errs4 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.extends === void 0 && (missing0 = "extends")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  }
  var valid1 = _errs4 === errors;
  if (valid1) {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  } else {
    errors = _errs3;
    if (vErrors !== null) {
      if (_errs3) {
        vErrors.length = _errs3;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name === void 0) {
        const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema32.then.required, parentSchema: schema32.then, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data.label === void 0) {
        const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema32.then.required, parentSchema: schema32.then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.documents === void 0) {
        const err4 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "documents" }, message: "must have required property 'documents'", schema: schema32.then.required, parentSchema: schema32.then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data.fields === void 0) {
        const err5 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'", schema: schema32.then.required, parentSchema: schema32.then, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data.lifecycle === void 0) {
        const err6 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "lifecycle" }, message: "must have required property 'lifecycle'", schema: schema32.then.required, parentSchema: schema32.then, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema32.if, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema32.properties, key0)) {
        const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data0 = data.extends;
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err9 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.extends, data: data0 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.extends.type, parentSchema: schema32.properties.extends, data: data0 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err11 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema32.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.type, parentSchema: schema32.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 !== "string" && data2 !== null) {
        const err13 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema32.properties.title.type }, message: "must be string,null", schema: schema32.properties.title.type, parentSchema: schema32.properties.title, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (func2(data2) < 1) {
          const err14 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.title, data: data2 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.label !== void 0) {
      let data3 = data.label;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err15 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9-]*$", parentSchema: schema32.properties.label, data: data3 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.label.type, parentSchema: schema32.properties.label, data: data3 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.documents !== void 0) {
      let data4 = data.documents;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.path === void 0) {
          const err17 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema32.properties.documents.required, parentSchema: schema32.properties.documents, data: data4 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "path" || key1 === "folder" || key1 === "template" || key1 === "ignore")) {
            const err18 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.documents, data: data4 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data4.path !== void 0) {
          let data5 = data4.path;
          if (typeof data5 === "string") {
            if (!pattern6.test(data5)) {
              const err19 = { instancePath: instancePath + "/documents/path", schemaPath: "#/properties/documents/properties/path/pattern", keyword: "pattern", params: { pattern: "\\{number\\}" }, message: 'must match pattern "\\{number\\}"', schema: "\\{number\\}", parentSchema: schema32.properties.documents.properties.path, data: data5 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/documents/path", schemaPath: "#/properties/documents/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.documents.properties.path.type, parentSchema: schema32.properties.documents.properties.path, data: data5 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data4.folder !== void 0) {
          let data6 = data4.folder;
          if (typeof data6 !== "string" && data6 !== null) {
            const err21 = { instancePath: instancePath + "/documents/folder", schemaPath: "#/properties/documents/properties/folder/type", keyword: "type", params: { type: schema32.properties.documents.properties.folder.type }, message: "must be string,null", schema: schema32.properties.documents.properties.folder.type, parentSchema: schema32.properties.documents.properties.folder, data: data6 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data6 === "string") {
            if (!pattern6.test(data6)) {
              const err22 = { instancePath: instancePath + "/documents/folder", schemaPath: "#/properties/documents/properties/folder/pattern", keyword: "pattern", params: { pattern: "\\{number\\}" }, message: 'must match pattern "\\{number\\}"', schema: "\\{number\\}", parentSchema: schema32.properties.documents.properties.folder, data: data6 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data4.template !== void 0) {
          let data7 = data4.template;
          if (typeof data7 !== "string" && data7 !== null) {
            const err23 = { instancePath: instancePath + "/documents/template", schemaPath: "#/properties/documents/properties/template/type", keyword: "type", params: { type: schema32.properties.documents.properties.template.type }, message: "must be string,null", schema: schema32.properties.documents.properties.template.type, parentSchema: schema32.properties.documents.properties.template, data: data7 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data7 === "string") {
            if (func2(data7) < 1) {
              const err24 = { instancePath: instancePath + "/documents/template", schemaPath: "#/properties/documents/properties/template/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.documents.properties.template, data: data7 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
        if (data4.ignore !== void 0) {
          let data8 = data4.ignore;
          if (Array.isArray(data8)) {
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data9 = data8[i0];
              if (typeof data9 === "string") {
                if (func2(data9) < 1) {
                  const err25 = { instancePath: instancePath + "/documents/ignore/" + i0, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = { instancePath: instancePath + "/documents/ignore/" + i0, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/documents/ignore", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data8 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.documents.type, parentSchema: schema32.properties.documents, data: data4 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data10 = data.number;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          if (!(key2 === "digits" || key2 === "first" || key2 === "kept" || key2 === "assigned")) {
            const err29 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.number, data: data10 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data10.digits !== void 0) {
          let data11 = data10.digits;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err30 = { instancePath: instancePath + "/number/digits", schemaPath: "#/properties/number/properties/digits/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.number.properties.digits.type, parentSchema: schema32.properties.number.properties.digits, data: data11 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 9 || isNaN(data11)) {
              const err31 = { instancePath: instancePath + "/number/digits", schemaPath: "#/properties/number/properties/digits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, message: "must be <= 9", schema: 9, parentSchema: schema32.properties.number.properties.digits, data: data11 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err32 = { instancePath: instancePath + "/number/digits", schemaPath: "#/properties/number/properties/digits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.number.properties.digits, data: data11 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
        if (data10.first !== void 0) {
          let data12 = data10.first;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err33 = { instancePath: instancePath + "/number/first", schemaPath: "#/properties/number/properties/first/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.number.properties.first.type, parentSchema: schema32.properties.number.properties.first, data: data12 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err34 = { instancePath: instancePath + "/number/first", schemaPath: "#/properties/number/properties/first/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.number.properties.first, data: data12 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
        if (data10.kept !== void 0) {
          let data13 = data10.kept;
          if (Array.isArray(data13)) {
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data14 = data13[i1];
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err35 = { instancePath: instancePath + "/number/kept/" + i1, schemaPath: "#/properties/number/properties/kept/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.number.properties.kept.items.type, parentSchema: schema32.properties.number.properties.kept.items, data: data14 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 0 || isNaN(data14)) {
                  const err36 = { instancePath: instancePath + "/number/kept/" + i1, schemaPath: "#/properties/number/properties/kept/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.number.properties.kept.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/number/kept", schemaPath: "#/properties/number/properties/kept/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.number.properties.kept.type, parentSchema: schema32.properties.number.properties.kept, data: data13 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data10.assigned !== void 0) {
          let data15 = data10.assigned;
          if (!(data15 === "reserved" || data15 === "next" || data15 === "assigned")) {
            const err38 = { instancePath: instancePath + "/number/assigned", schemaPath: "#/properties/number/properties/assigned/enum", keyword: "enum", params: { allowedValues: schema32.properties.number.properties.assigned.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.number.properties.assigned.enum, parentSchema: schema32.properties.number.properties.assigned, data: data15 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.number.type, parentSchema: schema32.properties.number, data: data10 };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.registry !== void 0) {
      let data16 = data.registry;
      if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)) && data16 !== null) {
        const err40 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/type", keyword: "type", params: { type: schema32.properties.registry.type }, message: "must be object,null", schema: schema32.properties.registry.type, parentSchema: schema32.properties.registry, data: data16 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.path === void 0) {
          const err41 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema32.properties.registry.required, parentSchema: schema32.properties.registry, data: data16 };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data16.heading === void 0) {
          const err42 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/required", keyword: "required", params: { missingProperty: "heading" }, message: "must have required property 'heading'", schema: schema32.properties.registry.required, parentSchema: schema32.properties.registry, data: data16 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data16.columns === void 0) {
          const err43 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'", schema: schema32.properties.registry.required, parentSchema: schema32.properties.registry, data: data16 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        for (const key3 in data16) {
          if (!(key3 === "path" || key3 === "heading" || key3 === "columns" || key3 === "skipped" || key3 === "next")) {
            const err44 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.registry, data: data16 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data16.path !== void 0) {
          let data17 = data16.path;
          if (typeof data17 === "string") {
            if (func2(data17) < 1) {
              const err45 = { instancePath: instancePath + "/registry/path", schemaPath: "#/properties/registry/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.registry.properties.path, data: data17 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/registry/path", schemaPath: "#/properties/registry/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.registry.properties.path.type, parentSchema: schema32.properties.registry.properties.path, data: data17 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data16.heading !== void 0) {
          let data18 = data16.heading;
          if (typeof data18 === "string") {
            if (func2(data18) < 1) {
              const err47 = { instancePath: instancePath + "/registry/heading", schemaPath: "#/properties/registry/properties/heading/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.registry.properties.heading, data: data18 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/registry/heading", schemaPath: "#/properties/registry/properties/heading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.registry.properties.heading.type, parentSchema: schema32.properties.registry.properties.heading, data: data18 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data16.columns !== void 0) {
          let data19 = data16.columns;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.number === void 0) {
              const err49 = { instancePath: instancePath + "/registry/columns", schemaPath: "#/properties/registry/properties/columns/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'", schema: schema32.properties.registry.properties.columns.required, parentSchema: schema32.properties.registry.properties.columns, data: data19 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            for (const key4 in data19) {
              if (!(key4 === "number" || key4 === "title" || key4 === "author" || key4 === "status")) {
                const err50 = { instancePath: instancePath + "/registry/columns", schemaPath: "#/properties/registry/properties/columns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.registry.properties.columns, data: data19 };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data19.number !== void 0) {
              let data20 = data19.number;
              if (typeof data20 === "string") {
                if (func2(data20) < 1) {
                  const err51 = { instancePath: instancePath + "/registry/columns/number", schemaPath: "#/properties/registry/properties/columns/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.registry.properties.columns.properties.number, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              } else {
                const err52 = { instancePath: instancePath + "/registry/columns/number", schemaPath: "#/properties/registry/properties/columns/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.registry.properties.columns.properties.number.type, parentSchema: schema32.properties.registry.properties.columns.properties.number, data: data20 };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data19.title !== void 0) {
              let data21 = data19.title;
              if (typeof data21 !== "string" && data21 !== null) {
                const err53 = { instancePath: instancePath + "/registry/columns/title", schemaPath: "#/properties/registry/properties/columns/properties/title/type", keyword: "type", params: { type: schema32.properties.registry.properties.columns.properties.title.type }, message: "must be string,null", schema: schema32.properties.registry.properties.columns.properties.title.type, parentSchema: schema32.properties.registry.properties.columns.properties.title, data: data21 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              if (typeof data21 === "string") {
                if (func2(data21) < 1) {
                  const err54 = { instancePath: instancePath + "/registry/columns/title", schemaPath: "#/properties/registry/properties/columns/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.registry.properties.columns.properties.title, data: data21 };
                  if (vErrors === null) {
                    vErrors = [err54];
                  } else {
                    vErrors.push(err54);
                  }
                  errors++;
                }
              }
            }
            if (data19.author !== void 0) {
              let data22 = data19.author;
              if (typeof data22 !== "string" && data22 !== null) {
                const err55 = { instancePath: instancePath + "/registry/columns/author", schemaPath: "#/properties/registry/properties/columns/properties/author/type", keyword: "type", params: { type: schema32.properties.registry.properties.columns.properties.author.type }, message: "must be string,null", schema: schema32.properties.registry.properties.columns.properties.author.type, parentSchema: schema32.properties.registry.properties.columns.properties.author, data: data22 };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
              if (typeof data22 === "string") {
                if (func2(data22) < 1) {
                  const err56 = { instancePath: instancePath + "/registry/columns/author", schemaPath: "#/properties/registry/properties/columns/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.registry.properties.columns.properties.author, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              }
            }
            if (data19.status !== void 0) {
              let data23 = data19.status;
              if (typeof data23 !== "string" && data23 !== null) {
                const err57 = { instancePath: instancePath + "/registry/columns/status", schemaPath: "#/properties/registry/properties/columns/properties/status/type", keyword: "type", params: { type: schema32.properties.registry.properties.columns.properties.status.type }, message: "must be string,null", schema: schema32.properties.registry.properties.columns.properties.status.type, parentSchema: schema32.properties.registry.properties.columns.properties.status, data: data23 };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
              if (typeof data23 === "string") {
                if (func2(data23) < 1) {
                  const err58 = { instancePath: instancePath + "/registry/columns/status", schemaPath: "#/properties/registry/properties/columns/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.registry.properties.columns.properties.status, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err59 = { instancePath: instancePath + "/registry/columns", schemaPath: "#/properties/registry/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.registry.properties.columns.type, parentSchema: schema32.properties.registry.properties.columns, data: data19 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data16.skipped !== void 0) {
          let data24 = data16.skipped;
          if (typeof data24 !== "string" && data24 !== null) {
            const err60 = { instancePath: instancePath + "/registry/skipped", schemaPath: "#/properties/registry/properties/skipped/type", keyword: "type", params: { type: schema32.properties.registry.properties.skipped.type }, message: "must be string,null", schema: schema32.properties.registry.properties.skipped.type, parentSchema: schema32.properties.registry.properties.skipped, data: data24 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
          if (typeof data24 === "string") {
            if (func2(data24) < 1) {
              const err61 = { instancePath: instancePath + "/registry/skipped", schemaPath: "#/properties/registry/properties/skipped/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.registry.properties.skipped, data: data24 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          }
        }
        if (data16.next !== void 0) {
          let data25 = data16.next;
          if (typeof data25 !== "string" && data25 !== null) {
            const err62 = { instancePath: instancePath + "/registry/next", schemaPath: "#/properties/registry/properties/next/type", keyword: "type", params: { type: schema32.properties.registry.properties.next.type }, message: "must be string,null", schema: schema32.properties.registry.properties.next.type, parentSchema: schema32.properties.registry.properties.next, data: data25 };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err63 = { instancePath: instancePath + "/registry/next", schemaPath: "#/properties/registry/properties/next/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.registry.properties.next, data: data25 };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.metadata !== void 0) {
      let data26 = data.metadata;
      if (!(data26 === "front-matter" || data26 === "table" || data26 === "header" || data26 === "list" || data26 === "sections" || data26 === "yaml")) {
        const err64 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/enum", keyword: "enum", params: { allowedValues: schema32.properties.metadata.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.metadata.enum, parentSchema: schema32.properties.metadata, data: data26 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data27 = data.fields;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key5 in data27) {
          let data28 = data27[key5];
          if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)) && data28 !== null) {
            const err65 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fields/additionalProperties/type", keyword: "type", params: { type: schema32.properties.fields.additionalProperties.type }, message: "must be object,null", schema: schema32.properties.fields.additionalProperties.type, parentSchema: schema32.properties.fields.additionalProperties, data: data28 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (const key6 in data28) {
              if (!(key6 === "type" || key6 === "aliases" || key6 === "required" || key6 === "unless" || key6 === "allowed" || key6 === "frozen")) {
                const err66 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fields/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.fields.additionalProperties, data: data28 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data28.type !== void 0) {
              let data29 = data28.type;
              if (!(data29 === "text" || data29 === "persons" || data29 === "status" || data29 === "date" || data29 === "version" || data29 === "number" || data29 === "title" || data29 === "links" || data29 === "proposals")) {
                const err67 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/fields/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema32.properties.fields.additionalProperties.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.fields.additionalProperties.properties.type.enum, parentSchema: schema32.properties.fields.additionalProperties.properties.type, data: data29 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data28.aliases !== void 0) {
              let data30 = data28.aliases;
              if (Array.isArray(data30)) {
                const len2 = data30.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data31 = data30[i2];
                  if (typeof data31 === "string") {
                    if (func2(data31) < 1) {
                      const err68 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i2, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data31 };
                      if (vErrors === null) {
                        vErrors = [err68];
                      } else {
                        vErrors.push(err68);
                      }
                      errors++;
                    }
                  } else {
                    const err69 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i2, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data31 };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
              } else {
                const err70 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data30 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data28.required !== void 0) {
              let data32 = data28.required;
              const _errs77 = errors;
              let valid17 = false;
              const _errs78 = errors;
              if ("always" !== data32) {
                const err71 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/fields/additionalProperties/properties/required/anyOf/0/const", keyword: "const", params: { allowedValue: "always" }, message: "must be equal to constant", schema: "always", parentSchema: schema32.properties.fields.additionalProperties.properties.required.anyOf[0], data: data32 };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
              var _valid1 = _errs78 === errors;
              valid17 = valid17 || _valid1;
              const _errs79 = errors;
              if (Array.isArray(data32)) {
                const len3 = data32.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data33 = data32[i3];
                  if (typeof data33 === "string") {
                    if (func2(data33) < 1) {
                      const err72 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required/" + i3, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data33 };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  } else {
                    const err73 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required/" + i3, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data33 };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
              } else {
                const err74 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data32 };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
              var _valid1 = _errs79 === errors;
              valid17 = valid17 || _valid1;
              if (!valid17) {
                const err75 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/fields/additionalProperties/properties/required/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.fields.additionalProperties.properties.required.anyOf, parentSchema: schema32.properties.fields.additionalProperties.properties.required, data: data32 };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              } else {
                errors = _errs77;
                if (vErrors !== null) {
                  if (_errs77) {
                    vErrors.length = _errs77;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data28.unless !== void 0) {
              let data34 = data28.unless;
              if (!(data34 === "author-is-maintainer")) {
                const err76 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/unless", schemaPath: "#/properties/fields/additionalProperties/properties/unless/enum", keyword: "enum", params: { allowedValues: schema32.properties.fields.additionalProperties.properties.unless.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.fields.additionalProperties.properties.unless.enum, parentSchema: schema32.properties.fields.additionalProperties.properties.unless, data: data34 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data28.allowed !== void 0) {
              let data35 = data28.allowed;
              if (Array.isArray(data35)) {
                const len4 = data35.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data36 = data35[i4];
                  if (typeof data36 === "string") {
                    if (func2(data36) < 1) {
                      const err77 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowed/" + i4, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data36 };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  } else {
                    const err78 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowed/" + i4, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data36 };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
              } else {
                const err79 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowed", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data35 };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data28.frozen !== void 0) {
              let data37 = data28.frozen;
              if (typeof data37 !== "boolean") {
                const err80 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/frozen", schemaPath: "#/properties/fields/additionalProperties/properties/frozen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.fields.additionalProperties.properties.frozen.type, parentSchema: schema32.properties.fields.additionalProperties.properties.frozen, data: data37 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.fields.type, parentSchema: schema32.properties.fields, data: data27 };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data38 = data.version;
      if (!(data38 && typeof data38 == "object" && !Array.isArray(data38)) && data38 !== null) {
        const err82 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema32.properties.version.type }, message: "must be object,null", schema: schema32.properties.version.type, parentSchema: schema32.properties.version, data: data38 };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.form === void 0) {
          const err83 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/required", keyword: "required", params: { missingProperty: "form" }, message: "must have required property 'form'", schema: schema32.properties.version.required, parentSchema: schema32.properties.version, data: data38 };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        if (data38.pattern === void 0) {
          const err84 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: schema32.properties.version.required, parentSchema: schema32.properties.version, data: data38 };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
        for (const key7 in data38) {
          if (!(key7 === "form" || key7 === "pattern" || key7 === "order")) {
            const err85 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.version, data: data38 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data38.form !== void 0) {
          let data39 = data38.form;
          if (typeof data39 === "string") {
            if (func2(data39) < 1) {
              const err86 = { instancePath: instancePath + "/version/form", schemaPath: "#/properties/version/properties/form/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.version.properties.form, data: data39 };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          } else {
            const err87 = { instancePath: instancePath + "/version/form", schemaPath: "#/properties/version/properties/form/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.version.properties.form.type, parentSchema: schema32.properties.version.properties.form, data: data39 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data38.pattern !== void 0) {
          let data40 = data38.pattern;
          if (typeof data40 === "string") {
            if (func2(data40) < 1) {
              const err88 = { instancePath: instancePath + "/version/pattern", schemaPath: "#/properties/version/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.version.properties.pattern, data: data40 };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
          } else {
            const err89 = { instancePath: instancePath + "/version/pattern", schemaPath: "#/properties/version/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.version.properties.pattern.type, parentSchema: schema32.properties.version.properties.pattern, data: data40 };
            if (vErrors === null) {
              vErrors = [err89];
            } else {
              vErrors.push(err89);
            }
            errors++;
          }
        }
        if (data38.order !== void 0) {
          let data41 = data38.order;
          if (Array.isArray(data41)) {
            const len5 = data41.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data42 = data41[i5];
              if (typeof data42 === "string") {
                if (func2(data42) < 1) {
                  const err90 = { instancePath: instancePath + "/version/order/" + i5, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data42 };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
              } else {
                const err91 = { instancePath: instancePath + "/version/order/" + i5, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data42 };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
            }
          } else {
            const err92 = { instancePath: instancePath + "/version/order", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data41 };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          }
        }
      }
    }
    if (data.lifecycle !== void 0) {
      let data43 = data.lifecycle;
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        if (data43.initial === void 0) {
          const err93 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/required", keyword: "required", params: { missingProperty: "initial" }, message: "must have required property 'initial'", schema: schema32.properties.lifecycle.required, parentSchema: schema32.properties.lifecycle, data: data43 };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        if (data43.statuses === void 0) {
          const err94 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/required", keyword: "required", params: { missingProperty: "statuses" }, message: "must have required property 'statuses'", schema: schema32.properties.lifecycle.required, parentSchema: schema32.properties.lifecycle, data: data43 };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
        for (const key8 in data43) {
          if (!(key8 === "initial" || key8 === "decided" || key8 === "statuses")) {
            const err95 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.lifecycle, data: data43 };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data43.initial !== void 0) {
          let data44 = data43.initial;
          if (Array.isArray(data44)) {
            const len6 = data44.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data45 = data44[i6];
              if (typeof data45 === "string") {
                if (func2(data45) < 1) {
                  const err96 = { instancePath: instancePath + "/lifecycle/initial/" + i6, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data45 };
                  if (vErrors === null) {
                    vErrors = [err96];
                  } else {
                    vErrors.push(err96);
                  }
                  errors++;
                }
              } else {
                const err97 = { instancePath: instancePath + "/lifecycle/initial/" + i6, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data45 };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
          } else {
            const err98 = { instancePath: instancePath + "/lifecycle/initial", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data44 };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          }
          if (Array.isArray(data44)) {
            if (data44.length < 1) {
              const err99 = { instancePath: instancePath + "/lifecycle/initial", schemaPath: "#/properties/lifecycle/properties/initial/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.lifecycle.properties.initial, data: data44 };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
          }
        }
        if (data43.decided !== void 0) {
          let data46 = data43.decided;
          if (Array.isArray(data46)) {
            const len7 = data46.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data47 = data46[i7];
              if (typeof data47 === "string") {
                if (func2(data47) < 1) {
                  const err100 = { instancePath: instancePath + "/lifecycle/decided/" + i7, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data47 };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              } else {
                const err101 = { instancePath: instancePath + "/lifecycle/decided/" + i7, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data47 };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
          } else {
            const err102 = { instancePath: instancePath + "/lifecycle/decided", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data46 };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
        if (data43.statuses !== void 0) {
          let data48 = data43.statuses;
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            if (Object.keys(data48).length < 1) {
              const err103 = { instancePath: instancePath + "/lifecycle/statuses", schemaPath: "#/properties/lifecycle/properties/statuses/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.lifecycle.properties.statuses, data: data48 };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            for (const key9 in data48) {
              let data49 = data48[key9];
              if (!(data49 && typeof data49 == "object" && !Array.isArray(data49)) && data49 !== null) {
                const err104 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/type", keyword: "type", params: { type: schema32.properties.lifecycle.properties.statuses.additionalProperties.type }, message: "must be object,null", schema: schema32.properties.lifecycle.properties.statuses.additionalProperties.type, parentSchema: schema32.properties.lifecycle.properties.statuses.additionalProperties, data: data49 };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
              if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                for (const key10 in data49) {
                  if (!(key10 === "to" || key10 === "final" || key10 === "reason" || key10 === "approvals")) {
                    const err105 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.lifecycle.properties.statuses.additionalProperties, data: data49 };
                    if (vErrors === null) {
                      vErrors = [err105];
                    } else {
                      vErrors.push(err105);
                    }
                    errors++;
                  }
                }
                if (data49.to !== void 0) {
                  let data50 = data49.to;
                  if (Array.isArray(data50)) {
                    const len8 = data50.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data51 = data50[i8];
                      if (typeof data51 === "string") {
                        if (func2(data51) < 1) {
                          const err106 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/to/" + i8, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data51 };
                          if (vErrors === null) {
                            vErrors = [err106];
                          } else {
                            vErrors.push(err106);
                          }
                          errors++;
                        }
                      } else {
                        const err107 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/to/" + i8, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data51 };
                        if (vErrors === null) {
                          vErrors = [err107];
                        } else {
                          vErrors.push(err107);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err108 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/to", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data50 };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                }
                if (data49.final !== void 0) {
                  let data52 = data49.final;
                  if (typeof data52 !== "boolean") {
                    const err109 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/final", schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/properties/final/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.lifecycle.properties.statuses.additionalProperties.properties.final.type, parentSchema: schema32.properties.lifecycle.properties.statuses.additionalProperties.properties.final, data: data52 };
                    if (vErrors === null) {
                      vErrors = [err109];
                    } else {
                      vErrors.push(err109);
                    }
                    errors++;
                  }
                }
                if (data49.reason !== void 0) {
                  let data53 = data49.reason;
                  if (typeof data53 !== "boolean") {
                    const err110 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/properties/reason/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.lifecycle.properties.statuses.additionalProperties.properties.reason.type, parentSchema: schema32.properties.lifecycle.properties.statuses.additionalProperties.properties.reason, data: data53 };
                    if (vErrors === null) {
                      vErrors = [err110];
                    } else {
                      vErrors.push(err110);
                    }
                    errors++;
                  }
                }
                if (data49.approvals !== void 0) {
                  let data54 = data49.approvals;
                  if (!(typeof data54 == "number" && (!(data54 % 1) && !isNaN(data54)) && isFinite(data54))) {
                    const err111 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/properties/approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.lifecycle.properties.statuses.additionalProperties.properties.approvals.type, parentSchema: schema32.properties.lifecycle.properties.statuses.additionalProperties.properties.approvals, data: data54 };
                    if (vErrors === null) {
                      vErrors = [err111];
                    } else {
                      vErrors.push(err111);
                    }
                    errors++;
                  }
                  if (typeof data54 == "number" && isFinite(data54)) {
                    if (data54 < 1 || isNaN(data54)) {
                      const err112 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.lifecycle.properties.statuses.additionalProperties.properties.approvals, data: data54 };
                      if (vErrors === null) {
                        vErrors = [err112];
                      } else {
                        vErrors.push(err112);
                      }
                      errors++;
                    }
                  }
                }
              }
            }
          } else {
            const err113 = { instancePath: instancePath + "/lifecycle/statuses", schemaPath: "#/properties/lifecycle/properties/statuses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.lifecycle.properties.statuses.type, parentSchema: schema32.properties.lifecycle.properties.statuses, data: data48 };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
      } else {
        const err114 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.lifecycle.type, parentSchema: schema32.properties.lifecycle, data: data43 };
        if (vErrors === null) {
          vErrors = [err114];
        } else {
          vErrors.push(err114);
        }
        errors++;
      }
    }
    if (data.maintainers !== void 0) {
      let data55 = data.maintainers;
      if (!(data55 && typeof data55 == "object" && !Array.isArray(data55)) && data55 !== null) {
        const err115 = { instancePath: instancePath + "/maintainers", schemaPath: "#/properties/maintainers/type", keyword: "type", params: { type: schema32.properties.maintainers.type }, message: "must be object,null", schema: schema32.properties.maintainers.type, parentSchema: schema32.properties.maintainers, data: data55 };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
      if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
        if (Object.keys(data55).length > 1) {
          const err116 = { instancePath: instancePath + "/maintainers", schemaPath: "#/properties/maintainers/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema32.properties.maintainers, data: data55 };
          if (vErrors === null) {
            vErrors = [err116];
          } else {
            vErrors.push(err116);
          }
          errors++;
        }
        if (Object.keys(data55).length < 1) {
          const err117 = { instancePath: instancePath + "/maintainers", schemaPath: "#/properties/maintainers/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema32.properties.maintainers, data: data55 };
          if (vErrors === null) {
            vErrors = [err117];
          } else {
            vErrors.push(err117);
          }
          errors++;
        }
        for (const key11 in data55) {
          if (!(key11 === "permission" || key11 === "people" || key11 === "team")) {
            const err118 = { instancePath: instancePath + "/maintainers", schemaPath: "#/properties/maintainers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.maintainers, data: data55 };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
        if (data55.permission !== void 0) {
          let data56 = data55.permission;
          if (!(data56 === "write" || data56 === "maintain" || data56 === "admin")) {
            const err119 = { instancePath: instancePath + "/maintainers/permission", schemaPath: "#/properties/maintainers/properties/permission/enum", keyword: "enum", params: { allowedValues: schema32.properties.maintainers.properties.permission.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.maintainers.properties.permission.enum, parentSchema: schema32.properties.maintainers.properties.permission, data: data56 };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
        }
        if (data55.people !== void 0) {
          let data57 = data55.people;
          if (Array.isArray(data57)) {
            const len9 = data57.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data58 = data57[i9];
              if (typeof data58 === "string") {
                if (func2(data58) < 1) {
                  const err120 = { instancePath: instancePath + "/maintainers/people/" + i9, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data58 };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
              } else {
                const err121 = { instancePath: instancePath + "/maintainers/people/" + i9, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data58 };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
          } else {
            const err122 = { instancePath: instancePath + "/maintainers/people", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data57 };
            if (vErrors === null) {
              vErrors = [err122];
            } else {
              vErrors.push(err122);
            }
            errors++;
          }
        }
        if (data55.team !== void 0) {
          let data59 = data55.team;
          if (typeof data59 === "string") {
            if (!pattern8.test(data59)) {
              const err123 = { instancePath: instancePath + "/maintainers/team", schemaPath: "#/properties/maintainers/properties/team/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$", parentSchema: schema32.properties.maintainers.properties.team, data: data59 };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
          } else {
            const err124 = { instancePath: instancePath + "/maintainers/team", schemaPath: "#/properties/maintainers/properties/team/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.maintainers.properties.team.type, parentSchema: schema32.properties.maintainers.properties.team, data: data59 };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
      }
    }
    if (data.heading !== void 0) {
      let data60 = data.heading;
      if (!(data60 && typeof data60 == "object" && !Array.isArray(data60)) && data60 !== null) {
        const err125 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: schema32.properties.heading.type }, message: "must be object,null", schema: schema32.properties.heading.type, parentSchema: schema32.properties.heading, data: data60 };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        for (const key12 in data60) {
          if (!(key12 === "forms" || key12 === "placeholders")) {
            const err126 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.heading, data: data60 };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
        if (data60.forms !== void 0) {
          let data61 = data60.forms;
          if (Array.isArray(data61)) {
            const len10 = data61.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data62 = data61[i10];
              if (typeof data62 === "string") {
                if (func2(data62) < 1) {
                  const err127 = { instancePath: instancePath + "/heading/forms/" + i10, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data62 };
                  if (vErrors === null) {
                    vErrors = [err127];
                  } else {
                    vErrors.push(err127);
                  }
                  errors++;
                }
              } else {
                const err128 = { instancePath: instancePath + "/heading/forms/" + i10, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data62 };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
          } else {
            const err129 = { instancePath: instancePath + "/heading/forms", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data61 };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        if (data60.placeholders !== void 0) {
          let data63 = data60.placeholders;
          if (Array.isArray(data63)) {
            const len11 = data63.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data64 = data63[i11];
              if (typeof data64 === "string") {
                if (func2(data64) < 1) {
                  const err130 = { instancePath: instancePath + "/heading/placeholders/" + i11, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data64 };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
              } else {
                const err131 = { instancePath: instancePath + "/heading/placeholders/" + i11, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data64 };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
          } else {
            const err132 = { instancePath: instancePath + "/heading/placeholders", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data63 };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
      }
    }
    if (data.sections !== void 0) {
      let data65 = data.sections;
      if (!(data65 && typeof data65 == "object" && !Array.isArray(data65)) && data65 !== null) {
        const err133 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: schema32.properties.sections.type }, message: "must be object,null", schema: schema32.properties.sections.type, parentSchema: schema32.properties.sections, data: data65 };
        if (vErrors === null) {
          vErrors = [err133];
        } else {
          vErrors.push(err133);
        }
        errors++;
      }
      if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
        for (const key13 in data65) {
          if (!(key13 === "structures" || key13 === "main-only" || key13 === "resolved" || key13 === "reasons")) {
            const err134 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.sections, data: data65 };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
        if (data65.structures !== void 0) {
          let data66 = data65.structures;
          if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
            for (const key14 in data66) {
              let data67 = data66[key14];
              if (!Array.isArray(data67) && data67 !== null) {
                const err135 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sections/properties/structures/additionalProperties/type", keyword: "type", params: { type: schema32.properties.sections.properties.structures.additionalProperties.type }, message: "must be array,null", schema: schema32.properties.sections.properties.structures.additionalProperties.type, parentSchema: schema32.properties.sections.properties.structures.additionalProperties, data: data67 };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
              if (Array.isArray(data67)) {
                const len12 = data67.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data68 = data67[i12];
                  const _errs167 = errors;
                  let valid55 = false;
                  const _errs168 = errors;
                  if (typeof data68 === "string") {
                    if (func2(data68) < 1) {
                      const err136 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.sections.properties.structures.additionalProperties.items.anyOf[0], data: data68 };
                      if (vErrors === null) {
                        vErrors = [err136];
                      } else {
                        vErrors.push(err136);
                      }
                      errors++;
                    }
                  } else {
                    const err137 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.sections.properties.structures.additionalProperties.items.anyOf[0].type, parentSchema: schema32.properties.sections.properties.structures.additionalProperties.items.anyOf[0], data: data68 };
                    if (vErrors === null) {
                      vErrors = [err137];
                    } else {
                      vErrors.push(err137);
                    }
                    errors++;
                  }
                  var _valid2 = _errs168 === errors;
                  valid55 = valid55 || _valid2;
                  const _errs170 = errors;
                  if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                    if (data68.name === void 0) {
                      const err138 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema32.properties.sections.properties.structures.additionalProperties.items.anyOf[1].required, parentSchema: schema32.properties.sections.properties.structures.additionalProperties.items.anyOf[1], data: data68 };
                      if (vErrors === null) {
                        vErrors = [err138];
                      } else {
                        vErrors.push(err138);
                      }
                      errors++;
                    }
                    for (const key15 in data68) {
                      if (!(key15 === "name" || key15 === "optional")) {
                        const err139 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.sections.properties.structures.additionalProperties.items.anyOf[1], data: data68 };
                        if (vErrors === null) {
                          vErrors = [err139];
                        } else {
                          vErrors.push(err139);
                        }
                        errors++;
                      }
                    }
                    if (data68.name !== void 0) {
                      let data69 = data68.name;
                      if (typeof data69 === "string") {
                        if (func2(data69) < 1) {
                          const err140 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12 + "/name", schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.name, data: data69 };
                          if (vErrors === null) {
                            vErrors = [err140];
                          } else {
                            vErrors.push(err140);
                          }
                          errors++;
                        }
                      } else {
                        const err141 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12 + "/name", schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.name.type, parentSchema: schema32.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.name, data: data69 };
                        if (vErrors === null) {
                          vErrors = [err141];
                        } else {
                          vErrors.push(err141);
                        }
                        errors++;
                      }
                    }
                    if (data68.optional !== void 0) {
                      let data70 = data68.optional;
                      if (typeof data70 !== "boolean") {
                        const err142 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12 + "/optional", schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.optional.type, parentSchema: schema32.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.optional, data: data70 };
                        if (vErrors === null) {
                          vErrors = [err142];
                        } else {
                          vErrors.push(err142);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err143 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.sections.properties.structures.additionalProperties.items.anyOf[1].type, parentSchema: schema32.properties.sections.properties.structures.additionalProperties.items.anyOf[1], data: data68 };
                    if (vErrors === null) {
                      vErrors = [err143];
                    } else {
                      vErrors.push(err143);
                    }
                    errors++;
                  }
                  var _valid2 = _errs170 === errors;
                  valid55 = valid55 || _valid2;
                  if (!valid55) {
                    const err144 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.sections.properties.structures.additionalProperties.items.anyOf, parentSchema: schema32.properties.sections.properties.structures.additionalProperties.items, data: data68 };
                    if (vErrors === null) {
                      vErrors = [err144];
                    } else {
                      vErrors.push(err144);
                    }
                    errors++;
                  } else {
                    errors = _errs167;
                    if (vErrors !== null) {
                      if (_errs167) {
                        vErrors.length = _errs167;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              }
            }
          } else {
            const err145 = { instancePath: instancePath + "/sections/structures", schemaPath: "#/properties/sections/properties/structures/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.sections.properties.structures.type, parentSchema: schema32.properties.sections.properties.structures, data: data66 };
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
        }
        if (data65["main-only"] !== void 0) {
          let data71 = data65["main-only"];
          if (Array.isArray(data71)) {
            const len13 = data71.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data72 = data71[i13];
              if (typeof data72 === "string") {
                if (func2(data72) < 1) {
                  const err146 = { instancePath: instancePath + "/sections/main-only/" + i13, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data72 };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
              } else {
                const err147 = { instancePath: instancePath + "/sections/main-only/" + i13, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data72 };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
            }
          } else {
            const err148 = { instancePath: instancePath + "/sections/main-only", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data71 };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
        }
        if (data65.resolved !== void 0) {
          let data73 = data65.resolved;
          if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
            for (const key16 in data73) {
              let data74 = data73[key16];
              const _errs186 = errors;
              let valid61 = false;
              const _errs187 = errors;
              if (data74 !== null) {
                const err149 = { instancePath: instancePath + "/sections/resolved/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sections/properties/resolved/additionalProperties/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema32.properties.sections.properties.resolved.additionalProperties.anyOf[0].type, parentSchema: schema32.properties.sections.properties.resolved.additionalProperties.anyOf[0], data: data74 };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
              var _valid3 = _errs187 === errors;
              valid61 = valid61 || _valid3;
              const _errs189 = errors;
              if (Array.isArray(data74)) {
                const len14 = data74.length;
                for (let i14 = 0; i14 < len14; i14++) {
                  let data75 = data74[i14];
                  if (typeof data75 === "string") {
                    if (func2(data75) < 1) {
                      const err150 = { instancePath: instancePath + "/sections/resolved/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i14, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data75 };
                      if (vErrors === null) {
                        vErrors = [err150];
                      } else {
                        vErrors.push(err150);
                      }
                      errors++;
                    }
                  } else {
                    const err151 = { instancePath: instancePath + "/sections/resolved/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i14, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data75 };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                }
              } else {
                const err152 = { instancePath: instancePath + "/sections/resolved/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data74 };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
              var _valid3 = _errs189 === errors;
              valid61 = valid61 || _valid3;
              if (!valid61) {
                const err153 = { instancePath: instancePath + "/sections/resolved/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sections/properties/resolved/additionalProperties/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.sections.properties.resolved.additionalProperties.anyOf, parentSchema: schema32.properties.sections.properties.resolved.additionalProperties, data: data74 };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              } else {
                errors = _errs186;
                if (vErrors !== null) {
                  if (_errs186) {
                    vErrors.length = _errs186;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err154 = { instancePath: instancePath + "/sections/resolved", schemaPath: "#/properties/sections/properties/resolved/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.sections.properties.resolved.type, parentSchema: schema32.properties.sections.properties.resolved, data: data73 };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
        }
        if (data65.reasons !== void 0) {
          let data76 = data65.reasons;
          if (Array.isArray(data76)) {
            const len15 = data76.length;
            for (let i15 = 0; i15 < len15; i15++) {
              let data77 = data76[i15];
              if (typeof data77 === "string") {
                if (func2(data77) < 1) {
                  const err155 = { instancePath: instancePath + "/sections/reasons/" + i15, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data77 };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
              } else {
                const err156 = { instancePath: instancePath + "/sections/reasons/" + i15, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data77 };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
            }
          } else {
            const err157 = { instancePath: instancePath + "/sections/reasons", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data76 };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
        }
      }
    }
    if (data.length !== void 0) {
      let data78 = data.length;
      if (!(data78 && typeof data78 == "object" && !Array.isArray(data78)) && data78 !== null) {
        const err158 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: schema32.properties.length.type }, message: "must be object,null", schema: schema32.properties.length.type, parentSchema: schema32.properties.length, data: data78 };
        if (vErrors === null) {
          vErrors = [err158];
        } else {
          vErrors.push(err158);
        }
        errors++;
      }
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        if (data78.single === void 0) {
          const err159 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/required", keyword: "required", params: { missingProperty: "single" }, message: "must have required property 'single'", schema: schema32.properties.length.required, parentSchema: schema32.properties.length, data: data78 };
          if (vErrors === null) {
            vErrors = [err159];
          } else {
            vErrors.push(err159);
          }
          errors++;
        }
        if (data78.main === void 0) {
          const err160 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/required", keyword: "required", params: { missingProperty: "main" }, message: "must have required property 'main'", schema: schema32.properties.length.required, parentSchema: schema32.properties.length, data: data78 };
          if (vErrors === null) {
            vErrors = [err160];
          } else {
            vErrors.push(err160);
          }
          errors++;
        }
        if (data78.part === void 0) {
          const err161 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/required", keyword: "required", params: { missingProperty: "part" }, message: "must have required property 'part'", schema: schema32.properties.length.required, parentSchema: schema32.properties.length, data: data78 };
          if (vErrors === null) {
            vErrors = [err161];
          } else {
            vErrors.push(err161);
          }
          errors++;
        }
        for (const key17 in data78) {
          if (!(key17 === "single" || key17 === "main" || key17 === "part")) {
            const err162 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.length, data: data78 };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
        }
        if (data78.single !== void 0) {
          let data79 = data78.single;
          if (!(typeof data79 == "number" && (!(data79 % 1) && !isNaN(data79)) && isFinite(data79))) {
            const err163 = { instancePath: instancePath + "/length/single", schemaPath: "#/properties/length/properties/single/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.length.properties.single.type, parentSchema: schema32.properties.length.properties.single, data: data79 };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
          if (typeof data79 == "number" && isFinite(data79)) {
            if (data79 < 1 || isNaN(data79)) {
              const err164 = { instancePath: instancePath + "/length/single", schemaPath: "#/properties/length/properties/single/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.length.properties.single, data: data79 };
              if (vErrors === null) {
                vErrors = [err164];
              } else {
                vErrors.push(err164);
              }
              errors++;
            }
          }
        }
        if (data78.main !== void 0) {
          let data80 = data78.main;
          if (!(typeof data80 == "number" && (!(data80 % 1) && !isNaN(data80)) && isFinite(data80))) {
            const err165 = { instancePath: instancePath + "/length/main", schemaPath: "#/properties/length/properties/main/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.length.properties.main.type, parentSchema: schema32.properties.length.properties.main, data: data80 };
            if (vErrors === null) {
              vErrors = [err165];
            } else {
              vErrors.push(err165);
            }
            errors++;
          }
          if (typeof data80 == "number" && isFinite(data80)) {
            if (data80 < 1 || isNaN(data80)) {
              const err166 = { instancePath: instancePath + "/length/main", schemaPath: "#/properties/length/properties/main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.length.properties.main, data: data80 };
              if (vErrors === null) {
                vErrors = [err166];
              } else {
                vErrors.push(err166);
              }
              errors++;
            }
          }
        }
        if (data78.part !== void 0) {
          let data81 = data78.part;
          if (!(typeof data81 == "number" && (!(data81 % 1) && !isNaN(data81)) && isFinite(data81))) {
            const err167 = { instancePath: instancePath + "/length/part", schemaPath: "#/properties/length/properties/part/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.length.properties.part.type, parentSchema: schema32.properties.length.properties.part, data: data81 };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
          if (typeof data81 == "number" && isFinite(data81)) {
            if (data81 < 1 || isNaN(data81)) {
              const err168 = { instancePath: instancePath + "/length/part", schemaPath: "#/properties/length/properties/part/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.length.properties.part, data: data81 };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.supersession !== void 0) {
      let data82 = data.supersession;
      if (!(data82 && typeof data82 == "object" && !Array.isArray(data82)) && data82 !== null) {
        const err169 = { instancePath: instancePath + "/supersession", schemaPath: "#/properties/supersession/type", keyword: "type", params: { type: schema32.properties.supersession.type }, message: "must be object,null", schema: schema32.properties.supersession.type, parentSchema: schema32.properties.supersession, data: data82 };
        if (vErrors === null) {
          vErrors = [err169];
        } else {
          vErrors.push(err169);
        }
        errors++;
      }
      if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
        if (data82.newer === void 0) {
          const err170 = { instancePath: instancePath + "/supersession", schemaPath: "#/properties/supersession/required", keyword: "required", params: { missingProperty: "newer" }, message: "must have required property 'newer'", schema: schema32.properties.supersession.required, parentSchema: schema32.properties.supersession, data: data82 };
          if (vErrors === null) {
            vErrors = [err170];
          } else {
            vErrors.push(err170);
          }
          errors++;
        }
        if (data82.older === void 0) {
          const err171 = { instancePath: instancePath + "/supersession", schemaPath: "#/properties/supersession/required", keyword: "required", params: { missingProperty: "older" }, message: "must have required property 'older'", schema: schema32.properties.supersession.required, parentSchema: schema32.properties.supersession, data: data82 };
          if (vErrors === null) {
            vErrors = [err171];
          } else {
            vErrors.push(err171);
          }
          errors++;
        }
        for (const key18 in data82) {
          if (!(key18 === "newer" || key18 === "older")) {
            const err172 = { instancePath: instancePath + "/supersession", schemaPath: "#/properties/supersession/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.supersession, data: data82 };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          }
        }
        if (data82.newer !== void 0) {
          let data83 = data82.newer;
          if (Array.isArray(data83)) {
            const len16 = data83.length;
            for (let i16 = 0; i16 < len16; i16++) {
              let data84 = data83[i16];
              if (typeof data84 === "string") {
                if (func2(data84) < 1) {
                  const err173 = { instancePath: instancePath + "/supersession/newer/" + i16, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data84 };
                  if (vErrors === null) {
                    vErrors = [err173];
                  } else {
                    vErrors.push(err173);
                  }
                  errors++;
                }
              } else {
                const err174 = { instancePath: instancePath + "/supersession/newer/" + i16, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data84 };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            }
          } else {
            const err175 = { instancePath: instancePath + "/supersession/newer", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data83 };
            if (vErrors === null) {
              vErrors = [err175];
            } else {
              vErrors.push(err175);
            }
            errors++;
          }
          if (Array.isArray(data83)) {
            if (data83.length < 1) {
              const err176 = { instancePath: instancePath + "/supersession/newer", schemaPath: "#/properties/supersession/properties/newer/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.supersession.properties.newer, data: data83 };
              if (vErrors === null) {
                vErrors = [err176];
              } else {
                vErrors.push(err176);
              }
              errors++;
            }
          }
        }
        if (data82.older !== void 0) {
          let data85 = data82.older;
          if (Array.isArray(data85)) {
            const len17 = data85.length;
            for (let i17 = 0; i17 < len17; i17++) {
              let data86 = data85[i17];
              if (typeof data86 === "string") {
                if (func2(data86) < 1) {
                  const err177 = { instancePath: instancePath + "/supersession/older/" + i17, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data86 };
                  if (vErrors === null) {
                    vErrors = [err177];
                  } else {
                    vErrors.push(err177);
                  }
                  errors++;
                }
              } else {
                const err178 = { instancePath: instancePath + "/supersession/older/" + i17, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data86 };
                if (vErrors === null) {
                  vErrors = [err178];
                } else {
                  vErrors.push(err178);
                }
                errors++;
              }
            }
          } else {
            const err179 = { instancePath: instancePath + "/supersession/older", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data85 };
            if (vErrors === null) {
              vErrors = [err179];
            } else {
              vErrors.push(err179);
            }
            errors++;
          }
          if (Array.isArray(data85)) {
            if (data85.length < 1) {
              const err180 = { instancePath: instancePath + "/supersession/older", schemaPath: "#/properties/supersession/properties/older/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.supersession.properties.older, data: data85 };
              if (vErrors === null) {
                vErrors = [err180];
              } else {
                vErrors.push(err180);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.amendment !== void 0) {
      let data87 = data.amendment;
      if (!(data87 && typeof data87 == "object" && !Array.isArray(data87)) && data87 !== null) {
        const err181 = { instancePath: instancePath + "/amendment", schemaPath: "#/properties/amendment/type", keyword: "type", params: { type: schema32.properties.amendment.type }, message: "must be object,null", schema: schema32.properties.amendment.type, parentSchema: schema32.properties.amendment, data: data87 };
        if (vErrors === null) {
          vErrors = [err181];
        } else {
          vErrors.push(err181);
        }
        errors++;
      }
      if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
        if (data87.statuses === void 0) {
          const err182 = { instancePath: instancePath + "/amendment", schemaPath: "#/properties/amendment/required", keyword: "required", params: { missingProperty: "statuses" }, message: "must have required property 'statuses'", schema: schema32.properties.amendment.required, parentSchema: schema32.properties.amendment, data: data87 };
          if (vErrors === null) {
            vErrors = [err182];
          } else {
            vErrors.push(err182);
          }
          errors++;
        }
        if (data87.most === void 0) {
          const err183 = { instancePath: instancePath + "/amendment", schemaPath: "#/properties/amendment/required", keyword: "required", params: { missingProperty: "most" }, message: "must have required property 'most'", schema: schema32.properties.amendment.required, parentSchema: schema32.properties.amendment, data: data87 };
          if (vErrors === null) {
            vErrors = [err183];
          } else {
            vErrors.push(err183);
          }
          errors++;
        }
        for (const key19 in data87) {
          if (!(key19 === "statuses" || key19 === "most")) {
            const err184 = { instancePath: instancePath + "/amendment", schemaPath: "#/properties/amendment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.amendment, data: data87 };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
        }
        if (data87.statuses !== void 0) {
          let data88 = data87.statuses;
          if (Array.isArray(data88)) {
            const len18 = data88.length;
            for (let i18 = 0; i18 < len18; i18++) {
              let data89 = data88[i18];
              if (typeof data89 === "string") {
                if (func2(data89) < 1) {
                  const err185 = { instancePath: instancePath + "/amendment/statuses/" + i18, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema33.items, data: data89 };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
              } else {
                const err186 = { instancePath: instancePath + "/amendment/statuses/" + i18, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.items.type, parentSchema: schema33.items, data: data89 };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
            }
          } else {
            const err187 = { instancePath: instancePath + "/amendment/statuses", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.type, parentSchema: schema33, data: data88 };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
          if (Array.isArray(data88)) {
            if (data88.length < 1) {
              const err188 = { instancePath: instancePath + "/amendment/statuses", schemaPath: "#/properties/amendment/properties/statuses/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.amendment.properties.statuses, data: data88 };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
          }
        }
        if (data87.most !== void 0) {
          let data90 = data87.most;
          if (!(typeof data90 == "number" && (!(data90 % 1) && !isNaN(data90)) && isFinite(data90))) {
            const err189 = { instancePath: instancePath + "/amendment/most", schemaPath: "#/properties/amendment/properties/most/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.amendment.properties.most.type, parentSchema: schema32.properties.amendment.properties.most, data: data90 };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
          if (typeof data90 == "number" && isFinite(data90)) {
            if (data90 > 100 || isNaN(data90)) {
              const err190 = { instancePath: instancePath + "/amendment/most", schemaPath: "#/properties/amendment/properties/most/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema32.properties.amendment.properties.most, data: data90 };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
            if (data90 < 1 || isNaN(data90)) {
              const err191 = { instancePath: instancePath + "/amendment/most", schemaPath: "#/properties/amendment/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.amendment.properties.most, data: data90 };
              if (vErrors === null) {
                vErrors = [err191];
              } else {
                vErrors.push(err191);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data["pull-request"] !== void 0) {
      let data91 = data["pull-request"];
      if (!(data91 && typeof data91 == "object" && !Array.isArray(data91)) && data91 !== null) {
        const err192 = { instancePath: instancePath + "/pull-request", schemaPath: "#/properties/pull-request/type", keyword: "type", params: { type: schema32.properties["pull-request"].type }, message: "must be object,null", schema: schema32.properties["pull-request"].type, parentSchema: schema32.properties["pull-request"], data: data91 };
        if (vErrors === null) {
          vErrors = [err192];
        } else {
          vErrors.push(err192);
        }
        errors++;
      }
      if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
        for (const key20 in data91) {
          if (!(key20 === "branch" || key20 === "title")) {
            const err193 = { instancePath: instancePath + "/pull-request", schemaPath: "#/properties/pull-request/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties["pull-request"], data: data91 };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
        }
        if (data91.branch !== void 0) {
          let data92 = data91.branch;
          if (typeof data92 !== "string" && data92 !== null) {
            const err194 = { instancePath: instancePath + "/pull-request/branch", schemaPath: "#/properties/pull-request/properties/branch/type", keyword: "type", params: { type: schema32.properties["pull-request"].properties.branch.type }, message: "must be string,null", schema: schema32.properties["pull-request"].properties.branch.type, parentSchema: schema32.properties["pull-request"].properties.branch, data: data92 };
            if (vErrors === null) {
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          }
          if (typeof data92 === "string") {
            if (func2(data92) < 1) {
              const err195 = { instancePath: instancePath + "/pull-request/branch", schemaPath: "#/properties/pull-request/properties/branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties["pull-request"].properties.branch, data: data92 };
              if (vErrors === null) {
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            }
          }
        }
        if (data91.title !== void 0) {
          let data93 = data91.title;
          if (typeof data93 !== "string" && data93 !== null) {
            const err196 = { instancePath: instancePath + "/pull-request/title", schemaPath: "#/properties/pull-request/properties/title/type", keyword: "type", params: { type: schema32.properties["pull-request"].properties.title.type }, message: "must be string,null", schema: schema32.properties["pull-request"].properties.title.type, parentSchema: schema32.properties["pull-request"].properties.title, data: data93 };
            if (vErrors === null) {
              vErrors = [err196];
            } else {
              vErrors.push(err196);
            }
            errors++;
          }
          if (typeof data93 === "string") {
            if (func2(data93) < 1) {
              const err197 = { instancePath: instancePath + "/pull-request/title", schemaPath: "#/properties/pull-request/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties["pull-request"].properties.title, data: data93 };
              if (vErrors === null) {
                vErrors = [err197];
              } else {
                vErrors.push(err197);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.rules !== void 0) {
      let data94 = data.rules;
      if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
        for (const key21 in data94) {
          let data95 = data94[key21];
          if (!(data95 === "error" || data95 === "warning" || data95 === "notice" || data95 === "off" || data95 === null)) {
            const err198 = { instancePath: instancePath + "/rules/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema32.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.rules.additionalProperties.enum, parentSchema: schema32.properties.rules.additionalProperties, data: data95 };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
        }
      } else {
        const err199 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.rules.type, parentSchema: schema32.properties.rules, data: data94 };
        if (vErrors === null) {
          vErrors = [err199];
        } else {
          vErrors.push(err199);
        }
        errors++;
      }
    }
    if (data.exempt !== void 0) {
      let data96 = data.exempt;
      if (Array.isArray(data96)) {
        const len19 = data96.length;
        for (let i19 = 0; i19 < len19; i19++) {
          let data97 = data96[i19];
          if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
            if (data97.rule === void 0) {
              const err200 = { instancePath: instancePath + "/exempt/" + i19, schemaPath: "#/properties/exempt/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema32.properties.exempt.items.required, parentSchema: schema32.properties.exempt.items, data: data97 };
              if (vErrors === null) {
                vErrors = [err200];
              } else {
                vErrors.push(err200);
              }
              errors++;
            }
            if (data97.numbers === void 0) {
              const err201 = { instancePath: instancePath + "/exempt/" + i19, schemaPath: "#/properties/exempt/items/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'", schema: schema32.properties.exempt.items.required, parentSchema: schema32.properties.exempt.items, data: data97 };
              if (vErrors === null) {
                vErrors = [err201];
              } else {
                vErrors.push(err201);
              }
              errors++;
            }
            if (data97.reason === void 0) {
              const err202 = { instancePath: instancePath + "/exempt/" + i19, schemaPath: "#/properties/exempt/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema32.properties.exempt.items.required, parentSchema: schema32.properties.exempt.items, data: data97 };
              if (vErrors === null) {
                vErrors = [err202];
              } else {
                vErrors.push(err202);
              }
              errors++;
            }
            for (const key22 in data97) {
              if (!(key22 === "rule" || key22 === "numbers" || key22 === "reason")) {
                const err203 = { instancePath: instancePath + "/exempt/" + i19, schemaPath: "#/properties/exempt/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.exempt.items, data: data97 };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            }
            if (data97.rule !== void 0) {
              let data98 = data97.rule;
              if (typeof data98 === "string") {
                if (func2(data98) < 1) {
                  const err204 = { instancePath: instancePath + "/exempt/" + i19 + "/rule", schemaPath: "#/properties/exempt/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.exempt.items.properties.rule, data: data98 };
                  if (vErrors === null) {
                    vErrors = [err204];
                  } else {
                    vErrors.push(err204);
                  }
                  errors++;
                }
              } else {
                const err205 = { instancePath: instancePath + "/exempt/" + i19 + "/rule", schemaPath: "#/properties/exempt/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.exempt.items.properties.rule.type, parentSchema: schema32.properties.exempt.items.properties.rule, data: data98 };
                if (vErrors === null) {
                  vErrors = [err205];
                } else {
                  vErrors.push(err205);
                }
                errors++;
              }
            }
            if (data97.numbers !== void 0) {
              let data99 = data97.numbers;
              if (Array.isArray(data99)) {
                if (data99.length < 1) {
                  const err206 = { instancePath: instancePath + "/exempt/" + i19 + "/numbers", schemaPath: "#/properties/exempt/items/properties/numbers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32.properties.exempt.items.properties.numbers, data: data99 };
                  if (vErrors === null) {
                    vErrors = [err206];
                  } else {
                    vErrors.push(err206);
                  }
                  errors++;
                }
                const len20 = data99.length;
                for (let i20 = 0; i20 < len20; i20++) {
                  let data100 = data99[i20];
                  const _errs252 = errors;
                  let valid87 = false;
                  const _errs253 = errors;
                  if (!(typeof data100 == "number" && (!(data100 % 1) && !isNaN(data100)) && isFinite(data100))) {
                    const err207 = { instancePath: instancePath + "/exempt/" + i19 + "/numbers/" + i20, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.exempt.items.properties.numbers.items.anyOf[0].type, parentSchema: schema32.properties.exempt.items.properties.numbers.items.anyOf[0], data: data100 };
                    if (vErrors === null) {
                      vErrors = [err207];
                    } else {
                      vErrors.push(err207);
                    }
                    errors++;
                  }
                  if (typeof data100 == "number" && isFinite(data100)) {
                    if (data100 < 0 || isNaN(data100)) {
                      const err208 = { instancePath: instancePath + "/exempt/" + i19 + "/numbers/" + i20, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema32.properties.exempt.items.properties.numbers.items.anyOf[0], data: data100 };
                      if (vErrors === null) {
                        vErrors = [err208];
                      } else {
                        vErrors.push(err208);
                      }
                      errors++;
                    }
                  }
                  var _valid4 = _errs253 === errors;
                  valid87 = valid87 || _valid4;
                  const _errs255 = errors;
                  if (typeof data100 === "string") {
                    if (!pattern9.test(data100)) {
                      const err209 = { instancePath: instancePath + "/exempt/" + i19 + "/numbers/" + i20, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{1,9}-\\d{1,9}$" }, message: 'must match pattern "^\\d{1,9}-\\d{1,9}$"', schema: "^\\d{1,9}-\\d{1,9}$", parentSchema: schema32.properties.exempt.items.properties.numbers.items.anyOf[1], data: data100 };
                      if (vErrors === null) {
                        vErrors = [err209];
                      } else {
                        vErrors.push(err209);
                      }
                      errors++;
                    }
                  } else {
                    const err210 = { instancePath: instancePath + "/exempt/" + i19 + "/numbers/" + i20, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.exempt.items.properties.numbers.items.anyOf[1].type, parentSchema: schema32.properties.exempt.items.properties.numbers.items.anyOf[1], data: data100 };
                    if (vErrors === null) {
                      vErrors = [err210];
                    } else {
                      vErrors.push(err210);
                    }
                    errors++;
                  }
                  var _valid4 = _errs255 === errors;
                  valid87 = valid87 || _valid4;
                  if (!valid87) {
                    const err211 = { instancePath: instancePath + "/exempt/" + i19 + "/numbers/" + i20, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.exempt.items.properties.numbers.items.anyOf, parentSchema: schema32.properties.exempt.items.properties.numbers.items, data: data100 };
                    if (vErrors === null) {
                      vErrors = [err211];
                    } else {
                      vErrors.push(err211);
                    }
                    errors++;
                  } else {
                    errors = _errs252;
                    if (vErrors !== null) {
                      if (_errs252) {
                        vErrors.length = _errs252;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err212 = { instancePath: instancePath + "/exempt/" + i19 + "/numbers", schemaPath: "#/properties/exempt/items/properties/numbers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.exempt.items.properties.numbers.type, parentSchema: schema32.properties.exempt.items.properties.numbers, data: data99 };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            }
            if (data97.reason !== void 0) {
              let data101 = data97.reason;
              if (typeof data101 === "string") {
                if (func2(data101) < 1) {
                  const err213 = { instancePath: instancePath + "/exempt/" + i19 + "/reason", schemaPath: "#/properties/exempt/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.exempt.items.properties.reason, data: data101 };
                  if (vErrors === null) {
                    vErrors = [err213];
                  } else {
                    vErrors.push(err213);
                  }
                  errors++;
                }
              } else {
                const err214 = { instancePath: instancePath + "/exempt/" + i19 + "/reason", schemaPath: "#/properties/exempt/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.exempt.items.properties.reason.type, parentSchema: schema32.properties.exempt.items.properties.reason, data: data101 };
                if (vErrors === null) {
                  vErrors = [err214];
                } else {
                  vErrors.push(err214);
                }
                errors++;
              }
            }
          } else {
            const err215 = { instancePath: instancePath + "/exempt/" + i19, schemaPath: "#/properties/exempt/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.exempt.items.type, parentSchema: schema32.properties.exempt.items, data: data97 };
            if (vErrors === null) {
              vErrors = [err215];
            } else {
              vErrors.push(err215);
            }
            errors++;
          }
        }
      } else {
        const err216 = { instancePath: instancePath + "/exempt", schemaPath: "#/properties/exempt/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.exempt.type, parentSchema: schema32.properties.exempt, data: data96 };
        if (vErrors === null) {
          vErrors = [err216];
        } else {
          vErrors.push(err216);
        }
        errors++;
      }
    }
  } else {
    const err217 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err217];
    } else {
      vErrors.push(err217);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.processes === void 0 && (missing0 = "processes")) {
      const err1 = {};
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === "processes")) {
          const err2 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.then, data };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      if (data.processes !== void 0) {
        let data0 = data.processes;
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            const err3 = { instancePath: instancePath + "/processes", schemaPath: "#/then/properties/processes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.then.properties.processes, data: data0 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          const len0 = data0.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (!validate21(data0[i0], { instancePath: instancePath + "/processes/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err4 = { instancePath: instancePath + "/processes", schemaPath: "#/then/properties/processes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.then.properties.processes.type, parentSchema: schema31.then.properties.processes, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs8 = errors;
    if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = true;
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err5 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema31.if, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate20.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate20.evaluated = { "dynamicProps": true, "dynamicItems": false };
export {
  stdin_default as default,
  validate
};
