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
var schema31 = { "type": "object", "additionalProperties": false, "if": { "not": { "required": ["extends"] } }, "then": { "required": ["name", "label", "documents", "fields", "lifecycle"], "properties": { "documents": { "required": ["path"] }, "registry": { "required": ["path", "heading", "columns"], "properties": { "columns": { "required": ["number"] } } }, "version": { "required": ["form", "pattern"] }, "lifecycle": { "required": ["initial", "statuses"] }, "length": { "required": ["single", "main", "part"] }, "supersession": { "required": ["newer", "older"] }, "amendment": { "required": ["statuses", "most"] }, "maintainers": { "minProperties": 1, "maxProperties": 1 } } }, "properties": { "extends": { "type": "string", "minLength": 1 }, "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "type": ["string", "null"], "minLength": 1 }, "label": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]*$" }, "documents": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string", "pattern": "\\{number\\}" }, "folder": { "type": ["string", "null"], "pattern": "\\{number\\}" }, "template": { "type": ["string", "null"], "minLength": 1 }, "ignore": { "$ref": "#/$defs/optional-names" } } }, "number": { "type": ["object", "null"], "additionalProperties": false, "properties": { "digits": { "type": ["integer", "null"], "minimum": 1, "maximum": 9 }, "first": { "type": ["integer", "null"], "minimum": 0 }, "kept": { "type": ["array", "null"], "items": { "type": "integer", "minimum": 0 } }, "assigned": { "enum": ["reserved", "next", "assigned", null] } } }, "registry": { "type": ["object", "null"], "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1 }, "heading": { "type": "string", "minLength": 1 }, "columns": { "type": "object", "additionalProperties": false, "properties": { "number": { "type": "string", "minLength": 1 }, "title": { "type": ["string", "null"], "minLength": 1 }, "author": { "type": ["string", "null"], "minLength": 1 }, "status": { "type": ["string", "null"], "minLength": 1 } } }, "skipped": { "type": ["string", "null"], "minLength": 1 }, "next": { "type": ["string", "null"], "minLength": 1 } } }, "metadata": { "enum": ["front-matter", "table", "header", "list", "sections", "yaml", null] }, "fields": { "type": "object", "additionalProperties": { "type": ["object", "null"], "additionalProperties": false, "properties": { "type": { "enum": ["text", "persons", "status", "date", "version", "number", "title", "links", "proposals", null] }, "aliases": { "$ref": "#/$defs/optional-names" }, "required": { "anyOf": [{ "const": "always" }, { "$ref": "#/$defs/names" }, { "type": "null" }] }, "unless": { "enum": ["author-is-maintainer", null] }, "allowed": { "$ref": "#/$defs/optional-names" }, "frozen": { "type": ["boolean", "null"] } } } }, "version": { "type": ["object", "null"], "additionalProperties": false, "properties": { "form": { "type": "string", "minLength": 1 }, "pattern": { "type": "string", "minLength": 1, "maxLength": 200 }, "order": { "$ref": "#/$defs/optional-names" } } }, "lifecycle": { "type": "object", "additionalProperties": false, "properties": { "initial": { "$ref": "#/$defs/names", "minItems": 1 }, "decided": { "$ref": "#/$defs/optional-names" }, "statuses": { "type": "object", "minProperties": 1, "additionalProperties": { "type": ["object", "null"], "additionalProperties": false, "properties": { "to": { "$ref": "#/$defs/optional-names" }, "final": { "type": ["boolean", "null"] }, "reason": { "type": ["boolean", "null"] }, "approvals": { "type": ["integer", "null"], "minimum": 1 } } } } } }, "maintainers": { "type": ["object", "null"], "additionalProperties": false, "properties": { "permission": { "enum": ["write", "maintain", "admin", null] }, "people": { "$ref": "#/$defs/optional-names" }, "team": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$" } } }, "heading": { "type": ["object", "null"], "additionalProperties": false, "properties": { "forms": { "$ref": "#/$defs/optional-names" }, "placeholders": { "$ref": "#/$defs/optional-names" } } }, "sections": { "type": ["object", "null"], "additionalProperties": false, "properties": { "structures": { "type": ["object", "null"], "additionalProperties": { "type": ["array", "null"], "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 }, "optional": { "type": "boolean" } } }] } } }, "main-only": { "$ref": "#/$defs/optional-names" }, "resolved": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/optional-names" } }, "reasons": { "$ref": "#/$defs/optional-names" } } }, "length": { "type": ["object", "null"], "additionalProperties": false, "properties": { "single": { "type": "integer", "minimum": 1 }, "main": { "type": "integer", "minimum": 1 }, "part": { "type": "integer", "minimum": 1 } } }, "supersession": { "type": ["object", "null"], "additionalProperties": false, "properties": { "newer": { "$ref": "#/$defs/names", "minItems": 1 }, "older": { "$ref": "#/$defs/names", "minItems": 1 } } }, "amendment": { "type": ["object", "null"], "additionalProperties": false, "properties": { "statuses": { "$ref": "#/$defs/names", "minItems": 1 }, "most": { "type": "integer", "minimum": 1, "maximum": 100 } } }, "pull-request": { "type": ["object", "null"], "additionalProperties": false, "properties": { "branch": { "type": ["string", "null"], "minLength": 1 }, "title": { "type": ["string", "null"], "minLength": 1 } } }, "rules": { "type": ["object", "null"], "additionalProperties": { "enum": ["error", "warning", "notice", "off", null] } }, "exempt": { "type": ["array", "null"], "items": { "type": "object", "additionalProperties": false, "required": ["rule", "numbers", "reason"], "properties": { "rule": { "type": "string", "minLength": 1 }, "numbers": { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^\\d{1,9}-\\d{1,9}$" }] } }, "reason": { "type": "string", "minLength": 1 } } } } }, "$defs": { "process": { "type": "object", "additionalProperties": false, "if": { "not": { "required": ["extends"] } }, "then": { "required": ["name", "label", "documents", "fields", "lifecycle"], "properties": { "documents": { "required": ["path"] }, "registry": { "required": ["path", "heading", "columns"], "properties": { "columns": { "required": ["number"] } } }, "version": { "required": ["form", "pattern"] }, "lifecycle": { "required": ["initial", "statuses"] }, "length": { "required": ["single", "main", "part"] }, "supersession": { "required": ["newer", "older"] }, "amendment": { "required": ["statuses", "most"] }, "maintainers": { "minProperties": 1, "maxProperties": 1 } } }, "properties": { "extends": { "type": "string", "minLength": 1 }, "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "type": ["string", "null"], "minLength": 1 }, "label": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]*$" }, "documents": { "type": "object", "additionalProperties": false, "properties": { "path": { "type": "string", "pattern": "\\{number\\}" }, "folder": { "type": ["string", "null"], "pattern": "\\{number\\}" }, "template": { "type": ["string", "null"], "minLength": 1 }, "ignore": { "$ref": "#/$defs/optional-names" } } }, "number": { "type": ["object", "null"], "additionalProperties": false, "properties": { "digits": { "type": ["integer", "null"], "minimum": 1, "maximum": 9 }, "first": { "type": ["integer", "null"], "minimum": 0 }, "kept": { "type": ["array", "null"], "items": { "type": "integer", "minimum": 0 } }, "assigned": { "enum": ["reserved", "next", "assigned", null] } } }, "registry": { "type": ["object", "null"], "additionalProperties": false, "properties": { "path": { "type": "string", "minLength": 1 }, "heading": { "type": "string", "minLength": 1 }, "columns": { "type": "object", "additionalProperties": false, "properties": { "number": { "type": "string", "minLength": 1 }, "title": { "type": ["string", "null"], "minLength": 1 }, "author": { "type": ["string", "null"], "minLength": 1 }, "status": { "type": ["string", "null"], "minLength": 1 } } }, "skipped": { "type": ["string", "null"], "minLength": 1 }, "next": { "type": ["string", "null"], "minLength": 1 } } }, "metadata": { "enum": ["front-matter", "table", "header", "list", "sections", "yaml", null] }, "fields": { "type": "object", "additionalProperties": { "type": ["object", "null"], "additionalProperties": false, "properties": { "type": { "enum": ["text", "persons", "status", "date", "version", "number", "title", "links", "proposals", null] }, "aliases": { "$ref": "#/$defs/optional-names" }, "required": { "anyOf": [{ "const": "always" }, { "$ref": "#/$defs/names" }, { "type": "null" }] }, "unless": { "enum": ["author-is-maintainer", null] }, "allowed": { "$ref": "#/$defs/optional-names" }, "frozen": { "type": ["boolean", "null"] } } } }, "version": { "type": ["object", "null"], "additionalProperties": false, "properties": { "form": { "type": "string", "minLength": 1 }, "pattern": { "type": "string", "minLength": 1, "maxLength": 200 }, "order": { "$ref": "#/$defs/optional-names" } } }, "lifecycle": { "type": "object", "additionalProperties": false, "properties": { "initial": { "$ref": "#/$defs/names", "minItems": 1 }, "decided": { "$ref": "#/$defs/optional-names" }, "statuses": { "type": "object", "minProperties": 1, "additionalProperties": { "type": ["object", "null"], "additionalProperties": false, "properties": { "to": { "$ref": "#/$defs/optional-names" }, "final": { "type": ["boolean", "null"] }, "reason": { "type": ["boolean", "null"] }, "approvals": { "type": ["integer", "null"], "minimum": 1 } } } } } }, "maintainers": { "type": ["object", "null"], "additionalProperties": false, "properties": { "permission": { "enum": ["write", "maintain", "admin", null] }, "people": { "$ref": "#/$defs/optional-names" }, "team": { "type": ["string", "null"], "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$" } } }, "heading": { "type": ["object", "null"], "additionalProperties": false, "properties": { "forms": { "$ref": "#/$defs/optional-names" }, "placeholders": { "$ref": "#/$defs/optional-names" } } }, "sections": { "type": ["object", "null"], "additionalProperties": false, "properties": { "structures": { "type": ["object", "null"], "additionalProperties": { "type": ["array", "null"], "items": { "anyOf": [{ "type": "string", "minLength": 1 }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "minLength": 1 }, "optional": { "type": "boolean" } } }] } } }, "main-only": { "$ref": "#/$defs/optional-names" }, "resolved": { "type": ["object", "null"], "additionalProperties": { "$ref": "#/$defs/optional-names" } }, "reasons": { "$ref": "#/$defs/optional-names" } } }, "length": { "type": ["object", "null"], "additionalProperties": false, "properties": { "single": { "type": "integer", "minimum": 1 }, "main": { "type": "integer", "minimum": 1 }, "part": { "type": "integer", "minimum": 1 } } }, "supersession": { "type": ["object", "null"], "additionalProperties": false, "properties": { "newer": { "$ref": "#/$defs/names", "minItems": 1 }, "older": { "$ref": "#/$defs/names", "minItems": 1 } } }, "amendment": { "type": ["object", "null"], "additionalProperties": false, "properties": { "statuses": { "$ref": "#/$defs/names", "minItems": 1 }, "most": { "type": "integer", "minimum": 1, "maximum": 100 } } }, "pull-request": { "type": ["object", "null"], "additionalProperties": false, "properties": { "branch": { "type": ["string", "null"], "minLength": 1 }, "title": { "type": ["string", "null"], "minLength": 1 } } }, "rules": { "type": ["object", "null"], "additionalProperties": { "enum": ["error", "warning", "notice", "off", null] } }, "exempt": { "type": ["array", "null"], "items": { "type": "object", "additionalProperties": false, "required": ["rule", "numbers", "reason"], "properties": { "rule": { "type": "string", "minLength": 1 }, "numbers": { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 0 }, { "type": "string", "pattern": "^\\d{1,9}-\\d{1,9}$" }] } }, "reason": { "type": "string", "minLength": 1 } } } } } }, "names": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "optional-names": { "type": ["array", "null"], "items": { "type": "string", "minLength": 1 } } } };
var schema32 = { "type": ["array", "null"], "items": { "type": "string", "minLength": 1 } };
var schema34 = { "type": "array", "items": { "type": "string", "minLength": 1 } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
var pattern6 = new RegExp("\\{number\\}", "u");
var pattern8 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$", "u");
var pattern9 = new RegExp("^\\d{1,9}-\\d{1,9}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
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
        const err2 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.then.required, parentSchema: schema31.then, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data.label === void 0) {
        const err3 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema31.then.required, parentSchema: schema31.then, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (data.documents === void 0) {
        const err4 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "documents" }, message: "must have required property 'documents'", schema: schema31.then.required, parentSchema: schema31.then, data };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (data.fields === void 0) {
        const err5 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'", schema: schema31.then.required, parentSchema: schema31.then, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data.lifecycle === void 0) {
        const err6 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "lifecycle" }, message: "must have required property 'lifecycle'", schema: schema31.then.required, parentSchema: schema31.then, data };
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
            const err7 = { instancePath: instancePath + "/documents", schemaPath: "#/then/properties/documents/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema31.then.properties.documents.required, parentSchema: schema31.then.properties.documents, data: data0 };
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
            const err8 = { instancePath: instancePath + "/registry", schemaPath: "#/then/properties/registry/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema31.then.properties.registry.required, parentSchema: schema31.then.properties.registry, data: data1 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (data1.heading === void 0) {
            const err9 = { instancePath: instancePath + "/registry", schemaPath: "#/then/properties/registry/required", keyword: "required", params: { missingProperty: "heading" }, message: "must have required property 'heading'", schema: schema31.then.properties.registry.required, parentSchema: schema31.then.properties.registry, data: data1 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (data1.columns === void 0) {
            const err10 = { instancePath: instancePath + "/registry", schemaPath: "#/then/properties/registry/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'", schema: schema31.then.properties.registry.required, parentSchema: schema31.then.properties.registry, data: data1 };
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
                const err11 = { instancePath: instancePath + "/registry/columns", schemaPath: "#/then/properties/registry/properties/columns/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'", schema: schema31.then.properties.registry.properties.columns.required, parentSchema: schema31.then.properties.registry.properties.columns, data: data2 };
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
            const err12 = { instancePath: instancePath + "/version", schemaPath: "#/then/properties/version/required", keyword: "required", params: { missingProperty: "form" }, message: "must have required property 'form'", schema: schema31.then.properties.version.required, parentSchema: schema31.then.properties.version, data: data3 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (data3.pattern === void 0) {
            const err13 = { instancePath: instancePath + "/version", schemaPath: "#/then/properties/version/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: schema31.then.properties.version.required, parentSchema: schema31.then.properties.version, data: data3 };
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
            const err14 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/then/properties/lifecycle/required", keyword: "required", params: { missingProperty: "initial" }, message: "must have required property 'initial'", schema: schema31.then.properties.lifecycle.required, parentSchema: schema31.then.properties.lifecycle, data: data4 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (data4.statuses === void 0) {
            const err15 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/then/properties/lifecycle/required", keyword: "required", params: { missingProperty: "statuses" }, message: "must have required property 'statuses'", schema: schema31.then.properties.lifecycle.required, parentSchema: schema31.then.properties.lifecycle, data: data4 };
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
            const err16 = { instancePath: instancePath + "/length", schemaPath: "#/then/properties/length/required", keyword: "required", params: { missingProperty: "single" }, message: "must have required property 'single'", schema: schema31.then.properties.length.required, parentSchema: schema31.then.properties.length, data: data5 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (data5.main === void 0) {
            const err17 = { instancePath: instancePath + "/length", schemaPath: "#/then/properties/length/required", keyword: "required", params: { missingProperty: "main" }, message: "must have required property 'main'", schema: schema31.then.properties.length.required, parentSchema: schema31.then.properties.length, data: data5 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (data5.part === void 0) {
            const err18 = { instancePath: instancePath + "/length", schemaPath: "#/then/properties/length/required", keyword: "required", params: { missingProperty: "part" }, message: "must have required property 'part'", schema: schema31.then.properties.length.required, parentSchema: schema31.then.properties.length, data: data5 };
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
            const err19 = { instancePath: instancePath + "/supersession", schemaPath: "#/then/properties/supersession/required", keyword: "required", params: { missingProperty: "newer" }, message: "must have required property 'newer'", schema: schema31.then.properties.supersession.required, parentSchema: schema31.then.properties.supersession, data: data6 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (data6.older === void 0) {
            const err20 = { instancePath: instancePath + "/supersession", schemaPath: "#/then/properties/supersession/required", keyword: "required", params: { missingProperty: "older" }, message: "must have required property 'older'", schema: schema31.then.properties.supersession.required, parentSchema: schema31.then.properties.supersession, data: data6 };
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
            const err21 = { instancePath: instancePath + "/amendment", schemaPath: "#/then/properties/amendment/required", keyword: "required", params: { missingProperty: "statuses" }, message: "must have required property 'statuses'", schema: schema31.then.properties.amendment.required, parentSchema: schema31.then.properties.amendment, data: data7 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (data7.most === void 0) {
            const err22 = { instancePath: instancePath + "/amendment", schemaPath: "#/then/properties/amendment/required", keyword: "required", params: { missingProperty: "most" }, message: "must have required property 'most'", schema: schema31.then.properties.amendment.required, parentSchema: schema31.then.properties.amendment, data: data7 };
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
            const err23 = { instancePath: instancePath + "/maintainers", schemaPath: "#/then/properties/maintainers/maxProperties", keyword: "maxProperties", params: { limit: 1 }, message: "must NOT have more than 1 properties", schema: 1, parentSchema: schema31.then.properties.maintainers, data: data8 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (Object.keys(data8).length < 1) {
            const err24 = { instancePath: instancePath + "/maintainers", schemaPath: "#/then/properties/maintainers/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.then.properties.maintainers, data: data8 };
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
    const err25 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema', schema: schema31.if, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err26 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
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
          const err27 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.extends, data: data9 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.extends.type, parentSchema: schema31.properties.extends, data: data9 };
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
        if (!pattern4.test(data10)) {
          const err29 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema31.properties.name, data: data10 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.name.type, parentSchema: schema31.properties.name, data: data10 };
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
        const err31 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema31.properties.title.type }, message: "must be string,null", schema: schema31.properties.title.type, parentSchema: schema31.properties.title, data: data11 };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      if (typeof data11 === "string") {
        if (func2(data11) < 1) {
          const err32 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.title, data: data11 };
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
        if (!pattern5.test(data12)) {
          const err33 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9-]*$", parentSchema: schema31.properties.label, data: data12 };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.label.type, parentSchema: schema31.properties.label, data: data12 };
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
            const err35 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.documents, data: data13 };
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
            if (!pattern6.test(data14)) {
              const err36 = { instancePath: instancePath + "/documents/path", schemaPath: "#/properties/documents/properties/path/pattern", keyword: "pattern", params: { pattern: "\\{number\\}" }, message: 'must match pattern "\\{number\\}"', schema: "\\{number\\}", parentSchema: schema31.properties.documents.properties.path, data: data14 };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/documents/path", schemaPath: "#/properties/documents/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.documents.properties.path.type, parentSchema: schema31.properties.documents.properties.path, data: data14 };
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
            const err38 = { instancePath: instancePath + "/documents/folder", schemaPath: "#/properties/documents/properties/folder/type", keyword: "type", params: { type: schema31.properties.documents.properties.folder.type }, message: "must be string,null", schema: schema31.properties.documents.properties.folder.type, parentSchema: schema31.properties.documents.properties.folder, data: data15 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data15 === "string") {
            if (!pattern6.test(data15)) {
              const err39 = { instancePath: instancePath + "/documents/folder", schemaPath: "#/properties/documents/properties/folder/pattern", keyword: "pattern", params: { pattern: "\\{number\\}" }, message: 'must match pattern "\\{number\\}"', schema: "\\{number\\}", parentSchema: schema31.properties.documents.properties.folder, data: data15 };
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
            const err40 = { instancePath: instancePath + "/documents/template", schemaPath: "#/properties/documents/properties/template/type", keyword: "type", params: { type: schema31.properties.documents.properties.template.type }, message: "must be string,null", schema: schema31.properties.documents.properties.template.type, parentSchema: schema31.properties.documents.properties.template, data: data16 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (typeof data16 === "string") {
            if (func2(data16) < 1) {
              const err41 = { instancePath: instancePath + "/documents/template", schemaPath: "#/properties/documents/properties/template/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.documents.properties.template, data: data16 };
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
          let data17 = data13.ignore;
          if (!Array.isArray(data17) && data17 !== null) {
            const err42 = { instancePath: instancePath + "/documents/ignore", schemaPath: "#/$defs/optional-names/type", keyword: "type", params: { type: schema32.type }, message: "must be array,null", schema: schema32.type, parentSchema: schema32, data: data17 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (Array.isArray(data17)) {
            const len0 = data17.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data18 = data17[i0];
              if (typeof data18 === "string") {
                if (func2(data18) < 1) {
                  const err43 = { instancePath: instancePath + "/documents/ignore/" + i0, schemaPath: "#/$defs/optional-names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/documents/ignore/" + i0, schemaPath: "#/$defs/optional-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data18 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.documents.type, parentSchema: schema31.properties.documents, data: data13 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data19 = data.number;
      if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null) {
        const err46 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: schema31.properties.number.type }, message: "must be object,null", schema: schema31.properties.number.type, parentSchema: schema31.properties.number, data: data19 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key2 in data19) {
          if (!(key2 === "digits" || key2 === "first" || key2 === "kept" || key2 === "assigned")) {
            const err47 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.number, data: data19 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data19.digits !== void 0) {
          let data20 = data19.digits;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20)) && data20 !== null) {
            const err48 = { instancePath: instancePath + "/number/digits", schemaPath: "#/properties/number/properties/digits/type", keyword: "type", params: { type: schema31.properties.number.properties.digits.type }, message: "must be integer,null", schema: schema31.properties.number.properties.digits.type, parentSchema: schema31.properties.number.properties.digits, data: data20 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 9 || isNaN(data20)) {
              const err49 = { instancePath: instancePath + "/number/digits", schemaPath: "#/properties/number/properties/digits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, message: "must be <= 9", schema: 9, parentSchema: schema31.properties.number.properties.digits, data: data20 };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data20 < 1 || isNaN(data20)) {
              const err50 = { instancePath: instancePath + "/number/digits", schemaPath: "#/properties/number/properties/digits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.number.properties.digits, data: data20 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          }
        }
        if (data19.first !== void 0) {
          let data21 = data19.first;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21)) && data21 !== null) {
            const err51 = { instancePath: instancePath + "/number/first", schemaPath: "#/properties/number/properties/first/type", keyword: "type", params: { type: schema31.properties.number.properties.first.type }, message: "must be integer,null", schema: schema31.properties.number.properties.first.type, parentSchema: schema31.properties.number.properties.first, data: data21 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 < 0 || isNaN(data21)) {
              const err52 = { instancePath: instancePath + "/number/first", schemaPath: "#/properties/number/properties/first/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.number.properties.first, data: data21 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
        }
        if (data19.kept !== void 0) {
          let data22 = data19.kept;
          if (!Array.isArray(data22) && data22 !== null) {
            const err53 = { instancePath: instancePath + "/number/kept", schemaPath: "#/properties/number/properties/kept/type", keyword: "type", params: { type: schema31.properties.number.properties.kept.type }, message: "must be array,null", schema: schema31.properties.number.properties.kept.type, parentSchema: schema31.properties.number.properties.kept, data: data22 };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
          if (Array.isArray(data22)) {
            const len1 = data22.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data23 = data22[i1];
              if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                const err54 = { instancePath: instancePath + "/number/kept/" + i1, schemaPath: "#/properties/number/properties/kept/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.number.properties.kept.items.type, parentSchema: schema31.properties.number.properties.kept.items, data: data23 };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              if (typeof data23 == "number" && isFinite(data23)) {
                if (data23 < 0 || isNaN(data23)) {
                  const err55 = { instancePath: instancePath + "/number/kept/" + i1, schemaPath: "#/properties/number/properties/kept/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.number.properties.kept.items, data: data23 };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
              }
            }
          }
        }
        if (data19.assigned !== void 0) {
          let data24 = data19.assigned;
          if (!(data24 === "reserved" || data24 === "next" || data24 === "assigned" || data24 === null)) {
            const err56 = { instancePath: instancePath + "/number/assigned", schemaPath: "#/properties/number/properties/assigned/enum", keyword: "enum", params: { allowedValues: schema31.properties.number.properties.assigned.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.number.properties.assigned.enum, parentSchema: schema31.properties.number.properties.assigned, data: data24 };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      }
    }
    if (data.registry !== void 0) {
      let data25 = data.registry;
      if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)) && data25 !== null) {
        const err57 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/type", keyword: "type", params: { type: schema31.properties.registry.type }, message: "must be object,null", schema: schema31.properties.registry.type, parentSchema: schema31.properties.registry, data: data25 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key3 in data25) {
          if (!(key3 === "path" || key3 === "heading" || key3 === "columns" || key3 === "skipped" || key3 === "next")) {
            const err58 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.registry, data: data25 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data25.path !== void 0) {
          let data26 = data25.path;
          if (typeof data26 === "string") {
            if (func2(data26) < 1) {
              const err59 = { instancePath: instancePath + "/registry/path", schemaPath: "#/properties/registry/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.registry.properties.path, data: data26 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/registry/path", schemaPath: "#/properties/registry/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.path.type, parentSchema: schema31.properties.registry.properties.path, data: data26 };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data25.heading !== void 0) {
          let data27 = data25.heading;
          if (typeof data27 === "string") {
            if (func2(data27) < 1) {
              const err61 = { instancePath: instancePath + "/registry/heading", schemaPath: "#/properties/registry/properties/heading/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.registry.properties.heading, data: data27 };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
          } else {
            const err62 = { instancePath: instancePath + "/registry/heading", schemaPath: "#/properties/registry/properties/heading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.heading.type, parentSchema: schema31.properties.registry.properties.heading, data: data27 };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
        if (data25.columns !== void 0) {
          let data28 = data25.columns;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (const key4 in data28) {
              if (!(key4 === "number" || key4 === "title" || key4 === "author" || key4 === "status")) {
                const err63 = { instancePath: instancePath + "/registry/columns", schemaPath: "#/properties/registry/properties/columns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.registry.properties.columns, data: data28 };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data28.number !== void 0) {
              let data29 = data28.number;
              if (typeof data29 === "string") {
                if (func2(data29) < 1) {
                  const err64 = { instancePath: instancePath + "/registry/columns/number", schemaPath: "#/properties/registry/properties/columns/properties/number/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.registry.properties.columns.properties.number, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              } else {
                const err65 = { instancePath: instancePath + "/registry/columns/number", schemaPath: "#/properties/registry/properties/columns/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.columns.properties.number.type, parentSchema: schema31.properties.registry.properties.columns.properties.number, data: data29 };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data28.title !== void 0) {
              let data30 = data28.title;
              if (typeof data30 !== "string" && data30 !== null) {
                const err66 = { instancePath: instancePath + "/registry/columns/title", schemaPath: "#/properties/registry/properties/columns/properties/title/type", keyword: "type", params: { type: schema31.properties.registry.properties.columns.properties.title.type }, message: "must be string,null", schema: schema31.properties.registry.properties.columns.properties.title.type, parentSchema: schema31.properties.registry.properties.columns.properties.title, data: data30 };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
              if (typeof data30 === "string") {
                if (func2(data30) < 1) {
                  const err67 = { instancePath: instancePath + "/registry/columns/title", schemaPath: "#/properties/registry/properties/columns/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.registry.properties.columns.properties.title, data: data30 };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              }
            }
            if (data28.author !== void 0) {
              let data31 = data28.author;
              if (typeof data31 !== "string" && data31 !== null) {
                const err68 = { instancePath: instancePath + "/registry/columns/author", schemaPath: "#/properties/registry/properties/columns/properties/author/type", keyword: "type", params: { type: schema31.properties.registry.properties.columns.properties.author.type }, message: "must be string,null", schema: schema31.properties.registry.properties.columns.properties.author.type, parentSchema: schema31.properties.registry.properties.columns.properties.author, data: data31 };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
              if (typeof data31 === "string") {
                if (func2(data31) < 1) {
                  const err69 = { instancePath: instancePath + "/registry/columns/author", schemaPath: "#/properties/registry/properties/columns/properties/author/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.registry.properties.columns.properties.author, data: data31 };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              }
            }
            if (data28.status !== void 0) {
              let data32 = data28.status;
              if (typeof data32 !== "string" && data32 !== null) {
                const err70 = { instancePath: instancePath + "/registry/columns/status", schemaPath: "#/properties/registry/properties/columns/properties/status/type", keyword: "type", params: { type: schema31.properties.registry.properties.columns.properties.status.type }, message: "must be string,null", schema: schema31.properties.registry.properties.columns.properties.status.type, parentSchema: schema31.properties.registry.properties.columns.properties.status, data: data32 };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
              if (typeof data32 === "string") {
                if (func2(data32) < 1) {
                  const err71 = { instancePath: instancePath + "/registry/columns/status", schemaPath: "#/properties/registry/properties/columns/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.registry.properties.columns.properties.status, data: data32 };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err72 = { instancePath: instancePath + "/registry/columns", schemaPath: "#/properties/registry/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.registry.properties.columns.type, parentSchema: schema31.properties.registry.properties.columns, data: data28 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data25.skipped !== void 0) {
          let data33 = data25.skipped;
          if (typeof data33 !== "string" && data33 !== null) {
            const err73 = { instancePath: instancePath + "/registry/skipped", schemaPath: "#/properties/registry/properties/skipped/type", keyword: "type", params: { type: schema31.properties.registry.properties.skipped.type }, message: "must be string,null", schema: schema31.properties.registry.properties.skipped.type, parentSchema: schema31.properties.registry.properties.skipped, data: data33 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
          if (typeof data33 === "string") {
            if (func2(data33) < 1) {
              const err74 = { instancePath: instancePath + "/registry/skipped", schemaPath: "#/properties/registry/properties/skipped/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.registry.properties.skipped, data: data33 };
              if (vErrors === null) {
                vErrors = [err74];
              } else {
                vErrors.push(err74);
              }
              errors++;
            }
          }
        }
        if (data25.next !== void 0) {
          let data34 = data25.next;
          if (typeof data34 !== "string" && data34 !== null) {
            const err75 = { instancePath: instancePath + "/registry/next", schemaPath: "#/properties/registry/properties/next/type", keyword: "type", params: { type: schema31.properties.registry.properties.next.type }, message: "must be string,null", schema: schema31.properties.registry.properties.next.type, parentSchema: schema31.properties.registry.properties.next, data: data34 };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          if (typeof data34 === "string") {
            if (func2(data34) < 1) {
              const err76 = { instancePath: instancePath + "/registry/next", schemaPath: "#/properties/registry/properties/next/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.registry.properties.next, data: data34 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.metadata !== void 0) {
      let data35 = data.metadata;
      if (!(data35 === "front-matter" || data35 === "table" || data35 === "header" || data35 === "list" || data35 === "sections" || data35 === "yaml" || data35 === null)) {
        const err77 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/enum", keyword: "enum", params: { allowedValues: schema31.properties.metadata.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.metadata.enum, parentSchema: schema31.properties.metadata, data: data35 };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data36 = data.fields;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key5 in data36) {
          let data37 = data36[key5];
          if (!(data37 && typeof data37 == "object" && !Array.isArray(data37)) && data37 !== null) {
            const err78 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fields/additionalProperties/type", keyword: "type", params: { type: schema31.properties.fields.additionalProperties.type }, message: "must be object,null", schema: schema31.properties.fields.additionalProperties.type, parentSchema: schema31.properties.fields.additionalProperties, data: data37 };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            for (const key6 in data37) {
              if (!(key6 === "type" || key6 === "aliases" || key6 === "required" || key6 === "unless" || key6 === "allowed" || key6 === "frozen")) {
                const err79 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fields/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.fields.additionalProperties, data: data37 };
                if (vErrors === null) {
                  vErrors = [err79];
                } else {
                  vErrors.push(err79);
                }
                errors++;
              }
            }
            if (data37.type !== void 0) {
              let data38 = data37.type;
              if (!(data38 === "text" || data38 === "persons" || data38 === "status" || data38 === "date" || data38 === "version" || data38 === "number" || data38 === "title" || data38 === "links" || data38 === "proposals" || data38 === null)) {
                const err80 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/fields/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.fields.additionalProperties.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.fields.additionalProperties.properties.type.enum, parentSchema: schema31.properties.fields.additionalProperties.properties.type, data: data38 };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data37.aliases !== void 0) {
              let data39 = data37.aliases;
              if (!Array.isArray(data39) && data39 !== null) {
                const err81 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases", schemaPath: "#/$defs/optional-names/type", keyword: "type", params: { type: schema32.type }, message: "must be array,null", schema: schema32.type, parentSchema: schema32, data: data39 };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
              if (Array.isArray(data39)) {
                const len2 = data39.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data40 = data39[i2];
                  if (typeof data40 === "string") {
                    if (func2(data40) < 1) {
                      const err82 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i2, schemaPath: "#/$defs/optional-names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data40 };
                      if (vErrors === null) {
                        vErrors = [err82];
                      } else {
                        vErrors.push(err82);
                      }
                      errors++;
                    }
                  } else {
                    const err83 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/aliases/" + i2, schemaPath: "#/$defs/optional-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data40 };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data37.required !== void 0) {
              let data41 = data37.required;
              const _errs86 = errors;
              let valid19 = false;
              const _errs87 = errors;
              if ("always" !== data41) {
                const err84 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/fields/additionalProperties/properties/required/anyOf/0/const", keyword: "const", params: { allowedValue: "always" }, message: "must be equal to constant", schema: "always", parentSchema: schema31.properties.fields.additionalProperties.properties.required.anyOf[0], data: data41 };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
              var _valid1 = _errs87 === errors;
              valid19 = valid19 || _valid1;
              const _errs88 = errors;
              if (Array.isArray(data41)) {
                const len3 = data41.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data42 = data41[i3];
                  if (typeof data42 === "string") {
                    if (func2(data42) < 1) {
                      const err85 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required/" + i3, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.items, data: data42 };
                      if (vErrors === null) {
                        vErrors = [err85];
                      } else {
                        vErrors.push(err85);
                      }
                      errors++;
                    }
                  } else {
                    const err86 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required/" + i3, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.type, parentSchema: schema34.items, data: data42 };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
              } else {
                const err87 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data41 };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
              var _valid1 = _errs88 === errors;
              valid19 = valid19 || _valid1;
              const _errs93 = errors;
              if (data41 !== null) {
                const err88 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/fields/additionalProperties/properties/required/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema31.properties.fields.additionalProperties.properties.required.anyOf[2].type, parentSchema: schema31.properties.fields.additionalProperties.properties.required.anyOf[2], data: data41 };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
              var _valid1 = _errs93 === errors;
              valid19 = valid19 || _valid1;
              if (!valid19) {
                const err89 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/fields/additionalProperties/properties/required/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.fields.additionalProperties.properties.required.anyOf, parentSchema: schema31.properties.fields.additionalProperties.properties.required, data: data41 };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              } else {
                errors = _errs86;
                if (vErrors !== null) {
                  if (_errs86) {
                    vErrors.length = _errs86;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data37.unless !== void 0) {
              let data43 = data37.unless;
              if (!(data43 === "author-is-maintainer" || data43 === null)) {
                const err90 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/unless", schemaPath: "#/properties/fields/additionalProperties/properties/unless/enum", keyword: "enum", params: { allowedValues: schema31.properties.fields.additionalProperties.properties.unless.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.fields.additionalProperties.properties.unless.enum, parentSchema: schema31.properties.fields.additionalProperties.properties.unless, data: data43 };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data37.allowed !== void 0) {
              let data44 = data37.allowed;
              if (!Array.isArray(data44) && data44 !== null) {
                const err91 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowed", schemaPath: "#/$defs/optional-names/type", keyword: "type", params: { type: schema32.type }, message: "must be array,null", schema: schema32.type, parentSchema: schema32, data: data44 };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              }
              if (Array.isArray(data44)) {
                const len4 = data44.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data45 = data44[i4];
                  if (typeof data45 === "string") {
                    if (func2(data45) < 1) {
                      const err92 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowed/" + i4, schemaPath: "#/$defs/optional-names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data45 };
                      if (vErrors === null) {
                        vErrors = [err92];
                      } else {
                        vErrors.push(err92);
                      }
                      errors++;
                    }
                  } else {
                    const err93 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/allowed/" + i4, schemaPath: "#/$defs/optional-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data45 };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data37.frozen !== void 0) {
              let data46 = data37.frozen;
              if (typeof data46 !== "boolean" && data46 !== null) {
                const err94 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/frozen", schemaPath: "#/properties/fields/additionalProperties/properties/frozen/type", keyword: "type", params: { type: schema31.properties.fields.additionalProperties.properties.frozen.type }, message: "must be boolean,null", schema: schema31.properties.fields.additionalProperties.properties.frozen.type, parentSchema: schema31.properties.fields.additionalProperties.properties.frozen, data: data46 };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err95 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.fields.type, parentSchema: schema31.properties.fields, data: data36 };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data47 = data.version;
      if (!(data47 && typeof data47 == "object" && !Array.isArray(data47)) && data47 !== null) {
        const err96 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema31.properties.version.type }, message: "must be object,null", schema: schema31.properties.version.type, parentSchema: schema31.properties.version, data: data47 };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        for (const key7 in data47) {
          if (!(key7 === "form" || key7 === "pattern" || key7 === "order")) {
            const err97 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.version, data: data47 };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data47.form !== void 0) {
          let data48 = data47.form;
          if (typeof data48 === "string") {
            if (func2(data48) < 1) {
              const err98 = { instancePath: instancePath + "/version/form", schemaPath: "#/properties/version/properties/form/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.version.properties.form, data: data48 };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          } else {
            const err99 = { instancePath: instancePath + "/version/form", schemaPath: "#/properties/version/properties/form/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.version.properties.form.type, parentSchema: schema31.properties.version.properties.form, data: data48 };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
        if (data47.pattern !== void 0) {
          let data49 = data47.pattern;
          if (typeof data49 === "string") {
            if (func2(data49) > 200) {
              const err100 = { instancePath: instancePath + "/version/pattern", schemaPath: "#/properties/version/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema31.properties.version.properties.pattern, data: data49 };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            if (func2(data49) < 1) {
              const err101 = { instancePath: instancePath + "/version/pattern", schemaPath: "#/properties/version/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.version.properties.pattern, data: data49 };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          } else {
            const err102 = { instancePath: instancePath + "/version/pattern", schemaPath: "#/properties/version/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.version.properties.pattern.type, parentSchema: schema31.properties.version.properties.pattern, data: data49 };
            if (vErrors === null) {
              vErrors = [err102];
            } else {
              vErrors.push(err102);
            }
            errors++;
          }
        }
        if (data47.order !== void 0) {
          let data50 = data47.order;
          if (!Array.isArray(data50) && data50 !== null) {
            const err103 = { instancePath: instancePath + "/version/order", schemaPath: "#/$defs/optional-names/type", keyword: "type", params: { type: schema32.type }, message: "must be array,null", schema: schema32.type, parentSchema: schema32, data: data50 };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
          if (Array.isArray(data50)) {
            const len5 = data50.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data51 = data50[i5];
              if (typeof data51 === "string") {
                if (func2(data51) < 1) {
                  const err104 = { instancePath: instancePath + "/version/order/" + i5, schemaPath: "#/$defs/optional-names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err104];
                  } else {
                    vErrors.push(err104);
                  }
                  errors++;
                }
              } else {
                const err105 = { instancePath: instancePath + "/version/order/" + i5, schemaPath: "#/$defs/optional-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data51 };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.lifecycle !== void 0) {
      let data52 = data.lifecycle;
      if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
        for (const key8 in data52) {
          if (!(key8 === "initial" || key8 === "decided" || key8 === "statuses")) {
            const err106 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.lifecycle, data: data52 };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data52.initial !== void 0) {
          let data53 = data52.initial;
          if (Array.isArray(data53)) {
            const len6 = data53.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data54 = data53[i6];
              if (typeof data54 === "string") {
                if (func2(data54) < 1) {
                  const err107 = { instancePath: instancePath + "/lifecycle/initial/" + i6, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.items, data: data54 };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              } else {
                const err108 = { instancePath: instancePath + "/lifecycle/initial/" + i6, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.type, parentSchema: schema34.items, data: data54 };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
          } else {
            const err109 = { instancePath: instancePath + "/lifecycle/initial", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data53 };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
          if (Array.isArray(data53)) {
            if (data53.length < 1) {
              const err110 = { instancePath: instancePath + "/lifecycle/initial", schemaPath: "#/properties/lifecycle/properties/initial/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.lifecycle.properties.initial, data: data53 };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          }
        }
        if (data52.decided !== void 0) {
          let data55 = data52.decided;
          if (!Array.isArray(data55) && data55 !== null) {
            const err111 = { instancePath: instancePath + "/lifecycle/decided", schemaPath: "#/$defs/optional-names/type", keyword: "type", params: { type: schema32.type }, message: "must be array,null", schema: schema32.type, parentSchema: schema32, data: data55 };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
          if (Array.isArray(data55)) {
            const len7 = data55.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data56 = data55[i7];
              if (typeof data56 === "string") {
                if (func2(data56) < 1) {
                  const err112 = { instancePath: instancePath + "/lifecycle/decided/" + i7, schemaPath: "#/$defs/optional-names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data56 };
                  if (vErrors === null) {
                    vErrors = [err112];
                  } else {
                    vErrors.push(err112);
                  }
                  errors++;
                }
              } else {
                const err113 = { instancePath: instancePath + "/lifecycle/decided/" + i7, schemaPath: "#/$defs/optional-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data56 };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
          }
        }
        if (data52.statuses !== void 0) {
          let data57 = data52.statuses;
          if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
            if (Object.keys(data57).length < 1) {
              const err114 = { instancePath: instancePath + "/lifecycle/statuses", schemaPath: "#/properties/lifecycle/properties/statuses/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.lifecycle.properties.statuses, data: data57 };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            for (const key9 in data57) {
              let data58 = data57[key9];
              if (!(data58 && typeof data58 == "object" && !Array.isArray(data58)) && data58 !== null) {
                const err115 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/type", keyword: "type", params: { type: schema31.properties.lifecycle.properties.statuses.additionalProperties.type }, message: "must be object,null", schema: schema31.properties.lifecycle.properties.statuses.additionalProperties.type, parentSchema: schema31.properties.lifecycle.properties.statuses.additionalProperties, data: data58 };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
              if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                for (const key10 in data58) {
                  if (!(key10 === "to" || key10 === "final" || key10 === "reason" || key10 === "approvals")) {
                    const err116 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.lifecycle.properties.statuses.additionalProperties, data: data58 };
                    if (vErrors === null) {
                      vErrors = [err116];
                    } else {
                      vErrors.push(err116);
                    }
                    errors++;
                  }
                }
                if (data58.to !== void 0) {
                  let data59 = data58.to;
                  if (!Array.isArray(data59) && data59 !== null) {
                    const err117 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/to", schemaPath: "#/$defs/optional-names/type", keyword: "type", params: { type: schema32.type }, message: "must be array,null", schema: schema32.type, parentSchema: schema32, data: data59 };
                    if (vErrors === null) {
                      vErrors = [err117];
                    } else {
                      vErrors.push(err117);
                    }
                    errors++;
                  }
                  if (Array.isArray(data59)) {
                    const len8 = data59.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data60 = data59[i8];
                      if (typeof data60 === "string") {
                        if (func2(data60) < 1) {
                          const err118 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/to/" + i8, schemaPath: "#/$defs/optional-names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data60 };
                          if (vErrors === null) {
                            vErrors = [err118];
                          } else {
                            vErrors.push(err118);
                          }
                          errors++;
                        }
                      } else {
                        const err119 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/to/" + i8, schemaPath: "#/$defs/optional-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data60 };
                        if (vErrors === null) {
                          vErrors = [err119];
                        } else {
                          vErrors.push(err119);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data58.final !== void 0) {
                  let data61 = data58.final;
                  if (typeof data61 !== "boolean" && data61 !== null) {
                    const err120 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/final", schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/properties/final/type", keyword: "type", params: { type: schema31.properties.lifecycle.properties.statuses.additionalProperties.properties.final.type }, message: "must be boolean,null", schema: schema31.properties.lifecycle.properties.statuses.additionalProperties.properties.final.type, parentSchema: schema31.properties.lifecycle.properties.statuses.additionalProperties.properties.final, data: data61 };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                }
                if (data58.reason !== void 0) {
                  let data62 = data58.reason;
                  if (typeof data62 !== "boolean" && data62 !== null) {
                    const err121 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/properties/reason/type", keyword: "type", params: { type: schema31.properties.lifecycle.properties.statuses.additionalProperties.properties.reason.type }, message: "must be boolean,null", schema: schema31.properties.lifecycle.properties.statuses.additionalProperties.properties.reason.type, parentSchema: schema31.properties.lifecycle.properties.statuses.additionalProperties.properties.reason, data: data62 };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                }
                if (data58.approvals !== void 0) {
                  let data63 = data58.approvals;
                  if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63)) && data63 !== null) {
                    const err122 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/properties/approvals/type", keyword: "type", params: { type: schema31.properties.lifecycle.properties.statuses.additionalProperties.properties.approvals.type }, message: "must be integer,null", schema: schema31.properties.lifecycle.properties.statuses.additionalProperties.properties.approvals.type, parentSchema: schema31.properties.lifecycle.properties.statuses.additionalProperties.properties.approvals, data: data63 };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                  if (typeof data63 == "number" && isFinite(data63)) {
                    if (data63 < 1 || isNaN(data63)) {
                      const err123 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/approvals", schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.lifecycle.properties.statuses.additionalProperties.properties.approvals, data: data63 };
                      if (vErrors === null) {
                        vErrors = [err123];
                      } else {
                        vErrors.push(err123);
                      }
                      errors++;
                    }
                  }
                }
              }
            }
          } else {
            const err124 = { instancePath: instancePath + "/lifecycle/statuses", schemaPath: "#/properties/lifecycle/properties/statuses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.lifecycle.properties.statuses.type, parentSchema: schema31.properties.lifecycle.properties.statuses, data: data57 };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
      } else {
        const err125 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.lifecycle.type, parentSchema: schema31.properties.lifecycle, data: data52 };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
    }
    if (data.maintainers !== void 0) {
      let data64 = data.maintainers;
      if (!(data64 && typeof data64 == "object" && !Array.isArray(data64)) && data64 !== null) {
        const err126 = { instancePath: instancePath + "/maintainers", schemaPath: "#/properties/maintainers/type", keyword: "type", params: { type: schema31.properties.maintainers.type }, message: "must be object,null", schema: schema31.properties.maintainers.type, parentSchema: schema31.properties.maintainers, data: data64 };
        if (vErrors === null) {
          vErrors = [err126];
        } else {
          vErrors.push(err126);
        }
        errors++;
      }
      if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
        for (const key11 in data64) {
          if (!(key11 === "permission" || key11 === "people" || key11 === "team")) {
            const err127 = { instancePath: instancePath + "/maintainers", schemaPath: "#/properties/maintainers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.maintainers, data: data64 };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data64.permission !== void 0) {
          let data65 = data64.permission;
          if (!(data65 === "write" || data65 === "maintain" || data65 === "admin" || data65 === null)) {
            const err128 = { instancePath: instancePath + "/maintainers/permission", schemaPath: "#/properties/maintainers/properties/permission/enum", keyword: "enum", params: { allowedValues: schema31.properties.maintainers.properties.permission.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.maintainers.properties.permission.enum, parentSchema: schema31.properties.maintainers.properties.permission, data: data65 };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data64.people !== void 0) {
          let data66 = data64.people;
          if (!Array.isArray(data66) && data66 !== null) {
            const err129 = { instancePath: instancePath + "/maintainers/people", schemaPath: "#/$defs/optional-names/type", keyword: "type", params: { type: schema32.type }, message: "must be array,null", schema: schema32.type, parentSchema: schema32, data: data66 };
            if (vErrors === null) {
              vErrors = [err129];
            } else {
              vErrors.push(err129);
            }
            errors++;
          }
          if (Array.isArray(data66)) {
            const len9 = data66.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data67 = data66[i9];
              if (typeof data67 === "string") {
                if (func2(data67) < 1) {
                  const err130 = { instancePath: instancePath + "/maintainers/people/" + i9, schemaPath: "#/$defs/optional-names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data67 };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
              } else {
                const err131 = { instancePath: instancePath + "/maintainers/people/" + i9, schemaPath: "#/$defs/optional-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data67 };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
          }
        }
        if (data64.team !== void 0) {
          let data68 = data64.team;
          if (typeof data68 !== "string" && data68 !== null) {
            const err132 = { instancePath: instancePath + "/maintainers/team", schemaPath: "#/properties/maintainers/properties/team/type", keyword: "type", params: { type: schema31.properties.maintainers.properties.team.type }, message: "must be string,null", schema: schema31.properties.maintainers.properties.team.type, parentSchema: schema31.properties.maintainers.properties.team, data: data68 };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
          if (typeof data68 === "string") {
            if (!pattern8.test(data68)) {
              const err133 = { instancePath: instancePath + "/maintainers/team", schemaPath: "#/properties/maintainers/properties/team/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$" }, message: 'must match pattern "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$"', schema: "^[A-Za-z0-9-]+/[A-Za-z0-9_-]+$", parentSchema: schema31.properties.maintainers.properties.team, data: data68 };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.heading !== void 0) {
      let data69 = data.heading;
      if (!(data69 && typeof data69 == "object" && !Array.isArray(data69)) && data69 !== null) {
        const err134 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: schema31.properties.heading.type }, message: "must be object,null", schema: schema31.properties.heading.type, parentSchema: schema31.properties.heading, data: data69 };
        if (vErrors === null) {
          vErrors = [err134];
        } else {
          vErrors.push(err134);
        }
        errors++;
      }
      if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
        for (const key12 in data69) {
          if (!(key12 === "forms" || key12 === "placeholders")) {
            const err135 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.heading, data: data69 };
            if (vErrors === null) {
              vErrors = [err135];
            } else {
              vErrors.push(err135);
            }
            errors++;
          }
        }
        if (data69.forms !== void 0) {
          let data70 = data69.forms;
          if (!Array.isArray(data70) && data70 !== null) {
            const err136 = { instancePath: instancePath + "/heading/forms", schemaPath: "#/$defs/optional-names/type", keyword: "type", params: { type: schema32.type }, message: "must be array,null", schema: schema32.type, parentSchema: schema32, data: data70 };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
          if (Array.isArray(data70)) {
            const len10 = data70.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data71 = data70[i10];
              if (typeof data71 === "string") {
                if (func2(data71) < 1) {
                  const err137 = { instancePath: instancePath + "/heading/forms/" + i10, schemaPath: "#/$defs/optional-names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data71 };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
              } else {
                const err138 = { instancePath: instancePath + "/heading/forms/" + i10, schemaPath: "#/$defs/optional-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data71 };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
          }
        }
        if (data69.placeholders !== void 0) {
          let data72 = data69.placeholders;
          if (!Array.isArray(data72) && data72 !== null) {
            const err139 = { instancePath: instancePath + "/heading/placeholders", schemaPath: "#/$defs/optional-names/type", keyword: "type", params: { type: schema32.type }, message: "must be array,null", schema: schema32.type, parentSchema: schema32, data: data72 };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
          if (Array.isArray(data72)) {
            const len11 = data72.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data73 = data72[i11];
              if (typeof data73 === "string") {
                if (func2(data73) < 1) {
                  const err140 = { instancePath: instancePath + "/heading/placeholders/" + i11, schemaPath: "#/$defs/optional-names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data73 };
                  if (vErrors === null) {
                    vErrors = [err140];
                  } else {
                    vErrors.push(err140);
                  }
                  errors++;
                }
              } else {
                const err141 = { instancePath: instancePath + "/heading/placeholders/" + i11, schemaPath: "#/$defs/optional-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data73 };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.sections !== void 0) {
      let data74 = data.sections;
      if (!(data74 && typeof data74 == "object" && !Array.isArray(data74)) && data74 !== null) {
        const err142 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: schema31.properties.sections.type }, message: "must be object,null", schema: schema31.properties.sections.type, parentSchema: schema31.properties.sections, data: data74 };
        if (vErrors === null) {
          vErrors = [err142];
        } else {
          vErrors.push(err142);
        }
        errors++;
      }
      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
        for (const key13 in data74) {
          if (!(key13 === "structures" || key13 === "main-only" || key13 === "resolved" || key13 === "reasons")) {
            const err143 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.sections, data: data74 };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
        }
        if (data74.structures !== void 0) {
          let data75 = data74.structures;
          if (!(data75 && typeof data75 == "object" && !Array.isArray(data75)) && data75 !== null) {
            const err144 = { instancePath: instancePath + "/sections/structures", schemaPath: "#/properties/sections/properties/structures/type", keyword: "type", params: { type: schema31.properties.sections.properties.structures.type }, message: "must be object,null", schema: schema31.properties.sections.properties.structures.type, parentSchema: schema31.properties.sections.properties.structures, data: data75 };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
          if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
            for (const key14 in data75) {
              let data76 = data75[key14];
              if (!Array.isArray(data76) && data76 !== null) {
                const err145 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sections/properties/structures/additionalProperties/type", keyword: "type", params: { type: schema31.properties.sections.properties.structures.additionalProperties.type }, message: "must be array,null", schema: schema31.properties.sections.properties.structures.additionalProperties.type, parentSchema: schema31.properties.sections.properties.structures.additionalProperties, data: data76 };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
              if (Array.isArray(data76)) {
                const len12 = data76.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data77 = data76[i12];
                  const _errs178 = errors;
                  let valid57 = false;
                  const _errs179 = errors;
                  if (typeof data77 === "string") {
                    if (func2(data77) < 1) {
                      const err146 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[0], data: data77 };
                      if (vErrors === null) {
                        vErrors = [err146];
                      } else {
                        vErrors.push(err146);
                      }
                      errors++;
                    }
                  } else {
                    const err147 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[0].type, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[0], data: data77 };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                  var _valid2 = _errs179 === errors;
                  valid57 = valid57 || _valid2;
                  const _errs181 = errors;
                  if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                    if (data77.name === void 0) {
                      const err148 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1].required, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1], data: data77 };
                      if (vErrors === null) {
                        vErrors = [err148];
                      } else {
                        vErrors.push(err148);
                      }
                      errors++;
                    }
                    for (const key15 in data77) {
                      if (!(key15 === "name" || key15 === "optional")) {
                        const err149 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1], data: data77 };
                        if (vErrors === null) {
                          vErrors = [err149];
                        } else {
                          vErrors.push(err149);
                        }
                        errors++;
                      }
                    }
                    if (data77.name !== void 0) {
                      let data78 = data77.name;
                      if (typeof data78 === "string") {
                        if (func2(data78) < 1) {
                          const err150 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12 + "/name", schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.name, data: data78 };
                          if (vErrors === null) {
                            vErrors = [err150];
                          } else {
                            vErrors.push(err150);
                          }
                          errors++;
                        }
                      } else {
                        const err151 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12 + "/name", schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.name.type, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.name, data: data78 };
                        if (vErrors === null) {
                          vErrors = [err151];
                        } else {
                          vErrors.push(err151);
                        }
                        errors++;
                      }
                    }
                    if (data77.optional !== void 0) {
                      let data79 = data77.optional;
                      if (typeof data79 !== "boolean") {
                        const err152 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12 + "/optional", schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.optional.type, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.optional, data: data79 };
                        if (vErrors === null) {
                          vErrors = [err152];
                        } else {
                          vErrors.push(err152);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err153 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1].type, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1], data: data77 };
                    if (vErrors === null) {
                      vErrors = [err153];
                    } else {
                      vErrors.push(err153);
                    }
                    errors++;
                  }
                  var _valid2 = _errs181 === errors;
                  valid57 = valid57 || _valid2;
                  if (!valid57) {
                    const err154 = { instancePath: instancePath + "/sections/structures/" + key14.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i12, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items, data: data77 };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  } else {
                    errors = _errs178;
                    if (vErrors !== null) {
                      if (_errs178) {
                        vErrors.length = _errs178;
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
        if (data74["main-only"] !== void 0) {
          let data80 = data74["main-only"];
          if (!Array.isArray(data80) && data80 !== null) {
            const err155 = { instancePath: instancePath + "/sections/main-only", schemaPath: "#/$defs/optional-names/type", keyword: "type", params: { type: schema32.type }, message: "must be array,null", schema: schema32.type, parentSchema: schema32, data: data80 };
            if (vErrors === null) {
              vErrors = [err155];
            } else {
              vErrors.push(err155);
            }
            errors++;
          }
          if (Array.isArray(data80)) {
            const len13 = data80.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data81 = data80[i13];
              if (typeof data81 === "string") {
                if (func2(data81) < 1) {
                  const err156 = { instancePath: instancePath + "/sections/main-only/" + i13, schemaPath: "#/$defs/optional-names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data81 };
                  if (vErrors === null) {
                    vErrors = [err156];
                  } else {
                    vErrors.push(err156);
                  }
                  errors++;
                }
              } else {
                const err157 = { instancePath: instancePath + "/sections/main-only/" + i13, schemaPath: "#/$defs/optional-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data81 };
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
        if (data74.resolved !== void 0) {
          let data82 = data74.resolved;
          if (!(data82 && typeof data82 == "object" && !Array.isArray(data82)) && data82 !== null) {
            const err158 = { instancePath: instancePath + "/sections/resolved", schemaPath: "#/properties/sections/properties/resolved/type", keyword: "type", params: { type: schema31.properties.sections.properties.resolved.type }, message: "must be object,null", schema: schema31.properties.sections.properties.resolved.type, parentSchema: schema31.properties.sections.properties.resolved, data: data82 };
            if (vErrors === null) {
              vErrors = [err158];
            } else {
              vErrors.push(err158);
            }
            errors++;
          }
          if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
            for (const key16 in data82) {
              let data83 = data82[key16];
              if (!Array.isArray(data83) && data83 !== null) {
                const err159 = { instancePath: instancePath + "/sections/resolved/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/optional-names/type", keyword: "type", params: { type: schema32.type }, message: "must be array,null", schema: schema32.type, parentSchema: schema32, data: data83 };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
              if (Array.isArray(data83)) {
                const len14 = data83.length;
                for (let i14 = 0; i14 < len14; i14++) {
                  let data84 = data83[i14];
                  if (typeof data84 === "string") {
                    if (func2(data84) < 1) {
                      const err160 = { instancePath: instancePath + "/sections/resolved/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i14, schemaPath: "#/$defs/optional-names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data84 };
                      if (vErrors === null) {
                        vErrors = [err160];
                      } else {
                        vErrors.push(err160);
                      }
                      errors++;
                    }
                  } else {
                    const err161 = { instancePath: instancePath + "/sections/resolved/" + key16.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i14, schemaPath: "#/$defs/optional-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data84 };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                }
              }
            }
          }
        }
        if (data74.reasons !== void 0) {
          let data85 = data74.reasons;
          if (!Array.isArray(data85) && data85 !== null) {
            const err162 = { instancePath: instancePath + "/sections/reasons", schemaPath: "#/$defs/optional-names/type", keyword: "type", params: { type: schema32.type }, message: "must be array,null", schema: schema32.type, parentSchema: schema32, data: data85 };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
          if (Array.isArray(data85)) {
            const len15 = data85.length;
            for (let i15 = 0; i15 < len15; i15++) {
              let data86 = data85[i15];
              if (typeof data86 === "string") {
                if (func2(data86) < 1) {
                  const err163 = { instancePath: instancePath + "/sections/reasons/" + i15, schemaPath: "#/$defs/optional-names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data86 };
                  if (vErrors === null) {
                    vErrors = [err163];
                  } else {
                    vErrors.push(err163);
                  }
                  errors++;
                }
              } else {
                const err164 = { instancePath: instancePath + "/sections/reasons/" + i15, schemaPath: "#/$defs/optional-names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data86 };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.length !== void 0) {
      let data87 = data.length;
      if (!(data87 && typeof data87 == "object" && !Array.isArray(data87)) && data87 !== null) {
        const err165 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: schema31.properties.length.type }, message: "must be object,null", schema: schema31.properties.length.type, parentSchema: schema31.properties.length, data: data87 };
        if (vErrors === null) {
          vErrors = [err165];
        } else {
          vErrors.push(err165);
        }
        errors++;
      }
      if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
        for (const key17 in data87) {
          if (!(key17 === "single" || key17 === "main" || key17 === "part")) {
            const err166 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.length, data: data87 };
            if (vErrors === null) {
              vErrors = [err166];
            } else {
              vErrors.push(err166);
            }
            errors++;
          }
        }
        if (data87.single !== void 0) {
          let data88 = data87.single;
          if (!(typeof data88 == "number" && (!(data88 % 1) && !isNaN(data88)) && isFinite(data88))) {
            const err167 = { instancePath: instancePath + "/length/single", schemaPath: "#/properties/length/properties/single/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.length.properties.single.type, parentSchema: schema31.properties.length.properties.single, data: data88 };
            if (vErrors === null) {
              vErrors = [err167];
            } else {
              vErrors.push(err167);
            }
            errors++;
          }
          if (typeof data88 == "number" && isFinite(data88)) {
            if (data88 < 1 || isNaN(data88)) {
              const err168 = { instancePath: instancePath + "/length/single", schemaPath: "#/properties/length/properties/single/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.length.properties.single, data: data88 };
              if (vErrors === null) {
                vErrors = [err168];
              } else {
                vErrors.push(err168);
              }
              errors++;
            }
          }
        }
        if (data87.main !== void 0) {
          let data89 = data87.main;
          if (!(typeof data89 == "number" && (!(data89 % 1) && !isNaN(data89)) && isFinite(data89))) {
            const err169 = { instancePath: instancePath + "/length/main", schemaPath: "#/properties/length/properties/main/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.length.properties.main.type, parentSchema: schema31.properties.length.properties.main, data: data89 };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
          if (typeof data89 == "number" && isFinite(data89)) {
            if (data89 < 1 || isNaN(data89)) {
              const err170 = { instancePath: instancePath + "/length/main", schemaPath: "#/properties/length/properties/main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.length.properties.main, data: data89 };
              if (vErrors === null) {
                vErrors = [err170];
              } else {
                vErrors.push(err170);
              }
              errors++;
            }
          }
        }
        if (data87.part !== void 0) {
          let data90 = data87.part;
          if (!(typeof data90 == "number" && (!(data90 % 1) && !isNaN(data90)) && isFinite(data90))) {
            const err171 = { instancePath: instancePath + "/length/part", schemaPath: "#/properties/length/properties/part/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.length.properties.part.type, parentSchema: schema31.properties.length.properties.part, data: data90 };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
          if (typeof data90 == "number" && isFinite(data90)) {
            if (data90 < 1 || isNaN(data90)) {
              const err172 = { instancePath: instancePath + "/length/part", schemaPath: "#/properties/length/properties/part/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.length.properties.part, data: data90 };
              if (vErrors === null) {
                vErrors = [err172];
              } else {
                vErrors.push(err172);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.supersession !== void 0) {
      let data91 = data.supersession;
      if (!(data91 && typeof data91 == "object" && !Array.isArray(data91)) && data91 !== null) {
        const err173 = { instancePath: instancePath + "/supersession", schemaPath: "#/properties/supersession/type", keyword: "type", params: { type: schema31.properties.supersession.type }, message: "must be object,null", schema: schema31.properties.supersession.type, parentSchema: schema31.properties.supersession, data: data91 };
        if (vErrors === null) {
          vErrors = [err173];
        } else {
          vErrors.push(err173);
        }
        errors++;
      }
      if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
        for (const key18 in data91) {
          if (!(key18 === "newer" || key18 === "older")) {
            const err174 = { instancePath: instancePath + "/supersession", schemaPath: "#/properties/supersession/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.supersession, data: data91 };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
        }
        if (data91.newer !== void 0) {
          let data92 = data91.newer;
          if (Array.isArray(data92)) {
            const len16 = data92.length;
            for (let i16 = 0; i16 < len16; i16++) {
              let data93 = data92[i16];
              if (typeof data93 === "string") {
                if (func2(data93) < 1) {
                  const err175 = { instancePath: instancePath + "/supersession/newer/" + i16, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.items, data: data93 };
                  if (vErrors === null) {
                    vErrors = [err175];
                  } else {
                    vErrors.push(err175);
                  }
                  errors++;
                }
              } else {
                const err176 = { instancePath: instancePath + "/supersession/newer/" + i16, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.type, parentSchema: schema34.items, data: data93 };
                if (vErrors === null) {
                  vErrors = [err176];
                } else {
                  vErrors.push(err176);
                }
                errors++;
              }
            }
          } else {
            const err177 = { instancePath: instancePath + "/supersession/newer", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data92 };
            if (vErrors === null) {
              vErrors = [err177];
            } else {
              vErrors.push(err177);
            }
            errors++;
          }
          if (Array.isArray(data92)) {
            if (data92.length < 1) {
              const err178 = { instancePath: instancePath + "/supersession/newer", schemaPath: "#/properties/supersession/properties/newer/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.supersession.properties.newer, data: data92 };
              if (vErrors === null) {
                vErrors = [err178];
              } else {
                vErrors.push(err178);
              }
              errors++;
            }
          }
        }
        if (data91.older !== void 0) {
          let data94 = data91.older;
          if (Array.isArray(data94)) {
            const len17 = data94.length;
            for (let i17 = 0; i17 < len17; i17++) {
              let data95 = data94[i17];
              if (typeof data95 === "string") {
                if (func2(data95) < 1) {
                  const err179 = { instancePath: instancePath + "/supersession/older/" + i17, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.items, data: data95 };
                  if (vErrors === null) {
                    vErrors = [err179];
                  } else {
                    vErrors.push(err179);
                  }
                  errors++;
                }
              } else {
                const err180 = { instancePath: instancePath + "/supersession/older/" + i17, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.type, parentSchema: schema34.items, data: data95 };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
            }
          } else {
            const err181 = { instancePath: instancePath + "/supersession/older", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data94 };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
          if (Array.isArray(data94)) {
            if (data94.length < 1) {
              const err182 = { instancePath: instancePath + "/supersession/older", schemaPath: "#/properties/supersession/properties/older/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.supersession.properties.older, data: data94 };
              if (vErrors === null) {
                vErrors = [err182];
              } else {
                vErrors.push(err182);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.amendment !== void 0) {
      let data96 = data.amendment;
      if (!(data96 && typeof data96 == "object" && !Array.isArray(data96)) && data96 !== null) {
        const err183 = { instancePath: instancePath + "/amendment", schemaPath: "#/properties/amendment/type", keyword: "type", params: { type: schema31.properties.amendment.type }, message: "must be object,null", schema: schema31.properties.amendment.type, parentSchema: schema31.properties.amendment, data: data96 };
        if (vErrors === null) {
          vErrors = [err183];
        } else {
          vErrors.push(err183);
        }
        errors++;
      }
      if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
        for (const key19 in data96) {
          if (!(key19 === "statuses" || key19 === "most")) {
            const err184 = { instancePath: instancePath + "/amendment", schemaPath: "#/properties/amendment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.amendment, data: data96 };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
        }
        if (data96.statuses !== void 0) {
          let data97 = data96.statuses;
          if (Array.isArray(data97)) {
            const len18 = data97.length;
            for (let i18 = 0; i18 < len18; i18++) {
              let data98 = data97[i18];
              if (typeof data98 === "string") {
                if (func2(data98) < 1) {
                  const err185 = { instancePath: instancePath + "/amendment/statuses/" + i18, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.items, data: data98 };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
              } else {
                const err186 = { instancePath: instancePath + "/amendment/statuses/" + i18, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.items.type, parentSchema: schema34.items, data: data98 };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
            }
          } else {
            const err187 = { instancePath: instancePath + "/amendment/statuses", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.type, parentSchema: schema34, data: data97 };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
          if (Array.isArray(data97)) {
            if (data97.length < 1) {
              const err188 = { instancePath: instancePath + "/amendment/statuses", schemaPath: "#/properties/amendment/properties/statuses/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.amendment.properties.statuses, data: data97 };
              if (vErrors === null) {
                vErrors = [err188];
              } else {
                vErrors.push(err188);
              }
              errors++;
            }
          }
        }
        if (data96.most !== void 0) {
          let data99 = data96.most;
          if (!(typeof data99 == "number" && (!(data99 % 1) && !isNaN(data99)) && isFinite(data99))) {
            const err189 = { instancePath: instancePath + "/amendment/most", schemaPath: "#/properties/amendment/properties/most/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.amendment.properties.most.type, parentSchema: schema31.properties.amendment.properties.most, data: data99 };
            if (vErrors === null) {
              vErrors = [err189];
            } else {
              vErrors.push(err189);
            }
            errors++;
          }
          if (typeof data99 == "number" && isFinite(data99)) {
            if (data99 > 100 || isNaN(data99)) {
              const err190 = { instancePath: instancePath + "/amendment/most", schemaPath: "#/properties/amendment/properties/most/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: schema31.properties.amendment.properties.most, data: data99 };
              if (vErrors === null) {
                vErrors = [err190];
              } else {
                vErrors.push(err190);
              }
              errors++;
            }
            if (data99 < 1 || isNaN(data99)) {
              const err191 = { instancePath: instancePath + "/amendment/most", schemaPath: "#/properties/amendment/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.amendment.properties.most, data: data99 };
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
      let data100 = data["pull-request"];
      if (!(data100 && typeof data100 == "object" && !Array.isArray(data100)) && data100 !== null) {
        const err192 = { instancePath: instancePath + "/pull-request", schemaPath: "#/properties/pull-request/type", keyword: "type", params: { type: schema31.properties["pull-request"].type }, message: "must be object,null", schema: schema31.properties["pull-request"].type, parentSchema: schema31.properties["pull-request"], data: data100 };
        if (vErrors === null) {
          vErrors = [err192];
        } else {
          vErrors.push(err192);
        }
        errors++;
      }
      if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
        for (const key20 in data100) {
          if (!(key20 === "branch" || key20 === "title")) {
            const err193 = { instancePath: instancePath + "/pull-request", schemaPath: "#/properties/pull-request/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties["pull-request"], data: data100 };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
        }
        if (data100.branch !== void 0) {
          let data101 = data100.branch;
          if (typeof data101 !== "string" && data101 !== null) {
            const err194 = { instancePath: instancePath + "/pull-request/branch", schemaPath: "#/properties/pull-request/properties/branch/type", keyword: "type", params: { type: schema31.properties["pull-request"].properties.branch.type }, message: "must be string,null", schema: schema31.properties["pull-request"].properties.branch.type, parentSchema: schema31.properties["pull-request"].properties.branch, data: data101 };
            if (vErrors === null) {
              vErrors = [err194];
            } else {
              vErrors.push(err194);
            }
            errors++;
          }
          if (typeof data101 === "string") {
            if (func2(data101) < 1) {
              const err195 = { instancePath: instancePath + "/pull-request/branch", schemaPath: "#/properties/pull-request/properties/branch/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties["pull-request"].properties.branch, data: data101 };
              if (vErrors === null) {
                vErrors = [err195];
              } else {
                vErrors.push(err195);
              }
              errors++;
            }
          }
        }
        if (data100.title !== void 0) {
          let data102 = data100.title;
          if (typeof data102 !== "string" && data102 !== null) {
            const err196 = { instancePath: instancePath + "/pull-request/title", schemaPath: "#/properties/pull-request/properties/title/type", keyword: "type", params: { type: schema31.properties["pull-request"].properties.title.type }, message: "must be string,null", schema: schema31.properties["pull-request"].properties.title.type, parentSchema: schema31.properties["pull-request"].properties.title, data: data102 };
            if (vErrors === null) {
              vErrors = [err196];
            } else {
              vErrors.push(err196);
            }
            errors++;
          }
          if (typeof data102 === "string") {
            if (func2(data102) < 1) {
              const err197 = { instancePath: instancePath + "/pull-request/title", schemaPath: "#/properties/pull-request/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties["pull-request"].properties.title, data: data102 };
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
      let data103 = data.rules;
      if (!(data103 && typeof data103 == "object" && !Array.isArray(data103)) && data103 !== null) {
        const err198 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: schema31.properties.rules.type }, message: "must be object,null", schema: schema31.properties.rules.type, parentSchema: schema31.properties.rules, data: data103 };
        if (vErrors === null) {
          vErrors = [err198];
        } else {
          vErrors.push(err198);
        }
        errors++;
      }
      if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
        for (const key21 in data103) {
          let data104 = data103[key21];
          if (!(data104 === "error" || data104 === "warning" || data104 === "notice" || data104 === "off" || data104 === null)) {
            const err199 = { instancePath: instancePath + "/rules/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.additionalProperties.enum, parentSchema: schema31.properties.rules.additionalProperties, data: data104 };
            if (vErrors === null) {
              vErrors = [err199];
            } else {
              vErrors.push(err199);
            }
            errors++;
          }
        }
      }
    }
    if (data.exempt !== void 0) {
      let data105 = data.exempt;
      if (!Array.isArray(data105) && data105 !== null) {
        const err200 = { instancePath: instancePath + "/exempt", schemaPath: "#/properties/exempt/type", keyword: "type", params: { type: schema31.properties.exempt.type }, message: "must be array,null", schema: schema31.properties.exempt.type, parentSchema: schema31.properties.exempt, data: data105 };
        if (vErrors === null) {
          vErrors = [err200];
        } else {
          vErrors.push(err200);
        }
        errors++;
      }
      if (Array.isArray(data105)) {
        const len19 = data105.length;
        for (let i19 = 0; i19 < len19; i19++) {
          let data106 = data105[i19];
          if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
            if (data106.rule === void 0) {
              const err201 = { instancePath: instancePath + "/exempt/" + i19, schemaPath: "#/properties/exempt/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema31.properties.exempt.items.required, parentSchema: schema31.properties.exempt.items, data: data106 };
              if (vErrors === null) {
                vErrors = [err201];
              } else {
                vErrors.push(err201);
              }
              errors++;
            }
            if (data106.numbers === void 0) {
              const err202 = { instancePath: instancePath + "/exempt/" + i19, schemaPath: "#/properties/exempt/items/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'", schema: schema31.properties.exempt.items.required, parentSchema: schema31.properties.exempt.items, data: data106 };
              if (vErrors === null) {
                vErrors = [err202];
              } else {
                vErrors.push(err202);
              }
              errors++;
            }
            if (data106.reason === void 0) {
              const err203 = { instancePath: instancePath + "/exempt/" + i19, schemaPath: "#/properties/exempt/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema31.properties.exempt.items.required, parentSchema: schema31.properties.exempt.items, data: data106 };
              if (vErrors === null) {
                vErrors = [err203];
              } else {
                vErrors.push(err203);
              }
              errors++;
            }
            for (const key22 in data106) {
              if (!(key22 === "rule" || key22 === "numbers" || key22 === "reason")) {
                const err204 = { instancePath: instancePath + "/exempt/" + i19, schemaPath: "#/properties/exempt/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.exempt.items, data: data106 };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
            }
            if (data106.rule !== void 0) {
              let data107 = data106.rule;
              if (typeof data107 === "string") {
                if (func2(data107) < 1) {
                  const err205 = { instancePath: instancePath + "/exempt/" + i19 + "/rule", schemaPath: "#/properties/exempt/items/properties/rule/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.exempt.items.properties.rule, data: data107 };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                }
              } else {
                const err206 = { instancePath: instancePath + "/exempt/" + i19 + "/rule", schemaPath: "#/properties/exempt/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exempt.items.properties.rule.type, parentSchema: schema31.properties.exempt.items.properties.rule, data: data107 };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
            }
            if (data106.numbers !== void 0) {
              let data108 = data106.numbers;
              if (Array.isArray(data108)) {
                if (data108.length < 1) {
                  const err207 = { instancePath: instancePath + "/exempt/" + i19 + "/numbers", schemaPath: "#/properties/exempt/items/properties/numbers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.exempt.items.properties.numbers, data: data108 };
                  if (vErrors === null) {
                    vErrors = [err207];
                  } else {
                    vErrors.push(err207);
                  }
                  errors++;
                }
                const len20 = data108.length;
                for (let i20 = 0; i20 < len20; i20++) {
                  let data109 = data108[i20];
                  const _errs259 = errors;
                  let valid88 = false;
                  const _errs260 = errors;
                  if (!(typeof data109 == "number" && (!(data109 % 1) && !isNaN(data109)) && isFinite(data109))) {
                    const err208 = { instancePath: instancePath + "/exempt/" + i19 + "/numbers/" + i20, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.exempt.items.properties.numbers.items.anyOf[0].type, parentSchema: schema31.properties.exempt.items.properties.numbers.items.anyOf[0], data: data109 };
                    if (vErrors === null) {
                      vErrors = [err208];
                    } else {
                      vErrors.push(err208);
                    }
                    errors++;
                  }
                  if (typeof data109 == "number" && isFinite(data109)) {
                    if (data109 < 0 || isNaN(data109)) {
                      const err209 = { instancePath: instancePath + "/exempt/" + i19 + "/numbers/" + i20, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.exempt.items.properties.numbers.items.anyOf[0], data: data109 };
                      if (vErrors === null) {
                        vErrors = [err209];
                      } else {
                        vErrors.push(err209);
                      }
                      errors++;
                    }
                  }
                  var _valid3 = _errs260 === errors;
                  valid88 = valid88 || _valid3;
                  const _errs262 = errors;
                  if (typeof data109 === "string") {
                    if (!pattern9.test(data109)) {
                      const err210 = { instancePath: instancePath + "/exempt/" + i19 + "/numbers/" + i20, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d{1,9}-\\d{1,9}$" }, message: 'must match pattern "^\\d{1,9}-\\d{1,9}$"', schema: "^\\d{1,9}-\\d{1,9}$", parentSchema: schema31.properties.exempt.items.properties.numbers.items.anyOf[1], data: data109 };
                      if (vErrors === null) {
                        vErrors = [err210];
                      } else {
                        vErrors.push(err210);
                      }
                      errors++;
                    }
                  } else {
                    const err211 = { instancePath: instancePath + "/exempt/" + i19 + "/numbers/" + i20, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exempt.items.properties.numbers.items.anyOf[1].type, parentSchema: schema31.properties.exempt.items.properties.numbers.items.anyOf[1], data: data109 };
                    if (vErrors === null) {
                      vErrors = [err211];
                    } else {
                      vErrors.push(err211);
                    }
                    errors++;
                  }
                  var _valid3 = _errs262 === errors;
                  valid88 = valid88 || _valid3;
                  if (!valid88) {
                    const err212 = { instancePath: instancePath + "/exempt/" + i19 + "/numbers/" + i20, schemaPath: "#/properties/exempt/items/properties/numbers/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.exempt.items.properties.numbers.items.anyOf, parentSchema: schema31.properties.exempt.items.properties.numbers.items, data: data109 };
                    if (vErrors === null) {
                      vErrors = [err212];
                    } else {
                      vErrors.push(err212);
                    }
                    errors++;
                  } else {
                    errors = _errs259;
                    if (vErrors !== null) {
                      if (_errs259) {
                        vErrors.length = _errs259;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err213 = { instancePath: instancePath + "/exempt/" + i19 + "/numbers", schemaPath: "#/properties/exempt/items/properties/numbers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.exempt.items.properties.numbers.type, parentSchema: schema31.properties.exempt.items.properties.numbers, data: data108 };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
            }
            if (data106.reason !== void 0) {
              let data110 = data106.reason;
              if (typeof data110 === "string") {
                if (func2(data110) < 1) {
                  const err214 = { instancePath: instancePath + "/exempt/" + i19 + "/reason", schemaPath: "#/properties/exempt/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.exempt.items.properties.reason, data: data110 };
                  if (vErrors === null) {
                    vErrors = [err214];
                  } else {
                    vErrors.push(err214);
                  }
                  errors++;
                }
              } else {
                const err215 = { instancePath: instancePath + "/exempt/" + i19 + "/reason", schemaPath: "#/properties/exempt/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exempt.items.properties.reason.type, parentSchema: schema31.properties.exempt.items.properties.reason, data: data110 };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
            }
          } else {
            const err216 = { instancePath: instancePath + "/exempt/" + i19, schemaPath: "#/properties/exempt/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.exempt.items.type, parentSchema: schema31.properties.exempt.items, data: data106 };
            if (vErrors === null) {
              vErrors = [err216];
            } else {
              vErrors.push(err216);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err217 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err217];
    } else {
      vErrors.push(err217);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var address = "https://github.com/proposal-gate/proposal-gate/blob/main/schema/process.schema.json";
export {
  address,
  stdin_default as default,
  validate
};
