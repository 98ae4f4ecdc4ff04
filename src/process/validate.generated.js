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
var validate = validate52;
var stdin_default = validate52;
var schema19 = { "type": "object", "additionalProperties": false, "if": { "not": { "required": ["extends"] } }, "then": { "required": ["name", "label", "documents", "fields", "lifecycle"], "properties": { "documents": { "required": ["path"] }, "registry": { "required": ["path", "heading", "columns"], "properties": { "columns": { "required": ["number"] } } }, "version": { "required": ["form", "pattern"] }, "lifecycle": { "required": ["initial", "statuses"] }, "length": { "required": ["single", "main", "part"] }, "supersession": { "required": ["newer", "older"] }, "amendment": { "required": ["statuses", "most"] }, "maintainers": { "minProperties": 1, "maxProperties": 1 } } }, "properties": { "extends": { "type": "string", "minLength": 1 }, "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "type": ["string", "null"], "minLength": 1 }, "label": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]*$" }, "documents": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string", "pattern": "\\{number\\}" }, "folder": { "type": ["string", "null"], "pattern": "\\{number\\}" }, "template": { "type": ["string", "null"], "minLength": 1 }, "ignore": { "$ref": "#/$defs/optional-names" } } }, "number": { "type": ["object", "null"], "additionalProperties": false, "properties": { "digits": { "type": ["integer", "null"], "minimum": 1, "maximum": 9 }, "first": { "type": ["integer", "null"], "minimum": 0 }, "kept": { "type": ["array", "null"], "items": { "type": "integer", "minimum": 0 } }, "assigned": { "enum": ["reserved", "next", "assigned", null] } } }, "registry": { "type": ["object", "null"], "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1 }, "heading": { "type": "string", "minLength": 1 }, "columns": { "type": "object", "additionalProperties": false, "properties": { "number": { "type": "string", "minLength": 1 }, "title": { "type": ["string", "null"], "minLength": 1 }, "author": { "type": ["string", "null"], "minLength": 1 }, "status": { "type": ["string", "null"], "minLength": 1 } } }, "skipped": { "type": ["string", "null"], "minLength": 1 }, "next": { "type": ["string", "null"], "minLength": 1 } } }, "metadata": { "enum": ["front-matter", "table", "header", "list", "sections", "yaml", null] }, "fields": { "type": "object", "additionalProperties": { "type": ["object", "null"], "additionalProperties": false, "properties": { "type": { "enum": ["text", "persons", "status", "date", "version", "number", "title", "links", "proposals", null] }, "aliases": { "$ref": "#/$defs/optional-names" }, "required": { "anyOf": [{ "const": "always" }, { "$ref": "#/$defs/names" }, { "type": "null" }] }, "unless": { "enum": ["author-is-maintainer", null] }, "allowed": { "$ref": "#/$defs/optional-names" }, "frozen": { "type": ["boolean", "null"] } } } }, "version": { "type": ["object", "null"], "additionalProperties": false, "properties": { "form": { "type": "string", "minLength": 1 }, "pattern": { "type": "string", "minLength": 1, "maxLength": 200 }, "order": { "$ref": "#/$defs/optional-names" } } }, "lifecycle": { "type": "object", "additionalProperties": false, "properties": { "initial": { "$ref": "#/$defs/names", "minItems": 1 }, "decided": { "$ref": "#/$defs/optional-names" }, "statuses": { "type": "object", "minProperties": 1, "additionalProperties": { "type": ["object", "null"], "additionalProperties": false, "properties": { "to": { "$ref": "#/$defs/optional-names" }, "final": { "type": ["boolean", "null"] }, "reason": { "type": ["boolean", "null"] }, "approvals": { "type": ["integer", "null"], "minimum": 1 } } } } } }, "maintainers": { "type": ["object", "null"], "additionalProperties": false, "properties": { "permission": { "enum": ["write", "maintain", "admin", null] }, "people": { "type": ["array", "null"], "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" } }, "team": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$" } } }, "heading": { "type": ["object", "null"], "additionalProperties": false, "properties": { "forms": { "$ref": "#/$defs/optional-names" }, "placeholders": { "$ref": "#/$defs/optional-names" } } }, "sections": { "type": ["object", "null"], "additionalProperties": false, "properties": { "structures": { "type": ["object", "null"], "additionalProperties": { "type": ["array", "null"], "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 }, "optional": { "type": "boolean" } } }] } } }, "main-only": { "$ref": "#/$defs/optional-names" }, "resolved": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/optional-names" } }, "reasons": { "$ref": "#/$defs/optional-names", "minItems": 1 } } }, "length": { "type": ["object", "null"], "additionalProperties": false, "properties": { "single": { "type": "integer", "minimum": 1 }, "main": { "type": "integer", "minimum": 1 }, "part": { "type": "integer", "minimum": 1 } } }, "supersession": { "type": ["object", "null"], "additionalProperties": false, "properties": { "newer": { "$ref": "#/$defs/names", "minItems": 1 }, "older": { "$ref": "#/$defs/names", "minItems": 1 } } }, "amendment": { "type": ["object", "null"], "additionalProperties": false, "properties": { "statuses": { "$ref": "#/$defs/names", "minItems": 1 }, "most": { "type": "integer", "minimum": 1, "maximum": 100 } } }, "pull-request": { "type": ["object", "null"], "additionalProperties": false, "properties": { "branch": { "type": ["string", "null"], "pattern": "\\{number\\}" }, "title": { "type": ["string", "null"], "pattern": "\\{number\\}" } } }, "rules": { "type": ["object", "null"], "additionalProperties": { "enum": ["error", "warning", "notice", "off", null] } }, "exempt": { "type": ["array", "null"], "items": { "type": "object", "additionalProperties": false, "required": ["rule", "numbers", "reason"], "properties": { "rule": { "type": "string", "minLength": 1 }, "numbers": { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 999999999 }, { "type": "string", "pattern": "^\\d{1,9}-\\d{1,9}$" }] } }, "reason": { "type": "string", "minLength": 1 } } } } }, "$defs": { "process": { "type": "object", "additionalProperties": false, "if": { "not": { "required": ["extends"] } }, "then": { "required": ["name", "label", "documents", "fields", "lifecycle"], "properties": { "documents": { "required": ["path"] }, "registry": { "required": ["path", "heading", "columns"], "properties": { "columns": { "required": ["number"] } } }, "version": { "required": ["form", "pattern"] }, "lifecycle": { "required": ["initial", "statuses"] }, "length": { "required": ["single", "main", "part"] }, "supersession": { "required": ["newer", "older"] }, "amendment": { "required": ["statuses", "most"] }, "maintainers": { "minProperties": 1, "maxProperties": 1 } } }, "properties": { "extends": { "type": "string", "minLength": 1 }, "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "type": ["string", "null"], "minLength": 1 }, "label": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]*$" }, "documents": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string", "pattern": "\\{number\\}" }, "folder": { "type": ["string", "null"], "pattern": "\\{number\\}" }, "template": { "type": ["string", "null"], "minLength": 1 }, "ignore": { "$ref": "#/$defs/optional-names" } } }, "number": { "type": ["object", "null"], "additionalProperties": false, "properties": { "digits": { "type": ["integer", "null"], "minimum": 1, "maximum": 9 }, "first": { "type": ["integer", "null"], "minimum": 0 }, "kept": { "type": ["array", "null"], "items": { "type": "integer", "minimum": 0 } }, "assigned": { "enum": ["reserved", "next", "assigned", null] } } }, "registry": { "type": ["object", "null"], "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1 }, "heading": { "type": "string", "minLength": 1 }, "columns": { "type": "object", "additionalProperties": false, "properties": { "number": { "type": "string", "minLength": 1 }, "title": { "type": ["string", "null"], "minLength": 1 }, "author": { "type": ["string", "null"], "minLength": 1 }, "status": { "type": ["string", "null"], "minLength": 1 } } }, "skipped": { "type": ["string", "null"], "minLength": 1 }, "next": { "type": ["string", "null"], "minLength": 1 } } }, "metadata": { "enum": ["front-matter", "table", "header", "list", "sections", "yaml", null] }, "fields": { "type": "object", "additionalProperties": { "type": ["object", "null"], "additionalProperties": false, "properties": { "type": { "enum": ["text", "persons", "status", "date", "version", "number", "title", "links", "proposals", null] }, "aliases": { "$ref": "#/$defs/optional-names" }, "required": { "anyOf": [{ "const": "always" }, { "$ref": "#/$defs/names" }, { "type": "null" }] }, "unless": { "enum": ["author-is-maintainer", null] }, "allowed": { "$ref": "#/$defs/optional-names" }, "frozen": { "type": ["boolean", "null"] } } } }, "version": { "type": ["object", "null"], "additionalProperties": false, "properties": { "form": { "type": "string", "minLength": 1 }, "pattern": { "type": "string", "minLength": 1, "maxLength": 200 }, "order": { "$ref": "#/$defs/optional-names" } } }, "lifecycle": { "type": "object", "additionalProperties": false, "properties": { "initial": { "$ref": "#/$defs/names", "minItems": 1 }, "decided": { "$ref": "#/$defs/optional-names" }, "statuses": { "type": "object", "minProperties": 1, "additionalProperties": { "type": ["object", "null"], "additionalProperties": false, "properties": { "to": { "$ref": "#/$defs/optional-names" }, "final": { "type": ["boolean", "null"] }, "reason": { "type": ["boolean", "null"] }, "approvals": { "type": ["integer", "null"], "minimum": 1 } } } } } }, "maintainers": { "type": ["object", "null"], "additionalProperties": false, "properties": { "permission": { "enum": ["write", "maintain", "admin", null] }, "people": { "type": ["array", "null"], "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9_-]*$" } }, "team": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$" } } }, "heading": { "type": ["object", "null"], "additionalProperties": false, "properties": { "forms": { "$ref": "#/$defs/optional-names" }, "placeholders": { "$ref": "#/$defs/optional-names" } } }, "sections": { "type": ["object", "null"], "additionalProperties": false, "properties": { "structures": { "type": ["object", "null"], "additionalProperties": { "type": ["array", "null"], "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 }, "optional": { "type": "boolean" } } }] } } }, "main-only": { "$ref": "#/$defs/optional-names" }, "resolved": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/optional-names" } }, "reasons": { "$ref": "#/$defs/optional-names", "minItems": 1 } } }, "length": { "type": ["object", "null"], "additionalProperties": false, "properties": { "single": { "type": "integer", "minimum": 1 }, "main": { "type": "integer", "minimum": 1 }, "part": { "type": "integer", "minimum": 1 } } }, "supersession": { "type": ["object", "null"], "additionalProperties": false, "properties": { "newer": { "$ref": "#/$defs/names", "minItems": 1 }, "older": { "$ref": "#/$defs/names", "minItems": 1 } } }, "amendment": { "type": ["object", "null"], "additionalProperties": false, "properties": { "statuses": { "$ref": "#/$defs/names", "minItems": 1 }, "most": { "type": "integer", "minimum": 1, "maximum": 100 } } }, "pull-request": { "type": ["object", "null"], "additionalProperties": false, "properties": { "branch": { "type": ["string", "null"], "pattern": "\\{number\\}" }, "title": { "type": ["string", "null"], "pattern": "\\{number\\}" } } }, "rules": { "type": ["object", "null"], "additionalProperties": { "enum": ["error", "warning", "notice", "off", null] } }, "exempt": { "type": ["array", "null"], "items": { "type": "object", "additionalProperties": false, "required": ["rule", "numbers", "reason"], "properties": { "rule": { "type": "string", "minLength": 1 }, "numbers": { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 999999999 }, { "type": "string", "pattern": "^\\d{1,9}-\\d{1,9}$" }] } }, "reason": { "type": "string", "minLength": 1 } } } } } }, "names": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "optional-names": { "type": ["array", "null"], "items": { "type": "string", "minLength": 1 } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
var pattern5 = new RegExp("\\{number\\}", "u");
var pattern7 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$", "u");
var pattern8 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$", "u");
var pattern11 = new RegExp("^\\d{1,9}-\\d{1,9}$", "u");
var schema20 = { "type": ["array", "null"], "items": { "type": "string", "minLength": 1 } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!Array.isArray(data) && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema20.type }, message: "must be array,null", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema20.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema20.items.type, parentSchema: schema20.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema21 = { "type": "array", "items": { "type": "string", "minLength": 1 } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 === "string") {
        if (func2(data0) < 1) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.items, data: data0 };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.items.type, parentSchema: schema21.items, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
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
        const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.then.required, parentSchema: schema19.then, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data.label === void 0) {
        const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema19.then.required, parentSchema: schema19.then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.documents === void 0) {
        const err4 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "documents" }, message: "must have required property 'documents'", schema: schema19.then.required, parentSchema: schema19.then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data.fields === void 0) {
        const err5 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'", schema: schema19.then.required, parentSchema: schema19.then, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data.lifecycle === void 0) {
        const err6 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "lifecycle" }, message: "must have required property 'lifecycle'", schema: schema19.then.required, parentSchema: schema19.then, data };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (data.documents !== void 0) {
        let data0 = data.documents;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          if (data0.path === void 0) {
            const err7 = { instancePath: instancePath + "/documents", schemaPath: "#/then/properties/documents/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema19.then.properties.documents.required, parentSchema: schema19.then.properties.documents, data: data0 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      }
      if (data.registry !== void 0) {
        let data1 = data.registry;
        if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
          if (data1.path === void 0) {
            const err8 = { instancePath: instancePath + "/registry", schemaPath: "#/then/properties/registry/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema19.then.properties.registry.required, parentSchema: schema19.then.properties.registry, data: data1 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data1.heading === void 0) {
            const err9 = { instancePath: instancePath + "/registry", schemaPath: "#/then/properties/registry/required", keyword: "required", params: { missingProperty: "heading" }, message: "must have required property 'heading'", schema: schema19.then.properties.registry.required, parentSchema: schema19.then.properties.registry, data: data1 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (data1.columns === void 0) {
            const err10 = { instancePath: instancePath + "/registry", schemaPath: "#/then/properties/registry/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'", schema: schema19.then.properties.registry.required, parentSchema: schema19.then.properties.registry, data: data1 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (data1.columns !== void 0) {
            let data2 = data1.columns;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.number === void 0) {
                const err11 = { instancePath: instancePath + "/registry/columns", schemaPath: "#/then/properties/registry/properties/columns/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'", schema: schema19.then.properties.registry.properties.columns.required, parentSchema: schema19.then.properties.registry.properties.columns, data: data2 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          }
        }
      }
      if (data.version !== void 0) {
        let data3 = data.version;
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
          if (data3.form === void 0) {
            const err12 = { instancePath: instancePath + "/version", schemaPath: "#/then/properties/version/required", keyword: "required", params: { missingProperty: "form" }, message: "must have required property 'form'", schema: schema19.then.properties.version.required, parentSchema: schema19.then.properties.version, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (data3.pattern === void 0) {
            const err13 = { instancePath: instancePath + "/version", schemaPath: "#/then/properties/version/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: schema19.then.properties.version.required, parentSchema: schema19.then.properties.version, data: data3 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      }
      if (data.lifecycle !== void 0) {
        let data4 = data.lifecycle;
        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
          if (data4.initial === void 0) {
            const err14 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/then/properties/lifecycle/required", keyword: "required", params: { missingProperty: "initial" }, message: "must have required property 'initial'", schema: schema19.then.properties.lifecycle.required, parentSchema: schema19.then.properties.lifecycle, data: data4 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (data4.statuses === void 0) {
            const err15 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/then/properties/lifecycle/required", keyword: "required", params: { missingProperty: "statuses" }, message: "must have required property 'statuses'", schema: schema19.then.properties.lifecycle.required, parentSchema: schema19.then.properties.lifecycle, data: data4 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      }
      if (data.length !== void 0) {
        let data5 = data.length;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
          if (data5.single === void 0) {
            const err16 = { instancePath: instancePath + "/length", schemaPath: "#/then/properties/length/required", keyword: "required", params: { missingProperty: "single" }, message: "must have required property 'single'", schema: schema19.then.properties.length.required, parentSchema: schema19.then.properties.length, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (data5.main === void 0) {
            const err17 = { instancePath: instancePath + "/length", schemaPath: "#/then/properties/length/required", keyword: "required", params: { missingProperty: "main" }, message: "must have required property 'main'", schema: schema19.then.properties.length.required, parentSchema: schema19.then.properties.length, data: data5 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (data5.part === void 0) {
            const err18 = { instancePath: instancePath + "/length", schemaPath: "#/then/properties/length/required", keyword: "required", params: { missingProperty: "part" }, message: "must have required property 'part'", schema: schema19.then.properties.length.required, parentSchema: schema19.then.properties.length, data: data5 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
      if (data.supersession !== void 0) {
        let data6 = data.supersession;
        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
          if (data6.newer === void 0) {
            const err19 = { instancePath: instancePath + "/supersession", schemaPath: "#/then/properties/supersession/required", keyword: "required", params: { missingProperty: "newer" }, message: "must have required property 'newer'", schema: schema19.then.properties.supersession.required, parentSchema: schema19.then.properties.supersession, data: data6 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (data6.older === void 0) {
            const err20 = { instancePath: instancePath + "/supersession", schemaPath: "#/then/properties/supersession/required", keyword: "required", params: { missingProperty: "older" }, message: "must have required property 'older'", schema: schema19.then.properties.supersession.required, parentSchema: schema19.then.properties.supersession, data: data6 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      }
      if (data.amendment !== void 0) {
        let data7 = data.amendment;
        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
          if (data7.statuses === void 0) {
            const err21 = { instancePath: instancePath + "/amendment", schemaPath: "#/then/properties/amendment/required", keyword: "required", params: { missingProperty: "statuses" }, message: "must have required property 'statuses'", schema: schema19.then.properties.amendment.required, parentSchema: schema19.then.properties.amendment, data: data7 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (data7.most === void 0) {
            const err22 = { instancePath: instancePath + "/amendment", schemaPath: "#/then/properties/amendment/required", keyword: "required", params: { missingProperty: "most" }, message: "must have required property 'most'", schema: schema19.then.properties.amendment.required, parentSchema: schema19.then.properties.amendment, data: data7 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      }
      if (data.maintainers !== void 0) {
        let data8 = data.maintainers;
        if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
          if (Object.keys(data8).length > 1) {
            const err23 = { instancePath: instancePath + "/maintainers", schemaPath: "#/then/properties/maintainers/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema19.then.properties.maintainers, data: data8 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (Object.keys(data8).length < 1) {
            const err24 = { instancePath: instancePath + "/maintainers", schemaPath: "#/then/properties/maintainers/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.then.properties.maintainers, data: data8 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      }
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.documents = true;
      props0.registry = true;
      props0.version = true;
      props0.lifecycle = true;
      props0.length = true;
      props0.supersession = true;
      props0.amendment = true;
      props0.maintainers = true;
    }
  }
  if (!valid0) {
    const err25 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema19.if, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema19.properties, key0)) {
        const err26 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data9 = data.extends;
      if (typeof data9 === "string") {
        if (func2(data9) < 1) {
          const err27 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.extends, data: data9 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.extends.type, parentSchema: schema19.properties.extends, data: data9 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data10 = data.name;
      if (typeof data10 === "string") {
        if (!pattern3.test(data10)) {
          const err29 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema19.properties.name, data: data10 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.name.type, parentSchema: schema19.properties.name, data: data10 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data11 = data.title;
      if (typeof data11 !== "string" && data11 !== null) {
        const err31 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema19.properties.title.type }, message: "must be string,null", schema: schema19.properties.title.type, parentSchema: schema19.properties.title, data: data11 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (func2(data11) < 1) {
          const err32 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.title, data: data11 };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
      }
    }
    if (data.label !== void 0) {
      let data12 = data.label;
      if (typeof data12 === "string") {
        if (!pattern4.test(data12)) {
          const err33 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9-]*$", parentSchema: schema19.properties.label, data: data12 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.label.type, parentSchema: schema19.properties.label, data: data12 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.documents !== void 0) {
      let data13 = data.documents;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (const key1 in data13) {
          if (!(key1 === "path" || key1 === "folder" || key1 === "template" || key1 === "ignore")) {
            const err35 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.documents, data: data13 };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data13.path !== void 0) {
          let data14 = data13.path;
          if (typeof data14 === "string") {
            if (!pattern5.test(data14)) {
              const err36 = { instancePath: instancePath + "/documents/path", schemaPath: "#/properties/documents/properties/path/pattern", keyword: "pattern", params: { pattern: "\\{number\\}" }, message: 'must match pattern "\\{number\\}"', schema: "\\{number\\}", parentSchema: schema19.properties.documents.properties.path, data: data14 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/documents/path", schemaPath: "#/properties/documents/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.documents.properties.path.type, parentSchema: schema19.properties.documents.properties.path, data: data14 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data13.folder !== void 0) {
          let data15 = data13.folder;
          if (typeof data15 !== "string" && data15 !== null) {
            const err38 = { instancePath: instancePath + "/documents/folder", schemaPath: "#/properties/documents/properties/folder/type", keyword: "type", params: { type: schema19.properties.documents.properties.folder.type }, message: "must be string,null", schema: schema19.properties.documents.properties.folder.type, parentSchema: schema19.properties.documents.properties.folder, data: data15 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data15 === "string") {
            if (!pattern5.test(data15)) {
              const err39 = { instancePath: instancePath + "/documents/folder", schemaPath: "#/properties/documents/properties/folder/pattern", keyword: "pattern", params: { pattern: "\\{number\\}" }, message: 'must match pattern "\\{number\\}"', schema: "\\{number\\}", parentSchema: schema19.properties.documents.properties.folder, data: data15 };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        }
        if (data13.template !== void 0) {
          let data16 = data13.template;
          if (typeof data16 !== "string" && data16 !== null) {
            const err40 = { instancePath: instancePath + "/documents/template", schemaPath: "#/properties/documents/properties/template/type", keyword: "type", params: { type: schema19.properties.documents.properties.template.type }, message: "must be string,null", schema: schema19.properties.documents.properties.template.type, parentSchema: schema19.properties.documents.properties.template, data: data16 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (typeof data16 === "string") {
            if (func2(data16) < 1) {
              const err41 = { instancePath: instancePath + "/documents/template", schemaPath: "#/properties/documents/properties/template/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.documents.properties.template, data: data16 };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
        }
        if (data13.ignore !== void 0) {
          if (!validate53(data13.ignore, { instancePath: instancePath + "/documents/ignore", parentData: data13, parentDataProperty: "ignore", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.documents.type, parentSchema: schema19.properties.documents, data: data13 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data18 = data.number;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
        const err43 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: schema19.properties.number.type }, message: "must be object,null", schema: schema19.properties.number.type, parentSchema: schema19.properties.number, data: data18 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key2 in data18) {
          if (!(key2 === "digits" || key2 === "first" || key2 === "kept" || key2 === "assigned")) {
            const err44 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.number, data: data18 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data18.digits !== void 0) {
          let data19 = data18.digits;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19)) && data19 !== null) {
            const err45 = { instancePath: instancePath + "/number/digits", schemaPath: "#/properties/number/properties/digits/type", keyword: "type", params: { type: schema19.properties.number.properties.digits.type }, message: "must be integer,null", schema: schema19.properties.number.properties.digits.type, parentSchema: schema19.properties.number.properties.digits, data: data19 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 9 || isNaN(data19)) {
              const err46 = { instancePath: instancePath + "/number/digits", schemaPath: "#/properties/number/properties/digits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, message: "must be <= 9", schema: 9, parentSchema: schema19.properties.number.properties.digits, data: data19 };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data19 < 1 || isNaN(data19)) {
              const err47 = { instancePath: instancePath + "/number/digits", schemaPath: "#/properties/number/properties/digits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.number.properties.digits, data: data19 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          }
        }
        if (data18.first !== void 0) {
          let data20 = data18.first;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20)) && data20 !== null) {
            const err48 = { instancePath: instancePath + "/number/first", schemaPath: "#/properties/number/properties/first/type", keyword: "type", params: { type: schema19.properties.number.properties.first.type }, message: "must be integer,null", schema: schema19.properties.number.properties.first.type, parentSchema: schema19.properties.number.properties.first, data: data20 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 < 0 || isNaN(data20)) {
              const err49 = { instancePath: instancePath + "/number/first", schemaPath: "#/properties/number/properties/first/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema19.properties.number.properties.first, data: data20 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
          }
        }
        if (data18.kept !== void 0) {
          let data21 = data18.kept;
          if (!Array.isArray(data21) && data21 !== null) {
            const err50 = { instancePath: instancePath + "/number/kept", schemaPath: "#/properties/number/properties/kept/type", keyword: "type", params: { type: schema19.properties.number.properties.kept.type }, message: "must be array,null", schema: schema19.properties.number.properties.kept.type, parentSchema: schema19.properties.number.properties.kept, data: data21 };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
          if (Array.isArray(data21)) {
            const len0 = data21.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data22 = data21[i0];
              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                const err51 = { instancePath: instancePath + "/number/kept/" + i0, schemaPath: "#/properties/number/properties/kept/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.number.properties.kept.items.type, parentSchema: schema19.properties.number.properties.kept.items, data: data22 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
              if (typeof data22 == "number" && isFinite(data22)) {
                if (data22 < 0 || isNaN(data22)) {
                  const err52 = { instancePath: instancePath + "/number/kept/" + i0, schemaPath: "#/properties/number/properties/kept/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema19.properties.number.properties.kept.items, data: data22 };
                  if (vErrors === null) {
                    vErrors = [err52];
                  } else {
                    vErrors.push(err52);
                  }
                  errors++;
                }
              }
            }
          }
        }
        if (data18.assigned !== void 0) {
          let data23 = data18.assigned;
          if (!(data23 === "reserved" || data23 === "next" || data23 === "assigned" || data23 === null)) {
            const err53 = { instancePath: instancePath + "/number/assigned", schemaPath: "#/properties/number/properties/assigned/enum", keyword: "enum", params: { allowedValues: schema19.properties.number.properties.assigned.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.number.properties.assigned.enum, parentSchema: schema19.properties.number.properties.assigned, data: data23 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      }
    }
    if (data.registry !== void 0) {
      let data24 = data.registry;
      if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
        const err54 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/type", keyword: "type", params: { type: schema19.properties.registry.type }, message: "must be object,null", schema: schema19.properties.registry.type, parentSchema: schema19.properties.registry, data: data24 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (const key3 in data24) {
          if (!(key3 === "path" || key3 === "heading" || key3 === "columns" || key3 === "skipped" || key3 === "next")) {
            const err55 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.registry, data: data24 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data24.path !== void 0) {
          let data25 = data24.path;
          if (typeof data25 === "string") {
            if (func2(data25) < 1) {
              const err56 = { instancePath: instancePath + "/registry/path", schemaPath: "#/properties/registry/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.registry.properties.path, data: data25 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/registry/path", schemaPath: "#/properties/registry/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.registry.properties.path.type, parentSchema: schema19.properties.registry.properties.path, data: data25 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data24.heading !== void 0) {
          let data26 = data24.heading;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err58 = { instancePath: instancePath + "/registry/heading", schemaPath: "#/properties/registry/properties/heading/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.registry.properties.heading, data: data26 };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = { instancePath: instancePath + "/registry/heading", schemaPath: "#/properties/registry/properties/heading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.registry.properties.heading.type, parentSchema: schema19.properties.registry.properties.heading, data: data26 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
        if (data24.columns !== void 0) {
          let data27 = data24.columns;
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            for (const key4 in data27) {
              if (!(key4 === "number" || key4 === "title" || key4 === "author" || key4 === "status")) {
                const err60 = { instancePath: instancePath + "/registry/columns", schemaPath: "#/properties/registry/properties/columns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.registry.properties.columns, data: data27 };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data27.number !== void 0) {
              let data28 = data27.number;
              if (typeof data28 === "string") {
                if (func2(data28) < 1) {
                  const err61 = { instancePath: instancePath + "/registry/columns/number", schemaPath: "#/properties/registry/properties/columns/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.registry.properties.columns.properties.number, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
              } else {
                const err62 = { instancePath: instancePath + "/registry/columns/number", schemaPath: "#/properties/registry/properties/columns/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.registry.properties.columns.properties.number.type, parentSchema: schema19.properties.registry.properties.columns.properties.number, data: data28 };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data27.title !== void 0) {
              let data29 = data27.title;
              if (typeof data29 !== "string" && data29 !== null) {
                const err63 = { instancePath: instancePath + "/registry/columns/title", schemaPath: "#/properties/registry/properties/columns/properties/title/type", keyword: "type", params: { type: schema19.properties.registry.properties.columns.properties.title.type }, message: "must be string,null", schema: schema19.properties.registry.properties.columns.properties.title.type, parentSchema: schema19.properties.registry.properties.columns.properties.title, data: data29 };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
              if (typeof data29 === "string") {
                if (func2(data29) < 1) {
                  const err64 = { instancePath: instancePath + "/registry/columns/title", schemaPath: "#/properties/registry/properties/columns/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.registry.properties.columns.properties.title, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              }
            }
            if (data27.author !== void 0) {
              let data30 = data27.author;
              if (typeof data30 !== "string" && data30 !== null) {
                const err65 = { instancePath: instancePath + "/registry/columns/author", schemaPath: "#/properties/registry/properties/columns/properties/author/type", keyword: "type", params: { type: schema19.properties.registry.properties.columns.properties.author.type }, message: "must be string,null", schema: schema19.properties.registry.properties.columns.properties.author.type, parentSchema: schema19.properties.registry.properties.columns.properties.author, data: data30 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
              if (typeof data30 === "string") {
                if (func2(data30) < 1) {
                  const err66 = { instancePath: instancePath + "/registry/columns/author", schemaPath: "#/properties/registry/properties/columns/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.registry.properties.columns.properties.author, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              }
            }
            if (data27.status !== void 0) {
              let data31 = data27.status;
              if (typeof data31 !== "string" && data31 !== null) {
                const err67 = { instancePath: instancePath + "/registry/columns/status", schemaPath: "#/properties/registry/properties/columns/properties/status/type", keyword: "type", params: { type: schema19.properties.registry.properties.columns.properties.status.type }, message: "must be string,null", schema: schema19.properties.registry.properties.columns.properties.status.type, parentSchema: schema19.properties.registry.properties.columns.properties.status, data: data31 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
              if (typeof data31 === "string") {
                if (func2(data31) < 1) {
                  const err68 = { instancePath: instancePath + "/registry/columns/status", schemaPath: "#/properties/registry/properties/columns/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.registry.properties.columns.properties.status, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/registry/columns", schemaPath: "#/properties/registry/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.registry.properties.columns.type, parentSchema: schema19.properties.registry.properties.columns, data: data27 };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
        if (data24.skipped !== void 0) {
          let data32 = data24.skipped;
          if (typeof data32 !== "string" && data32 !== null) {
            const err70 = { instancePath: instancePath + "/registry/skipped", schemaPath: "#/properties/registry/properties/skipped/type", keyword: "type", params: { type: schema19.properties.registry.properties.skipped.type }, message: "must be string,null", schema: schema19.properties.registry.properties.skipped.type, parentSchema: schema19.properties.registry.properties.skipped, data: data32 };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (typeof data32 === "string") {
            if (func2(data32) < 1) {
              const err71 = { instancePath: instancePath + "/registry/skipped", schemaPath: "#/properties/registry/properties/skipped/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.registry.properties.skipped, data: data32 };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
          }
        }
        if (data24.next !== void 0) {
          let data33 = data24.next;
          if (typeof data33 !== "string" && data33 !== null) {
            const err72 = { instancePath: instancePath + "/registry/next", schemaPath: "#/properties/registry/properties/next/type", keyword: "type", params: { type: schema19.properties.registry.properties.next.type }, message: "must be string,null", schema: schema19.properties.registry.properties.next.type, parentSchema: schema19.properties.registry.properties.next, data: data33 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
          if (typeof data33 === "string") {
            if (func2(data33) < 1) {
              const err73 = { instancePath: instancePath + "/registry/next", schemaPath: "#/properties/registry/properties/next/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.registry.properties.next, data: data33 };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.metadata !== void 0) {
      let data34 = data.metadata;
      if (!(data34 === "front-matter" || data34 === "table" || data34 === "header" || data34 === "list" || data34 === "sections" || data34 === "yaml" || data34 === null)) {
        const err74 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/enum", keyword: "enum", params: { allowedValues: schema19.properties.metadata.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.metadata.enum, parentSchema: schema19.properties.metadata, data: data34 };
        if (vErrors === null) {
          vErrors = [err74];
        } else {
          vErrors.push(err74);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data35 = data.fields;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        for (const key5 in data35) {
          let data36 = data35[key5];
          if (!(data36 && typeof data36 == "object" && !Array.isArray(data36)) && data36 !== null) {
            const err75 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fields/additionalProperties/type", keyword: "type", params: { type: schema19.properties.fields.additionalProperties.type }, message: "must be object,null", schema: schema19.properties.fields.additionalProperties.type, parentSchema: schema19.properties.fields.additionalProperties, data: data36 };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            for (const key6 in data36) {
              if (!(key6 === "type" || key6 === "aliases" || key6 === "required" || key6 === "unless" || key6 === "allowed" || key6 === "frozen")) {
                const err76 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fields/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.fields.additionalProperties, data: data36 };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
            if (data36.type !== void 0) {
              let data37 = data36.type;
              if (!(data37 === "text" || data37 === "persons" || data37 === "status" || data37 === "date" || data37 === "version" || data37 === "number" || data37 === "title" || data37 === "links" || data37 === "proposals" || data37 === null)) {
                const err77 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/fields/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema19.properties.fields.additionalProperties.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.fields.additionalProperties.properties.type.enum, parentSchema: schema19.properties.fields.additionalProperties.properties.type, data: data37 };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data36.aliases !== void 0) {
              if (!validate53(data36.aliases, { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", parentData: data36, parentDataProperty: "aliases", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data36.required !== void 0) {
              let data39 = data36.required;
              const _errs78 = errors;
              let valid13 = false;
              const _errs79 = errors;
              if ("always" !== data39) {
                const err78 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/fields/additionalProperties/properties/required/anyOf/0/const", keyword: "const", params: { allowedValue: "always" }, message: "must be equal to constant", schema: "always", parentSchema: schema19.properties.fields.additionalProperties.properties.required.anyOf[0], data: data39 };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
              var _valid1 = _errs79 === errors;
              valid13 = valid13 || _valid1;
              const _errs80 = errors;
              if (!validate56(data39, { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", parentData: data36, parentDataProperty: "required", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
              var _valid1 = _errs80 === errors;
              valid13 = valid13 || _valid1;
              const _errs81 = errors;
              if (data39 !== null) {
                const err79 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/fields/additionalProperties/properties/required/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema19.properties.fields.additionalProperties.properties.required.anyOf[2].type, parentSchema: schema19.properties.fields.additionalProperties.properties.required.anyOf[2], data: data39 };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
              var _valid1 = _errs81 === errors;
              valid13 = valid13 || _valid1;
              if (!valid13) {
                const err80 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/fields/additionalProperties/properties/required/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.fields.additionalProperties.properties.required.anyOf, parentSchema: schema19.properties.fields.additionalProperties.properties.required, data: data39 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              } else {
                errors = _errs78;
                if (vErrors !== null) {
                  if (_errs78) {
                    vErrors.length = _errs78;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data36.unless !== void 0) {
              let data40 = data36.unless;
              if (!(data40 === "author-is-maintainer" || data40 === null)) {
                const err81 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/unless", schemaPath: "#/properties/fields/additionalProperties/properties/unless/enum", keyword: "enum", params: { allowedValues: schema19.properties.fields.additionalProperties.properties.unless.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.fields.additionalProperties.properties.unless.enum, parentSchema: schema19.properties.fields.additionalProperties.properties.unless, data: data40 };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data36.allowed !== void 0) {
              if (!validate53(data36.allowed, { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowed", parentData: data36, parentDataProperty: "allowed", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data36.frozen !== void 0) {
              let data42 = data36.frozen;
              if (typeof data42 !== "boolean" && data42 !== null) {
                const err82 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/frozen", schemaPath: "#/properties/fields/additionalProperties/properties/frozen/type", keyword: "type", params: { type: schema19.properties.fields.additionalProperties.properties.frozen.type }, message: "must be boolean,null", schema: schema19.properties.fields.additionalProperties.properties.frozen.type, parentSchema: schema19.properties.fields.additionalProperties.properties.frozen, data: data42 };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.fields.type, parentSchema: schema19.properties.fields, data: data35 };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data43 = data.version;
      if (!(data43 && typeof data43 == "object" && !Array.isArray(data43)) && data43 !== null) {
        const err84 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema19.properties.version.type }, message: "must be object,null", schema: schema19.properties.version.type, parentSchema: schema19.properties.version, data: data43 };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
      if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
        for (const key7 in data43) {
          if (!(key7 === "form" || key7 === "pattern" || key7 === "order")) {
            const err85 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.version, data: data43 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data43.form !== void 0) {
          let data44 = data43.form;
          if (typeof data44 === "string") {
            if (func2(data44) < 1) {
              const err86 = { instancePath: instancePath + "/version/form", schemaPath: "#/properties/version/properties/form/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.version.properties.form, data: data44 };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          } else {
            const err87 = { instancePath: instancePath + "/version/form", schemaPath: "#/properties/version/properties/form/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.version.properties.form.type, parentSchema: schema19.properties.version.properties.form, data: data44 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data43.pattern !== void 0) {
          let data45 = data43.pattern;
          if (typeof data45 === "string") {
            if (func2(data45) > 200) {
              const err88 = { instancePath: instancePath + "/version/pattern", schemaPath: "#/properties/version/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema19.properties.version.properties.pattern, data: data45 };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (func2(data45) < 1) {
              const err89 = { instancePath: instancePath + "/version/pattern", schemaPath: "#/properties/version/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.version.properties.pattern, data: data45 };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          } else {
            const err90 = { instancePath: instancePath + "/version/pattern", schemaPath: "#/properties/version/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.version.properties.pattern.type, parentSchema: schema19.properties.version.properties.pattern, data: data45 };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data43.order !== void 0) {
          if (!validate53(data43.order, { instancePath: instancePath + "/version/order", parentData: data43, parentDataProperty: "order", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.lifecycle !== void 0) {
      let data47 = data.lifecycle;
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        for (const key8 in data47) {
          if (!(key8 === "initial" || key8 === "decided" || key8 === "statuses")) {
            const err91 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.lifecycle, data: data47 };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data47.initial !== void 0) {
          let data48 = data47.initial;
          if (!validate56(data48, { instancePath: instancePath + "/lifecycle/initial", parentData: data47, parentDataProperty: "initial", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          if (Array.isArray(data48)) {
            if (data48.length < 1) {
              const err92 = { instancePath: instancePath + "/lifecycle/initial", schemaPath: "#/properties/lifecycle/properties/initial/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.lifecycle.properties.initial, data: data48 };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          }
        }
        if (data47.decided !== void 0) {
          if (!validate53(data47.decided, { instancePath: instancePath + "/lifecycle/decided", parentData: data47, parentDataProperty: "decided", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data47.statuses !== void 0) {
          let data50 = data47.statuses;
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            if (Object.keys(data50).length < 1) {
              const err93 = { instancePath: instancePath + "/lifecycle/statuses", schemaPath: "#/properties/lifecycle/properties/statuses/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema19.properties.lifecycle.properties.statuses, data: data50 };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
            for (const key9 in data50) {
              let data51 = data50[key9];
              if (!(data51 && typeof data51 == "object" && !Array.isArray(data51)) && data51 !== null) {
                const err94 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/type", keyword: "type", params: { type: schema19.properties.lifecycle.properties.statuses.additionalProperties.type }, message: "must be object,null", schema: schema19.properties.lifecycle.properties.statuses.additionalProperties.type, parentSchema: schema19.properties.lifecycle.properties.statuses.additionalProperties, data: data51 };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
              if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                for (const key10 in data51) {
                  if (!(key10 === "to" || key10 === "final" || key10 === "reason" || key10 === "approvals")) {
                    const err95 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.lifecycle.properties.statuses.additionalProperties, data: data51 };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
                if (data51.to !== void 0) {
                  if (!validate53(data51.to, { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/to", parentData: data51, parentDataProperty: "to", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                    errors = vErrors.length;
                  }
                }
                if (data51.final !== void 0) {
                  let data53 = data51.final;
                  if (typeof data53 !== "boolean" && data53 !== null) {
                    const err96 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/final", schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/properties/final/type", keyword: "type", params: { type: schema19.properties.lifecycle.properties.statuses.additionalProperties.properties.final.type }, message: "must be boolean,null", schema: schema19.properties.lifecycle.properties.statuses.additionalProperties.properties.final.type, parentSchema: schema19.properties.lifecycle.properties.statuses.additionalProperties.properties.final, data: data53 };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                }
                if (data51.reason !== void 0) {
                  let data54 = data51.reason;
                  if (typeof data54 !== "boolean" && data54 !== null) {
                    const err97 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/properties/reason/type", keyword: "type", params: { type: schema19.properties.lifecycle.properties.statuses.additionalProperties.properties.reason.type }, message: "must be boolean,null", schema: schema19.properties.lifecycle.properties.statuses.additionalProperties.properties.reason.type, parentSchema: schema19.properties.lifecycle.properties.statuses.additionalProperties.properties.reason, data: data54 };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
                if (data51.approvals !== void 0) {
                  let data55 = data51.approvals;
                  if (!(typeof data55 == "number" && (!(data55 % 1) && !isNaN(data55)) && isFinite(data55)) && data55 !== null) {
                    const err98 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/properties/approvals/type", keyword: "type", params: { type: schema19.properties.lifecycle.properties.statuses.additionalProperties.properties.approvals.type }, message: "must be integer,null", schema: schema19.properties.lifecycle.properties.statuses.additionalProperties.properties.approvals.type, parentSchema: schema19.properties.lifecycle.properties.statuses.additionalProperties.properties.approvals, data: data55 };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                  if (typeof data55 == "number" && isFinite(data55)) {
                    if (data55 < 1 || isNaN(data55)) {
                      const err99 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.lifecycle.properties.statuses.additionalProperties.properties.approvals, data: data55 };
                      if (vErrors === null) {
                        vErrors = [err99];
                      } else {
                        vErrors.push(err99);
                      }
                      errors++;
                    }
                  }
                }
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/lifecycle/statuses", schemaPath: "#/properties/lifecycle/properties/statuses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.lifecycle.properties.statuses.type, parentSchema: schema19.properties.lifecycle.properties.statuses, data: data50 };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
      } else {
        const err101 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.lifecycle.type, parentSchema: schema19.properties.lifecycle, data: data47 };
        if (vErrors === null) {
          vErrors = [err101];
        } else {
          vErrors.push(err101);
        }
        errors++;
      }
    }
    if (data.maintainers !== void 0) {
      let data56 = data.maintainers;
      if (!(data56 && typeof data56 == "object" && !Array.isArray(data56)) && data56 !== null) {
        const err102 = { instancePath: instancePath + "/maintainers", schemaPath: "#/properties/maintainers/type", keyword: "type", params: { type: schema19.properties.maintainers.type }, message: "must be object,null", schema: schema19.properties.maintainers.type, parentSchema: schema19.properties.maintainers, data: data56 };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        for (const key11 in data56) {
          if (!(key11 === "permission" || key11 === "people" || key11 === "team")) {
            const err103 = { instancePath: instancePath + "/maintainers", schemaPath: "#/properties/maintainers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.maintainers, data: data56 };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data56.permission !== void 0) {
          let data57 = data56.permission;
          if (!(data57 === "write" || data57 === "maintain" || data57 === "admin" || data57 === null)) {
            const err104 = { instancePath: instancePath + "/maintainers/permission", schemaPath: "#/properties/maintainers/properties/permission/enum", keyword: "enum", params: { allowedValues: schema19.properties.maintainers.properties.permission.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.maintainers.properties.permission.enum, parentSchema: schema19.properties.maintainers.properties.permission, data: data57 };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data56.people !== void 0) {
          let data58 = data56.people;
          if (!Array.isArray(data58) && data58 !== null) {
            const err105 = { instancePath: instancePath + "/maintainers/people", schemaPath: "#/properties/maintainers/properties/people/type", keyword: "type", params: { type: schema19.properties.maintainers.properties.people.type }, message: "must be array,null", schema: schema19.properties.maintainers.properties.people.type, parentSchema: schema19.properties.maintainers.properties.people, data: data58 };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
          if (Array.isArray(data58)) {
            if (data58.length < 1) {
              const err106 = { instancePath: instancePath + "/maintainers/people", schemaPath: "#/properties/maintainers/properties/people/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.maintainers.properties.people, data: data58 };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            const len1 = data58.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data59 = data58[i1];
              if (typeof data59 === "string") {
                if (!pattern7.test(data59)) {
                  const err107 = { instancePath: instancePath + "/maintainers/people/" + i1, schemaPath: "#/properties/maintainers/properties/people/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9_-]*$", parentSchema: schema19.properties.maintainers.properties.people.items, data: data59 };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              } else {
                const err108 = { instancePath: instancePath + "/maintainers/people/" + i1, schemaPath: "#/properties/maintainers/properties/people/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.maintainers.properties.people.items.type, parentSchema: schema19.properties.maintainers.properties.people.items, data: data59 };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
          }
        }
        if (data56.team !== void 0) {
          let data60 = data56.team;
          if (typeof data60 !== "string" && data60 !== null) {
            const err109 = { instancePath: instancePath + "/maintainers/team", schemaPath: "#/properties/maintainers/properties/team/type", keyword: "type", params: { type: schema19.properties.maintainers.properties.team.type }, message: "must be string,null", schema: schema19.properties.maintainers.properties.team.type, parentSchema: schema19.properties.maintainers.properties.team, data: data60 };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
          if (typeof data60 === "string") {
            if (!pattern8.test(data60)) {
              const err110 = { instancePath: instancePath + "/maintainers/team", schemaPath: "#/properties/maintainers/properties/team/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$", parentSchema: schema19.properties.maintainers.properties.team, data: data60 };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.heading !== void 0) {
      let data61 = data.heading;
      if (!(data61 && typeof data61 == "object" && !Array.isArray(data61)) && data61 !== null) {
        const err111 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: schema19.properties.heading.type }, message: "must be object,null", schema: schema19.properties.heading.type, parentSchema: schema19.properties.heading, data: data61 };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
        for (const key12 in data61) {
          if (!(key12 === "forms" || key12 === "placeholders")) {
            const err112 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.heading, data: data61 };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data61.forms !== void 0) {
          if (!validate53(data61.forms, { instancePath: instancePath + "/heading/forms", parentData: data61, parentDataProperty: "forms", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data61.placeholders !== void 0) {
          if (!validate53(data61.placeholders, { instancePath: instancePath + "/heading/placeholders", parentData: data61, parentDataProperty: "placeholders", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.sections !== void 0) {
      let data64 = data.sections;
      if (!(data64 && typeof data64 == "object" && !Array.isArray(data64)) && data64 !== null) {
        const err113 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: schema19.properties.sections.type }, message: "must be object,null", schema: schema19.properties.sections.type, parentSchema: schema19.properties.sections, data: data64 };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
      if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
        for (const key13 in data64) {
          if (!(key13 === "structures" || key13 === "main-only" || key13 === "resolved" || key13 === "reasons")) {
            const err114 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.sections, data: data64 };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data64.structures !== void 0) {
          let data65 = data64.structures;
          if (!(data65 && typeof data65 == "object" && !Array.isArray(data65)) && data65 !== null) {
            const err115 = { instancePath: instancePath + "/sections/structures", schemaPath: "#/properties/sections/properties/structures/type", keyword: "type", params: { type: schema19.properties.sections.properties.structures.type }, message: "must be object,null", schema: schema19.properties.sections.properties.structures.type, parentSchema: schema19.properties.sections.properties.structures, data: data65 };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
          if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
            for (const key14 in data65) {
              let data66 = data65[key14];
              if (!Array.isArray(data66) && data66 !== null) {
                const err116 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sections/properties/structures/additionalProperties/type", keyword: "type", params: { type: schema19.properties.sections.properties.structures.additionalProperties.type }, message: "must be array,null", schema: schema19.properties.sections.properties.structures.additionalProperties.type, parentSchema: schema19.properties.sections.properties.structures.additionalProperties, data: data66 };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
              if (Array.isArray(data66)) {
                const len2 = data66.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data67 = data66[i2];
                  const _errs137 = errors;
                  let valid26 = false;
                  const _errs138 = errors;
                  if (typeof data67 === "string") {
                    if (func2(data67) < 1) {
                      const err117 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.sections.properties.structures.additionalProperties.items.anyOf[0], data: data67 };
                      if (vErrors === null) {
                        vErrors = [err117];
                      } else {
                        vErrors.push(err117);
                      }
                      errors++;
                    }
                  } else {
                    const err118 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.sections.properties.structures.additionalProperties.items.anyOf[0].type, parentSchema: schema19.properties.sections.properties.structures.additionalProperties.items.anyOf[0], data: data67 };
                    if (vErrors === null) {
                      vErrors = [err118];
                    } else {
                      vErrors.push(err118);
                    }
                    errors++;
                  }
                  var _valid2 = _errs138 === errors;
                  valid26 = valid26 || _valid2;
                  const _errs140 = errors;
                  if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                    if (data67.name === void 0) {
                      const err119 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema19.properties.sections.properties.structures.additionalProperties.items.anyOf[1].required, parentSchema: schema19.properties.sections.properties.structures.additionalProperties.items.anyOf[1], data: data67 };
                      if (vErrors === null) {
                        vErrors = [err119];
                      } else {
                        vErrors.push(err119);
                      }
                      errors++;
                    }
                    for (const key15 in data67) {
                      if (!(key15 === "name" || key15 === "optional")) {
                        const err120 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.sections.properties.structures.additionalProperties.items.anyOf[1], data: data67 };
                        if (vErrors === null) {
                          vErrors = [err120];
                        } else {
                          vErrors.push(err120);
                        }
                        errors++;
                      }
                    }
                    if (data67.name !== void 0) {
                      let data68 = data67.name;
                      if (typeof data68 === "string") {
                        if (func2(data68) < 1) {
                          const err121 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2 + "/name", schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.name, data: data68 };
                          if (vErrors === null) {
                            vErrors = [err121];
                          } else {
                            vErrors.push(err121);
                          }
                          errors++;
                        }
                      } else {
                        const err122 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2 + "/name", schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.name.type, parentSchema: schema19.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.name, data: data68 };
                        if (vErrors === null) {
                          vErrors = [err122];
                        } else {
                          vErrors.push(err122);
                        }
                        errors++;
                      }
                    }
                    if (data67.optional !== void 0) {
                      let data69 = data67.optional;
                      if (typeof data69 !== "boolean") {
                        const err123 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2 + "/optional", schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.optional.type, parentSchema: schema19.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.optional, data: data69 };
                        if (vErrors === null) {
                          vErrors = [err123];
                        } else {
                          vErrors.push(err123);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err124 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.sections.properties.structures.additionalProperties.items.anyOf[1].type, parentSchema: schema19.properties.sections.properties.structures.additionalProperties.items.anyOf[1], data: data67 };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                  var _valid2 = _errs140 === errors;
                  valid26 = valid26 || _valid2;
                  if (!valid26) {
                    const err125 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.sections.properties.structures.additionalProperties.items.anyOf, parentSchema: schema19.properties.sections.properties.structures.additionalProperties.items, data: data67 };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  } else {
                    errors = _errs137;
                    if (vErrors !== null) {
                      if (_errs137) {
                        vErrors.length = _errs137;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              }
            }
          }
        }
        if (data64["main-only"] !== void 0) {
          if (!validate53(data64["main-only"], { instancePath: instancePath + "/sections/main-only", parentData: data64, parentDataProperty: "main-only", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data64.resolved !== void 0) {
          let data71 = data64.resolved;
          if (!(data71 && typeof data71 == "object" && !Array.isArray(data71)) && data71 !== null) {
            const err126 = { instancePath: instancePath + "/sections/resolved", schemaPath: "#/properties/sections/properties/resolved/type", keyword: "type", params: { type: schema19.properties.sections.properties.resolved.type }, message: "must be object,null", schema: schema19.properties.sections.properties.resolved.type, parentSchema: schema19.properties.sections.properties.resolved, data: data71 };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
          if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
            for (const key16 in data71) {
              if (!validate53(data71[key16], { instancePath: instancePath + "/sections/resolved/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data71, parentDataProperty: key16, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
          }
        }
        if (data64.reasons !== void 0) {
          let data73 = data64.reasons;
          if (!validate53(data73, { instancePath: instancePath + "/sections/reasons", parentData: data64, parentDataProperty: "reasons", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
          if (Array.isArray(data73)) {
            if (data73.length < 1) {
              const err127 = { instancePath: instancePath + "/sections/reasons", schemaPath: "#/properties/sections/properties/reasons/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.sections.properties.reasons, data: data73 };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.length !== void 0) {
      let data74 = data.length;
      if (!(data74 && typeof data74 == "object" && !Array.isArray(data74)) && data74 !== null) {
        const err128 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: schema19.properties.length.type }, message: "must be object,null", schema: schema19.properties.length.type, parentSchema: schema19.properties.length, data: data74 };
        if (vErrors === null) {
          vErrors = [err128];
        } else {
          vErrors.push(err128);
        }
        errors++;
      }
      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
        for (const key17 in data74) {
          if (!(key17 === "single" || key17 === "main" || key17 === "part")) {
            const err129 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.length, data: data74 };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
        }
        if (data74.single !== void 0) {
          let data75 = data74.single;
          if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
            const err130 = { instancePath: instancePath + "/length/single", schemaPath: "#/properties/length/properties/single/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.length.properties.single.type, parentSchema: schema19.properties.length.properties.single, data: data75 };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
          if (typeof data75 == "number" && isFinite(data75)) {
            if (data75 < 1 || isNaN(data75)) {
              const err131 = { instancePath: instancePath + "/length/single", schemaPath: "#/properties/length/properties/single/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.length.properties.single, data: data75 };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
          }
        }
        if (data74.main !== void 0) {
          let data76 = data74.main;
          if (!(typeof data76 == "number" && (!(data76 % 1) && !isNaN(data76)) && isFinite(data76))) {
            const err132 = { instancePath: instancePath + "/length/main", schemaPath: "#/properties/length/properties/main/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.length.properties.main.type, parentSchema: schema19.properties.length.properties.main, data: data76 };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
          if (typeof data76 == "number" && isFinite(data76)) {
            if (data76 < 1 || isNaN(data76)) {
              const err133 = { instancePath: instancePath + "/length/main", schemaPath: "#/properties/length/properties/main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.length.properties.main, data: data76 };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
          }
        }
        if (data74.part !== void 0) {
          let data77 = data74.part;
          if (!(typeof data77 == "number" && (!(data77 % 1) && !isNaN(data77)) && isFinite(data77))) {
            const err134 = { instancePath: instancePath + "/length/part", schemaPath: "#/properties/length/properties/part/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.length.properties.part.type, parentSchema: schema19.properties.length.properties.part, data: data77 };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
          if (typeof data77 == "number" && isFinite(data77)) {
            if (data77 < 1 || isNaN(data77)) {
              const err135 = { instancePath: instancePath + "/length/part", schemaPath: "#/properties/length/properties/part/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.length.properties.part, data: data77 };
              if (vErrors === null) {
                vErrors = [err135];
              } else {
                vErrors.push(err135);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.supersession !== void 0) {
      let data78 = data.supersession;
      if (!(data78 && typeof data78 == "object" && !Array.isArray(data78)) && data78 !== null) {
        const err136 = { instancePath: instancePath + "/supersession", schemaPath: "#/properties/supersession/type", keyword: "type", params: { type: schema19.properties.supersession.type }, message: "must be object,null", schema: schema19.properties.supersession.type, parentSchema: schema19.properties.supersession, data: data78 };
        if (vErrors === null) {
          vErrors = [err136];
        } else {
          vErrors.push(err136);
        }
        errors++;
      }
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        for (const key18 in data78) {
          if (!(key18 === "newer" || key18 === "older")) {
            const err137 = { instancePath: instancePath + "/supersession", schemaPath: "#/properties/supersession/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.supersession, data: data78 };
            if (vErrors === null) {
              vErrors = [err137];
            } else {
              vErrors.push(err137);
            }
            errors++;
          }
        }
        if (data78.newer !== void 0) {
          let data79 = data78.newer;
          if (!validate56(data79, { instancePath: instancePath + "/supersession/newer", parentData: data78, parentDataProperty: "newer", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          if (Array.isArray(data79)) {
            if (data79.length < 1) {
              const err138 = { instancePath: instancePath + "/supersession/newer", schemaPath: "#/properties/supersession/properties/newer/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.supersession.properties.newer, data: data79 };
              if (vErrors === null) {
                vErrors = [err138];
              } else {
                vErrors.push(err138);
              }
              errors++;
            }
          }
        }
        if (data78.older !== void 0) {
          let data80 = data78.older;
          if (!validate56(data80, { instancePath: instancePath + "/supersession/older", parentData: data78, parentDataProperty: "older", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          if (Array.isArray(data80)) {
            if (data80.length < 1) {
              const err139 = { instancePath: instancePath + "/supersession/older", schemaPath: "#/properties/supersession/properties/older/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.supersession.properties.older, data: data80 };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.amendment !== void 0) {
      let data81 = data.amendment;
      if (!(data81 && typeof data81 == "object" && !Array.isArray(data81)) && data81 !== null) {
        const err140 = { instancePath: instancePath + "/amendment", schemaPath: "#/properties/amendment/type", keyword: "type", params: { type: schema19.properties.amendment.type }, message: "must be object,null", schema: schema19.properties.amendment.type, parentSchema: schema19.properties.amendment, data: data81 };
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      }
      if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
        for (const key19 in data81) {
          if (!(key19 === "statuses" || key19 === "most")) {
            const err141 = { instancePath: instancePath + "/amendment", schemaPath: "#/properties/amendment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.amendment, data: data81 };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
        }
        if (data81.statuses !== void 0) {
          let data82 = data81.statuses;
          if (!validate56(data82, { instancePath: instancePath + "/amendment/statuses", parentData: data81, parentDataProperty: "statuses", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
            errors = vErrors.length;
          }
          if (Array.isArray(data82)) {
            if (data82.length < 1) {
              const err142 = { instancePath: instancePath + "/amendment/statuses", schemaPath: "#/properties/amendment/properties/statuses/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.amendment.properties.statuses, data: data82 };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
          }
        }
        if (data81.most !== void 0) {
          let data83 = data81.most;
          if (!(typeof data83 == "number" && (!(data83 % 1) && !isNaN(data83)) && isFinite(data83))) {
            const err143 = { instancePath: instancePath + "/amendment/most", schemaPath: "#/properties/amendment/properties/most/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.amendment.properties.most.type, parentSchema: schema19.properties.amendment.properties.most, data: data83 };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
          if (typeof data83 == "number" && isFinite(data83)) {
            if (data83 > 100 || isNaN(data83)) {
              const err144 = { instancePath: instancePath + "/amendment/most", schemaPath: "#/properties/amendment/properties/most/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema19.properties.amendment.properties.most, data: data83 };
              if (vErrors === null) {
                vErrors = [err144];
              } else {
                vErrors.push(err144);
              }
              errors++;
            }
            if (data83 < 1 || isNaN(data83)) {
              const err145 = { instancePath: instancePath + "/amendment/most", schemaPath: "#/properties/amendment/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.amendment.properties.most, data: data83 };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data["pull-request"] !== void 0) {
      let data84 = data["pull-request"];
      if (!(data84 && typeof data84 == "object" && !Array.isArray(data84)) && data84 !== null) {
        const err146 = { instancePath: instancePath + "/pull-request", schemaPath: "#/properties/pull-request/type", keyword: "type", params: { type: schema19.properties["pull-request"].type }, message: "must be object,null", schema: schema19.properties["pull-request"].type, parentSchema: schema19.properties["pull-request"], data: data84 };
        if (vErrors === null) {
          vErrors = [err146];
        } else {
          vErrors.push(err146);
        }
        errors++;
      }
      if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
        for (const key20 in data84) {
          if (!(key20 === "branch" || key20 === "title")) {
            const err147 = { instancePath: instancePath + "/pull-request", schemaPath: "#/properties/pull-request/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties["pull-request"], data: data84 };
            if (vErrors === null) {
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          }
        }
        if (data84.branch !== void 0) {
          let data85 = data84.branch;
          if (typeof data85 !== "string" && data85 !== null) {
            const err148 = { instancePath: instancePath + "/pull-request/branch", schemaPath: "#/properties/pull-request/properties/branch/type", keyword: "type", params: { type: schema19.properties["pull-request"].properties.branch.type }, message: "must be string,null", schema: schema19.properties["pull-request"].properties.branch.type, parentSchema: schema19.properties["pull-request"].properties.branch, data: data85 };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
          if (typeof data85 === "string") {
            if (!pattern5.test(data85)) {
              const err149 = { instancePath: instancePath + "/pull-request/branch", schemaPath: "#/properties/pull-request/properties/branch/pattern", keyword: "pattern", params: { pattern: "\\{number\\}" }, message: 'must match pattern "\\{number\\}"', schema: "\\{number\\}", parentSchema: schema19.properties["pull-request"].properties.branch, data: data85 };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
          }
        }
        if (data84.title !== void 0) {
          let data86 = data84.title;
          if (typeof data86 !== "string" && data86 !== null) {
            const err150 = { instancePath: instancePath + "/pull-request/title", schemaPath: "#/properties/pull-request/properties/title/type", keyword: "type", params: { type: schema19.properties["pull-request"].properties.title.type }, message: "must be string,null", schema: schema19.properties["pull-request"].properties.title.type, parentSchema: schema19.properties["pull-request"].properties.title, data: data86 };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
          if (typeof data86 === "string") {
            if (!pattern5.test(data86)) {
              const err151 = { instancePath: instancePath + "/pull-request/title", schemaPath: "#/properties/pull-request/properties/title/pattern", keyword: "pattern", params: { pattern: "\\{number\\}" }, message: 'must match pattern "\\{number\\}"', schema: "\\{number\\}", parentSchema: schema19.properties["pull-request"].properties.title, data: data86 };
              if (vErrors === null) {
                vErrors = [err151];
              } else {
                vErrors.push(err151);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.rules !== void 0) {
      let data87 = data.rules;
      if (!(data87 && typeof data87 == "object" && !Array.isArray(data87)) && data87 !== null) {
        const err152 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: schema19.properties.rules.type }, message: "must be object,null", schema: schema19.properties.rules.type, parentSchema: schema19.properties.rules, data: data87 };
        if (vErrors === null) {
          vErrors = [err152];
        } else {
          vErrors.push(err152);
        }
        errors++;
      }
      if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
        for (const key21 in data87) {
          let data88 = data87[key21];
          if (!(data88 === "error" || data88 === "warning" || data88 === "notice" || data88 === "off" || data88 === null)) {
            const err153 = { instancePath: instancePath + "/rules/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema19.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.rules.additionalProperties.enum, parentSchema: schema19.properties.rules.additionalProperties, data: data88 };
            if (vErrors === null) {
              vErrors = [err153];
            } else {
              vErrors.push(err153);
            }
            errors++;
          }
        }
      }
    }
    if (data.exempt !== void 0) {
      let data89 = data.exempt;
      if (!Array.isArray(data89) && data89 !== null) {
        const err154 = { instancePath: instancePath + "/exempt", schemaPath: "#/properties/exempt/type", keyword: "type", params: { type: schema19.properties.exempt.type }, message: "must be array,null", schema: schema19.properties.exempt.type, parentSchema: schema19.properties.exempt, data: data89 };
        if (vErrors === null) {
          vErrors = [err154];
        } else {
          vErrors.push(err154);
        }
        errors++;
      }
      if (Array.isArray(data89)) {
        const len3 = data89.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data90 = data89[i3];
          if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
            if (data90.rule === void 0) {
              const err155 = { instancePath: instancePath + "/exempt/" + i3, schemaPath: "#/properties/exempt/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema19.properties.exempt.items.required, parentSchema: schema19.properties.exempt.items, data: data90 };
              if (vErrors === null) {
                vErrors = [err155];
              } else {
                vErrors.push(err155);
              }
              errors++;
            }
            if (data90.numbers === void 0) {
              const err156 = { instancePath: instancePath + "/exempt/" + i3, schemaPath: "#/properties/exempt/items/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'", schema: schema19.properties.exempt.items.required, parentSchema: schema19.properties.exempt.items, data: data90 };
              if (vErrors === null) {
                vErrors = [err156];
              } else {
                vErrors.push(err156);
              }
              errors++;
            }
            if (data90.reason === void 0) {
              const err157 = { instancePath: instancePath + "/exempt/" + i3, schemaPath: "#/properties/exempt/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema19.properties.exempt.items.required, parentSchema: schema19.properties.exempt.items, data: data90 };
              if (vErrors === null) {
                vErrors = [err157];
              } else {
                vErrors.push(err157);
              }
              errors++;
            }
            for (const key22 in data90) {
              if (!(key22 === "rule" || key22 === "numbers" || key22 === "reason")) {
                const err158 = { instancePath: instancePath + "/exempt/" + i3, schemaPath: "#/properties/exempt/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.exempt.items, data: data90 };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
            }
            if (data90.rule !== void 0) {
              let data91 = data90.rule;
              if (typeof data91 === "string") {
                if (func2(data91) < 1) {
                  const err159 = { instancePath: instancePath + "/exempt/" + i3 + "/rule", schemaPath: "#/properties/exempt/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.exempt.items.properties.rule, data: data91 };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
              } else {
                const err160 = { instancePath: instancePath + "/exempt/" + i3 + "/rule", schemaPath: "#/properties/exempt/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.exempt.items.properties.rule.type, parentSchema: schema19.properties.exempt.items.properties.rule, data: data91 };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            }
            if (data90.numbers !== void 0) {
              let data92 = data90.numbers;
              if (Array.isArray(data92)) {
                if (data92.length < 1) {
                  const err161 = { instancePath: instancePath + "/exempt/" + i3 + "/numbers", schemaPath: "#/properties/exempt/items/properties/numbers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.exempt.items.properties.numbers, data: data92 };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
                const len4 = data92.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data93 = data92[i4];
                  const _errs194 = errors;
                  let valid39 = false;
                  const _errs195 = errors;
                  if (!(typeof data93 == "number" && (!(data93 % 1) && !isNaN(data93)) && isFinite(data93))) {
                    const err162 = { instancePath: instancePath + "/exempt/" + i3 + "/numbers/" + i4, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.exempt.items.properties.numbers.items.anyOf[0].type, parentSchema: schema19.properties.exempt.items.properties.numbers.items.anyOf[0], data: data93 };
                    if (vErrors === null) {
                      vErrors = [err162];
                    } else {
                      vErrors.push(err162);
                    }
                    errors++;
                  }
                  if (typeof data93 == "number" && isFinite(data93)) {
                    if (data93 > 999999999 || isNaN(data93)) {
                      const err163 = { instancePath: instancePath + "/exempt/" + i3 + "/numbers/" + i4, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 }, message: "must be <= 999999999", schema: 999999999, parentSchema: schema19.properties.exempt.items.properties.numbers.items.anyOf[0], data: data93 };
                      if (vErrors === null) {
                        vErrors = [err163];
                      } else {
                        vErrors.push(err163);
                      }
                      errors++;
                    }
                    if (data93 < 0 || isNaN(data93)) {
                      const err164 = { instancePath: instancePath + "/exempt/" + i3 + "/numbers/" + i4, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema19.properties.exempt.items.properties.numbers.items.anyOf[0], data: data93 };
                      if (vErrors === null) {
                        vErrors = [err164];
                      } else {
                        vErrors.push(err164);
                      }
                      errors++;
                    }
                  }
                  var _valid3 = _errs195 === errors;
                  valid39 = valid39 || _valid3;
                  const _errs197 = errors;
                  if (typeof data93 === "string") {
                    if (!pattern11.test(data93)) {
                      const err165 = { instancePath: instancePath + "/exempt/" + i3 + "/numbers/" + i4, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{1,9}-\\d{1,9}$" }, message: 'must match pattern "^\\d{1,9}-\\d{1,9}$"', schema: "^\\d{1,9}-\\d{1,9}$", parentSchema: schema19.properties.exempt.items.properties.numbers.items.anyOf[1], data: data93 };
                      if (vErrors === null) {
                        vErrors = [err165];
                      } else {
                        vErrors.push(err165);
                      }
                      errors++;
                    }
                  } else {
                    const err166 = { instancePath: instancePath + "/exempt/" + i3 + "/numbers/" + i4, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.exempt.items.properties.numbers.items.anyOf[1].type, parentSchema: schema19.properties.exempt.items.properties.numbers.items.anyOf[1], data: data93 };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                  var _valid3 = _errs197 === errors;
                  valid39 = valid39 || _valid3;
                  if (!valid39) {
                    const err167 = { instancePath: instancePath + "/exempt/" + i3 + "/numbers/" + i4, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.exempt.items.properties.numbers.items.anyOf, parentSchema: schema19.properties.exempt.items.properties.numbers.items, data: data93 };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  } else {
                    errors = _errs194;
                    if (vErrors !== null) {
                      if (_errs194) {
                        vErrors.length = _errs194;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err168 = { instancePath: instancePath + "/exempt/" + i3 + "/numbers", schemaPath: "#/properties/exempt/items/properties/numbers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.exempt.items.properties.numbers.type, parentSchema: schema19.properties.exempt.items.properties.numbers, data: data92 };
                if (vErrors === null) {
                  vErrors = [err168];
                } else {
                  vErrors.push(err168);
                }
                errors++;
              }
            }
            if (data90.reason !== void 0) {
              let data94 = data90.reason;
              if (typeof data94 === "string") {
                if (func2(data94) < 1) {
                  const err169 = { instancePath: instancePath + "/exempt/" + i3 + "/reason", schemaPath: "#/properties/exempt/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.exempt.items.properties.reason, data: data94 };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
              } else {
                const err170 = { instancePath: instancePath + "/exempt/" + i3 + "/reason", schemaPath: "#/properties/exempt/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.exempt.items.properties.reason.type, parentSchema: schema19.properties.exempt.items.properties.reason, data: data94 };
                if (vErrors === null) {
                  vErrors = [err170];
                } else {
                  vErrors.push(err170);
                }
                errors++;
              }
            }
          } else {
            const err171 = { instancePath: instancePath + "/exempt/" + i3, schemaPath: "#/properties/exempt/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.exempt.items.type, parentSchema: schema19.properties.exempt.items, data: data90 };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err172 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err172];
    } else {
      vErrors.push(err172);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var address = "https://github.com/proposal-gate/proposal-gate/blob/main/schema/process.schema.json";
export {
  address,
  stdin_default as default,
  validate
};
