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
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://github.com/proposal-gate/proposal-gate/blob/main/schema/process.schema.json", "title": "Proposal process", "type": "object", "additionalProperties": false, "required": ["name", "label", "documents", "fields", "lifecycle"], "properties": { "extends": { "type": "string" }, "name": { "type": "string", "pattern": "^[a-z0-9][a-z0-9-]*$" }, "title": { "type": "string" }, "label": { "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9-]*$" }, "documents": { "type": "object", "additionalProperties": false, "required": ["path"], "properties": { "path": { "type": "string", "pattern": "\\{number\\}" }, "folder": { "type": "string", "pattern": "\\{number\\}" }, "template": { "type": "string" }, "ignore": { "$ref": "#/$defs/names" } } }, "number": { "type": "object", "additionalProperties": false, "properties": { "digits": { "type": "integer", "minimum": 1, "maximum": 9 }, "first": { "type": "integer", "minimum": 0 }, "kept": { "type": "array", "items": { "type": "integer", "minimum": 0 } }, "assigned": { "enum": ["reserved", "next", "assigned"] } } }, "registry": { "type": "object", "additionalProperties": false, "required": ["path", "heading", "columns"], "properties": { "path": { "type": "string" }, "heading": { "type": "string" }, "columns": { "type": "object", "additionalProperties": false, "required": ["number"], "properties": { "number": { "type": "string" }, "title": { "type": "string" }, "author": { "type": "string" }, "status": { "type": "string" } } }, "skipped": { "type": "string" }, "next": { "type": "string" } } }, "metadata": { "enum": ["front-matter"] }, "fields": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "type": { "enum": ["text", "persons", "status", "date", "version", "number", "title", "links"] }, "required": { "anyOf": [{ "const": "always" }, { "$ref": "#/$defs/names" }] }, "frozen": { "type": "boolean" } } } }, "version": { "type": "object", "additionalProperties": false, "required": ["form", "pattern"], "properties": { "form": { "type": "string" }, "pattern": { "type": "string" }, "order": { "$ref": "#/$defs/names" } } }, "lifecycle": { "type": "object", "additionalProperties": false, "required": ["initial", "statuses"], "properties": { "initial": { "$ref": "#/$defs/names", "minItems": 1 }, "statuses": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "additionalProperties": false, "properties": { "to": { "$ref": "#/$defs/names" }, "reason": { "type": "boolean" }, "final": { "type": "boolean" } } } } } }, "heading": { "type": "object", "additionalProperties": false, "properties": { "forms": { "$ref": "#/$defs/names" }, "placeholders": { "$ref": "#/$defs/names" } } }, "sections": { "type": "object", "additionalProperties": false, "properties": { "structures": { "type": "object", "additionalProperties": { "type": "array", "items": { "anyOf": [{ "type": "string" }, { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string" }, "optional": { "type": "boolean" } } }] } } }, "main-only": { "$ref": "#/$defs/names" }, "reasons": { "$ref": "#/$defs/names" } } }, "length": { "type": "object", "additionalProperties": false, "required": ["single", "main", "part"], "properties": { "single": { "type": "integer", "minimum": 1 }, "main": { "type": "integer", "minimum": 1 }, "part": { "type": "integer", "minimum": 1 } } }, "pull-request": { "type": "object", "additionalProperties": false, "properties": { "branch": { "type": "string" }, "title": { "type": "string" } } }, "rules": { "type": "object", "additionalProperties": { "enum": ["error", "warning", "notice", "off"] } }, "exempt": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["rule", "numbers", "reason"], "properties": { "rule": { "type": "string" }, "numbers": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 0 } }, "reason": { "type": "string", "minLength": 1 } } } } }, "$defs": { "names": { "type": "array", "items": { "type": "string", "minLength": 1 } } } };
var schema32 = { "type": "array", "items": { "type": "string", "minLength": 1 } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
var pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
var pattern6 = new RegExp("\\{number\\}", "u");
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.label === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.documents === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "documents" }, message: "must have required property 'documents'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.fields === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.lifecycle === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lifecycle" }, message: "must have required property 'lifecycle'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data0 = data.extends;
      if (typeof data0 !== "string") {
        const err6 = { instancePath: instancePath + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.extends.type, parentSchema: schema31.properties.extends, data: data0 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, message: 'must match pattern "^[a-z0-9][a-z0-9-]*$"', schema: "^[a-z0-9][a-z0-9-]*$", parentSchema: schema31.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.name.type, parentSchema: schema31.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      if (typeof data2 !== "string") {
        const err9 = { instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.title.type, parentSchema: schema31.properties.title, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.label !== void 0) {
      let data3 = data.label;
      if (typeof data3 === "string") {
        if (!pattern5.test(data3)) {
          const err10 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$" }, message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9-]*$"', schema: "^[A-Za-z0-9][A-Za-z0-9-]*$", parentSchema: schema31.properties.label, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.label.type, parentSchema: schema31.properties.label, data: data3 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.documents !== void 0) {
      let data4 = data.documents;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.path === void 0) {
          const err12 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema31.properties.documents.required, parentSchema: schema31.properties.documents, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "path" || key1 === "folder" || key1 === "template" || key1 === "ignore")) {
            const err13 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.documents, data: data4 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data4.path !== void 0) {
          let data5 = data4.path;
          if (typeof data5 === "string") {
            if (!pattern6.test(data5)) {
              const err14 = { instancePath: instancePath + "/documents/path", schemaPath: "#/properties/documents/properties/path/pattern", keyword: "pattern", params: { pattern: "\\{number\\}" }, message: 'must match pattern "\\{number\\}"', schema: "\\{number\\}", parentSchema: schema31.properties.documents.properties.path, data: data5 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/documents/path", schemaPath: "#/properties/documents/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.documents.properties.path.type, parentSchema: schema31.properties.documents.properties.path, data: data5 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data4.folder !== void 0) {
          let data6 = data4.folder;
          if (typeof data6 === "string") {
            if (!pattern6.test(data6)) {
              const err16 = { instancePath: instancePath + "/documents/folder", schemaPath: "#/properties/documents/properties/folder/pattern", keyword: "pattern", params: { pattern: "\\{number\\}" }, message: 'must match pattern "\\{number\\}"', schema: "\\{number\\}", parentSchema: schema31.properties.documents.properties.folder, data: data6 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/documents/folder", schemaPath: "#/properties/documents/properties/folder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.documents.properties.folder.type, parentSchema: schema31.properties.documents.properties.folder, data: data6 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data4.template !== void 0) {
          let data7 = data4.template;
          if (typeof data7 !== "string") {
            const err18 = { instancePath: instancePath + "/documents/template", schemaPath: "#/properties/documents/properties/template/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.documents.properties.template.type, parentSchema: schema31.properties.documents.properties.template, data: data7 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
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
                  const err19 = { instancePath: instancePath + "/documents/ignore/" + i0, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data9 };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
              } else {
                const err20 = { instancePath: instancePath + "/documents/ignore/" + i0, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data9 };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/documents/ignore", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data: data8 };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.documents.type, parentSchema: schema31.properties.documents, data: data4 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.number !== void 0) {
      let data10 = data.number;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key2 in data10) {
          if (!(key2 === "digits" || key2 === "first" || key2 === "kept" || key2 === "assigned")) {
            const err23 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.number, data: data10 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data10.digits !== void 0) {
          let data11 = data10.digits;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err24 = { instancePath: instancePath + "/number/digits", schemaPath: "#/properties/number/properties/digits/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.number.properties.digits.type, parentSchema: schema31.properties.number.properties.digits, data: data11 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 9 || isNaN(data11)) {
              const err25 = { instancePath: instancePath + "/number/digits", schemaPath: "#/properties/number/properties/digits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9 }, message: "must be <= 9", schema: 9, parentSchema: schema31.properties.number.properties.digits, data: data11 };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err26 = { instancePath: instancePath + "/number/digits", schemaPath: "#/properties/number/properties/digits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.number.properties.digits, data: data11 };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
        if (data10.first !== void 0) {
          let data12 = data10.first;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err27 = { instancePath: instancePath + "/number/first", schemaPath: "#/properties/number/properties/first/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.number.properties.first.type, parentSchema: schema31.properties.number.properties.first, data: data12 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err28 = { instancePath: instancePath + "/number/first", schemaPath: "#/properties/number/properties/first/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.number.properties.first, data: data12 };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
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
                const err29 = { instancePath: instancePath + "/number/kept/" + i1, schemaPath: "#/properties/number/properties/kept/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.number.properties.kept.items.type, parentSchema: schema31.properties.number.properties.kept.items, data: data14 };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 0 || isNaN(data14)) {
                  const err30 = { instancePath: instancePath + "/number/kept/" + i1, schemaPath: "#/properties/number/properties/kept/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.number.properties.kept.items, data: data14 };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/number/kept", schemaPath: "#/properties/number/properties/kept/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.number.properties.kept.type, parentSchema: schema31.properties.number.properties.kept, data: data13 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data10.assigned !== void 0) {
          let data15 = data10.assigned;
          if (!(data15 === "reserved" || data15 === "next" || data15 === "assigned")) {
            const err32 = { instancePath: instancePath + "/number/assigned", schemaPath: "#/properties/number/properties/assigned/enum", keyword: "enum", params: { allowedValues: schema31.properties.number.properties.assigned.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.number.properties.assigned.enum, parentSchema: schema31.properties.number.properties.assigned, data: data15 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
      } else {
        const err33 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.number.type, parentSchema: schema31.properties.number, data: data10 };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.registry !== void 0) {
      let data16 = data.registry;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.path === void 0) {
          const err34 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema31.properties.registry.required, parentSchema: schema31.properties.registry, data: data16 };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data16.heading === void 0) {
          const err35 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/required", keyword: "required", params: { missingProperty: "heading" }, message: "must have required property 'heading'", schema: schema31.properties.registry.required, parentSchema: schema31.properties.registry, data: data16 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        if (data16.columns === void 0) {
          const err36 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/required", keyword: "required", params: { missingProperty: "columns" }, message: "must have required property 'columns'", schema: schema31.properties.registry.required, parentSchema: schema31.properties.registry, data: data16 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        for (const key3 in data16) {
          if (!(key3 === "path" || key3 === "heading" || key3 === "columns" || key3 === "skipped" || key3 === "next")) {
            const err37 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.registry, data: data16 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data16.path !== void 0) {
          let data17 = data16.path;
          if (typeof data17 !== "string") {
            const err38 = { instancePath: instancePath + "/registry/path", schemaPath: "#/properties/registry/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.path.type, parentSchema: schema31.properties.registry.properties.path, data: data17 };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data16.heading !== void 0) {
          let data18 = data16.heading;
          if (typeof data18 !== "string") {
            const err39 = { instancePath: instancePath + "/registry/heading", schemaPath: "#/properties/registry/properties/heading/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.heading.type, parentSchema: schema31.properties.registry.properties.heading, data: data18 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data16.columns !== void 0) {
          let data19 = data16.columns;
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.number === void 0) {
              const err40 = { instancePath: instancePath + "/registry/columns", schemaPath: "#/properties/registry/properties/columns/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'", schema: schema31.properties.registry.properties.columns.required, parentSchema: schema31.properties.registry.properties.columns, data: data19 };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            for (const key4 in data19) {
              if (!(key4 === "number" || key4 === "title" || key4 === "author" || key4 === "status")) {
                const err41 = { instancePath: instancePath + "/registry/columns", schemaPath: "#/properties/registry/properties/columns/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.registry.properties.columns, data: data19 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data19.number !== void 0) {
              let data20 = data19.number;
              if (typeof data20 !== "string") {
                const err42 = { instancePath: instancePath + "/registry/columns/number", schemaPath: "#/properties/registry/properties/columns/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.columns.properties.number.type, parentSchema: schema31.properties.registry.properties.columns.properties.number, data: data20 };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data19.title !== void 0) {
              let data21 = data19.title;
              if (typeof data21 !== "string") {
                const err43 = { instancePath: instancePath + "/registry/columns/title", schemaPath: "#/properties/registry/properties/columns/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.columns.properties.title.type, parentSchema: schema31.properties.registry.properties.columns.properties.title, data: data21 };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data19.author !== void 0) {
              let data22 = data19.author;
              if (typeof data22 !== "string") {
                const err44 = { instancePath: instancePath + "/registry/columns/author", schemaPath: "#/properties/registry/properties/columns/properties/author/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.columns.properties.author.type, parentSchema: schema31.properties.registry.properties.columns.properties.author, data: data22 };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data19.status !== void 0) {
              let data23 = data19.status;
              if (typeof data23 !== "string") {
                const err45 = { instancePath: instancePath + "/registry/columns/status", schemaPath: "#/properties/registry/properties/columns/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.columns.properties.status.type, parentSchema: schema31.properties.registry.properties.columns.properties.status, data: data23 };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/registry/columns", schemaPath: "#/properties/registry/properties/columns/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.registry.properties.columns.type, parentSchema: schema31.properties.registry.properties.columns, data: data19 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data16.skipped !== void 0) {
          let data24 = data16.skipped;
          if (typeof data24 !== "string") {
            const err47 = { instancePath: instancePath + "/registry/skipped", schemaPath: "#/properties/registry/properties/skipped/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.skipped.type, parentSchema: schema31.properties.registry.properties.skipped, data: data24 };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
        }
        if (data16.next !== void 0) {
          let data25 = data16.next;
          if (typeof data25 !== "string") {
            const err48 = { instancePath: instancePath + "/registry/next", schemaPath: "#/properties/registry/properties/next/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.registry.properties.next.type, parentSchema: schema31.properties.registry.properties.next, data: data25 };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/registry", schemaPath: "#/properties/registry/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.registry.type, parentSchema: schema31.properties.registry, data: data16 };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data26 = data.metadata;
      if (!(data26 === "front-matter")) {
        const err50 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/enum", keyword: "enum", params: { allowedValues: schema31.properties.metadata.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.metadata.enum, parentSchema: schema31.properties.metadata, data: data26 };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data27 = data.fields;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key5 in data27) {
          let data28 = data27[key5];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (const key6 in data28) {
              if (!(key6 === "type" || key6 === "required" || key6 === "frozen")) {
                const err51 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fields/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.fields.additionalProperties, data: data28 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data28.type !== void 0) {
              let data29 = data28.type;
              if (!(data29 === "text" || data29 === "persons" || data29 === "status" || data29 === "date" || data29 === "version" || data29 === "number" || data29 === "title" || data29 === "links")) {
                const err52 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/fields/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.fields.additionalProperties.properties.type.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.fields.additionalProperties.properties.type.enum, parentSchema: schema31.properties.fields.additionalProperties.properties.type, data: data29 };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data28.required !== void 0) {
              let data30 = data28.required;
              const _errs67 = errors;
              let valid12 = false;
              const _errs68 = errors;
              if ("always" !== data30) {
                const err53 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/fields/additionalProperties/properties/required/anyOf/0/const", keyword: "const", params: { allowedValue: "always" }, message: "must be equal to constant", schema: "always", parentSchema: schema31.properties.fields.additionalProperties.properties.required.anyOf[0], data: data30 };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              var _valid0 = _errs68 === errors;
              valid12 = valid12 || _valid0;
              const _errs69 = errors;
              if (Array.isArray(data30)) {
                const len2 = data30.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data31 = data30[i2];
                  if (typeof data31 === "string") {
                    if (func2(data31) < 1) {
                      const err54 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required/" + i2, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data31 };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                  } else {
                    const err55 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required/" + i2, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data31 };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
              } else {
                const err56 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data: data30 };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              var _valid0 = _errs69 === errors;
              valid12 = valid12 || _valid0;
              if (!valid12) {
                const err57 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", schemaPath: "#/properties/fields/additionalProperties/properties/required/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.fields.additionalProperties.properties.required.anyOf, parentSchema: schema31.properties.fields.additionalProperties.properties.required, data: data30 };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              } else {
                errors = _errs67;
                if (vErrors !== null) {
                  if (_errs67) {
                    vErrors.length = _errs67;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data28.frozen !== void 0) {
              let data32 = data28.frozen;
              if (typeof data32 !== "boolean") {
                const err58 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/frozen", schemaPath: "#/properties/fields/additionalProperties/properties/frozen/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.fields.additionalProperties.properties.frozen.type, parentSchema: schema31.properties.fields.additionalProperties.properties.frozen, data: data32 };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
          } else {
            const err59 = { instancePath: instancePath + "/fields/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/fields/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.fields.additionalProperties.type, parentSchema: schema31.properties.fields.additionalProperties, data: data28 };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.fields.type, parentSchema: schema31.properties.fields, data: data27 };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      let data33 = data.version;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        if (data33.form === void 0) {
          const err61 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/required", keyword: "required", params: { missingProperty: "form" }, message: "must have required property 'form'", schema: schema31.properties.version.required, parentSchema: schema31.properties.version, data: data33 };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        if (data33.pattern === void 0) {
          const err62 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: schema31.properties.version.required, parentSchema: schema31.properties.version, data: data33 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        for (const key7 in data33) {
          if (!(key7 === "form" || key7 === "pattern" || key7 === "order")) {
            const err63 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.version, data: data33 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data33.form !== void 0) {
          let data34 = data33.form;
          if (typeof data34 !== "string") {
            const err64 = { instancePath: instancePath + "/version/form", schemaPath: "#/properties/version/properties/form/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.version.properties.form.type, parentSchema: schema31.properties.version.properties.form, data: data34 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data33.pattern !== void 0) {
          let data35 = data33.pattern;
          if (typeof data35 !== "string") {
            const err65 = { instancePath: instancePath + "/version/pattern", schemaPath: "#/properties/version/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.version.properties.pattern.type, parentSchema: schema31.properties.version.properties.pattern, data: data35 };
            if (vErrors === null) {
              vErrors = [err65];
            } else {
              vErrors.push(err65);
            }
            errors++;
          }
        }
        if (data33.order !== void 0) {
          let data36 = data33.order;
          if (Array.isArray(data36)) {
            const len3 = data36.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data37 = data36[i3];
              if (typeof data37 === "string") {
                if (func2(data37) < 1) {
                  const err66 = { instancePath: instancePath + "/version/order/" + i3, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data37 };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              } else {
                const err67 = { instancePath: instancePath + "/version/order/" + i3, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data37 };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/version/order", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data: data36 };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.version.type, parentSchema: schema31.properties.version, data: data33 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
    if (data.lifecycle !== void 0) {
      let data38 = data.lifecycle;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.initial === void 0) {
          const err70 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/required", keyword: "required", params: { missingProperty: "initial" }, message: "must have required property 'initial'", schema: schema31.properties.lifecycle.required, parentSchema: schema31.properties.lifecycle, data: data38 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data38.statuses === void 0) {
          const err71 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/required", keyword: "required", params: { missingProperty: "statuses" }, message: "must have required property 'statuses'", schema: schema31.properties.lifecycle.required, parentSchema: schema31.properties.lifecycle, data: data38 };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        for (const key8 in data38) {
          if (!(key8 === "initial" || key8 === "statuses")) {
            const err72 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.lifecycle, data: data38 };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
        if (data38.initial !== void 0) {
          let data39 = data38.initial;
          if (Array.isArray(data39)) {
            const len4 = data39.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data40 = data39[i4];
              if (typeof data40 === "string") {
                if (func2(data40) < 1) {
                  const err73 = { instancePath: instancePath + "/lifecycle/initial/" + i4, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data40 };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              } else {
                const err74 = { instancePath: instancePath + "/lifecycle/initial/" + i4, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data40 };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
          } else {
            const err75 = { instancePath: instancePath + "/lifecycle/initial", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data: data39 };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          if (Array.isArray(data39)) {
            if (data39.length < 1) {
              const err76 = { instancePath: instancePath + "/lifecycle/initial", schemaPath: "#/properties/lifecycle/properties/initial/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.lifecycle.properties.initial, data: data39 };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          }
        }
        if (data38.statuses !== void 0) {
          let data41 = data38.statuses;
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            if (Object.keys(data41).length < 1) {
              const err77 = { instancePath: instancePath + "/lifecycle/statuses", schemaPath: "#/properties/lifecycle/properties/statuses/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.lifecycle.properties.statuses, data: data41 };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
            for (const key9 in data41) {
              let data42 = data41[key9];
              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                for (const key10 in data42) {
                  if (!(key10 === "to" || key10 === "reason" || key10 === "final")) {
                    const err78 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.lifecycle.properties.statuses.additionalProperties, data: data42 };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
                if (data42.to !== void 0) {
                  let data43 = data42.to;
                  if (Array.isArray(data43)) {
                    const len5 = data43.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data44 = data43[i5];
                      if (typeof data44 === "string") {
                        if (func2(data44) < 1) {
                          const err79 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/to/" + i5, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data44 };
                          if (vErrors === null) {
                            vErrors = [err79];
                          } else {
                            vErrors.push(err79);
                          }
                          errors++;
                        }
                      } else {
                        const err80 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/to/" + i5, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data44 };
                        if (vErrors === null) {
                          vErrors = [err80];
                        } else {
                          vErrors.push(err80);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err81 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/to", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data: data43 };
                    if (vErrors === null) {
                      vErrors = [err81];
                    } else {
                      vErrors.push(err81);
                    }
                    errors++;
                  }
                }
                if (data42.reason !== void 0) {
                  let data45 = data42.reason;
                  if (typeof data45 !== "boolean") {
                    const err82 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason", schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/properties/reason/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.lifecycle.properties.statuses.additionalProperties.properties.reason.type, parentSchema: schema31.properties.lifecycle.properties.statuses.additionalProperties.properties.reason, data: data45 };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
                if (data42.final !== void 0) {
                  let data46 = data42.final;
                  if (typeof data46 !== "boolean") {
                    const err83 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/final", schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/properties/final/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.lifecycle.properties.statuses.additionalProperties.properties.final.type, parentSchema: schema31.properties.lifecycle.properties.statuses.additionalProperties.properties.final, data: data46 };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
              } else {
                const err84 = { instancePath: instancePath + "/lifecycle/statuses/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/lifecycle/properties/statuses/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.lifecycle.properties.statuses.additionalProperties.type, parentSchema: schema31.properties.lifecycle.properties.statuses.additionalProperties, data: data42 };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/lifecycle/statuses", schemaPath: "#/properties/lifecycle/properties/statuses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.lifecycle.properties.statuses.type, parentSchema: schema31.properties.lifecycle.properties.statuses, data: data41 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/lifecycle", schemaPath: "#/properties/lifecycle/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.lifecycle.type, parentSchema: schema31.properties.lifecycle, data: data38 };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.heading !== void 0) {
      let data47 = data.heading;
      if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
        for (const key11 in data47) {
          if (!(key11 === "forms" || key11 === "placeholders")) {
            const err87 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.heading, data: data47 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data47.forms !== void 0) {
          let data48 = data47.forms;
          if (Array.isArray(data48)) {
            const len6 = data48.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data49 = data48[i6];
              if (typeof data49 === "string") {
                if (func2(data49) < 1) {
                  const err88 = { instancePath: instancePath + "/heading/forms/" + i6, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data49 };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
              } else {
                const err89 = { instancePath: instancePath + "/heading/forms/" + i6, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data49 };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
          } else {
            const err90 = { instancePath: instancePath + "/heading/forms", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data: data48 };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data47.placeholders !== void 0) {
          let data50 = data47.placeholders;
          if (Array.isArray(data50)) {
            const len7 = data50.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data51 = data50[i7];
              if (typeof data51 === "string") {
                if (func2(data51) < 1) {
                  const err91 = { instancePath: instancePath + "/heading/placeholders/" + i7, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data51 };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
              } else {
                const err92 = { instancePath: instancePath + "/heading/placeholders/" + i7, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data51 };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
          } else {
            const err93 = { instancePath: instancePath + "/heading/placeholders", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data: data50 };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
      } else {
        const err94 = { instancePath: instancePath + "/heading", schemaPath: "#/properties/heading/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.heading.type, parentSchema: schema31.properties.heading, data: data47 };
        if (vErrors === null) {
          vErrors = [err94];
        } else {
          vErrors.push(err94);
        }
        errors++;
      }
    }
    if (data.sections !== void 0) {
      let data52 = data.sections;
      if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
        for (const key12 in data52) {
          if (!(key12 === "structures" || key12 === "main-only" || key12 === "reasons")) {
            const err95 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.sections, data: data52 };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data52.structures !== void 0) {
          let data53 = data52.structures;
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            for (const key13 in data53) {
              let data54 = data53[key13];
              if (Array.isArray(data54)) {
                const len8 = data54.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data55 = data54[i8];
                  const _errs133 = errors;
                  let valid40 = false;
                  const _errs134 = errors;
                  if (typeof data55 !== "string") {
                    const err96 = { instancePath: instancePath + "/sections/structures/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[0].type, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[0], data: data55 };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                  var _valid1 = _errs134 === errors;
                  valid40 = valid40 || _valid1;
                  const _errs136 = errors;
                  if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                    if (data55.name === void 0) {
                      const err97 = { instancePath: instancePath + "/sections/structures/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1].required, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1], data: data55 };
                      if (vErrors === null) {
                        vErrors = [err97];
                      } else {
                        vErrors.push(err97);
                      }
                      errors++;
                    }
                    for (const key14 in data55) {
                      if (!(key14 === "name" || key14 === "optional")) {
                        const err98 = { instancePath: instancePath + "/sections/structures/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1], data: data55 };
                        if (vErrors === null) {
                          vErrors = [err98];
                        } else {
                          vErrors.push(err98);
                        }
                        errors++;
                      }
                    }
                    if (data55.name !== void 0) {
                      let data56 = data55.name;
                      if (typeof data56 !== "string") {
                        const err99 = { instancePath: instancePath + "/sections/structures/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8 + "/name", schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.name.type, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.name, data: data56 };
                        if (vErrors === null) {
                          vErrors = [err99];
                        } else {
                          vErrors.push(err99);
                        }
                        errors++;
                      }
                    }
                    if (data55.optional !== void 0) {
                      let data57 = data55.optional;
                      if (typeof data57 !== "boolean") {
                        const err100 = { instancePath: instancePath + "/sections/structures/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8 + "/optional", schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.optional.type, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1].properties.optional, data: data57 };
                        if (vErrors === null) {
                          vErrors = [err100];
                        } else {
                          vErrors.push(err100);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err101 = { instancePath: instancePath + "/sections/structures/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1].type, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf[1], data: data55 };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                  var _valid1 = _errs136 === errors;
                  valid40 = valid40 || _valid1;
                  if (!valid40) {
                    const err102 = { instancePath: instancePath + "/sections/structures/" + key13.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i8, schemaPath: "#/properties/sections/properties/structures/additionalProperties/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.sections.properties.structures.additionalProperties.items.anyOf, parentSchema: schema31.properties.sections.properties.structures.additionalProperties.items, data: data55 };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  } else {
                    errors = _errs133;
                    if (vErrors !== null) {
                      if (_errs133) {
                        vErrors.length = _errs133;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err103 = { instancePath: instancePath + "/sections/structures/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sections/properties/structures/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.sections.properties.structures.additionalProperties.type, parentSchema: schema31.properties.sections.properties.structures.additionalProperties, data: data54 };
                if (vErrors === null) {
                  vErrors = [err103];
                } else {
                  vErrors.push(err103);
                }
                errors++;
              }
            }
          } else {
            const err104 = { instancePath: instancePath + "/sections/structures", schemaPath: "#/properties/sections/properties/structures/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.sections.properties.structures.type, parentSchema: schema31.properties.sections.properties.structures, data: data53 };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data52["main-only"] !== void 0) {
          let data58 = data52["main-only"];
          if (Array.isArray(data58)) {
            const len9 = data58.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data59 = data58[i9];
              if (typeof data59 === "string") {
                if (func2(data59) < 1) {
                  const err105 = { instancePath: instancePath + "/sections/main-only/" + i9, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data59 };
                  if (vErrors === null) {
                    vErrors = [err105];
                  } else {
                    vErrors.push(err105);
                  }
                  errors++;
                }
              } else {
                const err106 = { instancePath: instancePath + "/sections/main-only/" + i9, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data59 };
                if (vErrors === null) {
                  vErrors = [err106];
                } else {
                  vErrors.push(err106);
                }
                errors++;
              }
            }
          } else {
            const err107 = { instancePath: instancePath + "/sections/main-only", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data: data58 };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
        if (data52.reasons !== void 0) {
          let data60 = data52.reasons;
          if (Array.isArray(data60)) {
            const len10 = data60.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data61 = data60[i10];
              if (typeof data61 === "string") {
                if (func2(data61) < 1) {
                  const err108 = { instancePath: instancePath + "/sections/reasons/" + i10, schemaPath: "#/$defs/names/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.items, data: data61 };
                  if (vErrors === null) {
                    vErrors = [err108];
                  } else {
                    vErrors.push(err108);
                  }
                  errors++;
                }
              } else {
                const err109 = { instancePath: instancePath + "/sections/reasons/" + i10, schemaPath: "#/$defs/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.items.type, parentSchema: schema32.items, data: data61 };
                if (vErrors === null) {
                  vErrors = [err109];
                } else {
                  vErrors.push(err109);
                }
                errors++;
              }
            }
          } else {
            const err110 = { instancePath: instancePath + "/sections/reasons", schemaPath: "#/$defs/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data: data60 };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
      } else {
        const err111 = { instancePath: instancePath + "/sections", schemaPath: "#/properties/sections/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.sections.type, parentSchema: schema31.properties.sections, data: data52 };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.length !== void 0) {
      let data62 = data.length;
      if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
        if (data62.single === void 0) {
          const err112 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/required", keyword: "required", params: { missingProperty: "single" }, message: "must have required property 'single'", schema: schema31.properties.length.required, parentSchema: schema31.properties.length, data: data62 };
          if (vErrors === null) {
            vErrors = [err112];
          } else {
            vErrors.push(err112);
          }
          errors++;
        }
        if (data62.main === void 0) {
          const err113 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/required", keyword: "required", params: { missingProperty: "main" }, message: "must have required property 'main'", schema: schema31.properties.length.required, parentSchema: schema31.properties.length, data: data62 };
          if (vErrors === null) {
            vErrors = [err113];
          } else {
            vErrors.push(err113);
          }
          errors++;
        }
        if (data62.part === void 0) {
          const err114 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/required", keyword: "required", params: { missingProperty: "part" }, message: "must have required property 'part'", schema: schema31.properties.length.required, parentSchema: schema31.properties.length, data: data62 };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
        for (const key15 in data62) {
          if (!(key15 === "single" || key15 === "main" || key15 === "part")) {
            const err115 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.length, data: data62 };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data62.single !== void 0) {
          let data63 = data62.single;
          if (!(typeof data63 == "number" && (!(data63 % 1) && !isNaN(data63)) && isFinite(data63))) {
            const err116 = { instancePath: instancePath + "/length/single", schemaPath: "#/properties/length/properties/single/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.length.properties.single.type, parentSchema: schema31.properties.length.properties.single, data: data63 };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
          if (typeof data63 == "number" && isFinite(data63)) {
            if (data63 < 1 || isNaN(data63)) {
              const err117 = { instancePath: instancePath + "/length/single", schemaPath: "#/properties/length/properties/single/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.length.properties.single, data: data63 };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
          }
        }
        if (data62.main !== void 0) {
          let data64 = data62.main;
          if (!(typeof data64 == "number" && (!(data64 % 1) && !isNaN(data64)) && isFinite(data64))) {
            const err118 = { instancePath: instancePath + "/length/main", schemaPath: "#/properties/length/properties/main/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.length.properties.main.type, parentSchema: schema31.properties.length.properties.main, data: data64 };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
          if (typeof data64 == "number" && isFinite(data64)) {
            if (data64 < 1 || isNaN(data64)) {
              const err119 = { instancePath: instancePath + "/length/main", schemaPath: "#/properties/length/properties/main/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.length.properties.main, data: data64 };
              if (vErrors === null) {
                vErrors = [err119];
              } else {
                vErrors.push(err119);
              }
              errors++;
            }
          }
        }
        if (data62.part !== void 0) {
          let data65 = data62.part;
          if (!(typeof data65 == "number" && (!(data65 % 1) && !isNaN(data65)) && isFinite(data65))) {
            const err120 = { instancePath: instancePath + "/length/part", schemaPath: "#/properties/length/properties/part/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.length.properties.part.type, parentSchema: schema31.properties.length.properties.part, data: data65 };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
          if (typeof data65 == "number" && isFinite(data65)) {
            if (data65 < 1 || isNaN(data65)) {
              const err121 = { instancePath: instancePath + "/length/part", schemaPath: "#/properties/length/properties/part/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.length.properties.part, data: data65 };
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            }
          }
        }
      } else {
        const err122 = { instancePath: instancePath + "/length", schemaPath: "#/properties/length/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.length.type, parentSchema: schema31.properties.length, data: data62 };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      }
    }
    if (data["pull-request"] !== void 0) {
      let data66 = data["pull-request"];
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        for (const key16 in data66) {
          if (!(key16 === "branch" || key16 === "title")) {
            const err123 = { instancePath: instancePath + "/pull-request", schemaPath: "#/properties/pull-request/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties["pull-request"], data: data66 };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
        if (data66.branch !== void 0) {
          let data67 = data66.branch;
          if (typeof data67 !== "string") {
            const err124 = { instancePath: instancePath + "/pull-request/branch", schemaPath: "#/properties/pull-request/properties/branch/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["pull-request"].properties.branch.type, parentSchema: schema31.properties["pull-request"].properties.branch, data: data67 };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        if (data66.title !== void 0) {
          let data68 = data66.title;
          if (typeof data68 !== "string") {
            const err125 = { instancePath: instancePath + "/pull-request/title", schemaPath: "#/properties/pull-request/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties["pull-request"].properties.title.type, parentSchema: schema31.properties["pull-request"].properties.title, data: data68 };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
        }
      } else {
        const err126 = { instancePath: instancePath + "/pull-request", schemaPath: "#/properties/pull-request/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties["pull-request"].type, parentSchema: schema31.properties["pull-request"], data: data66 };
        if (vErrors === null) {
          vErrors = [err126];
        } else {
          vErrors.push(err126);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data69 = data.rules;
      if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
        for (const key17 in data69) {
          let data70 = data69[key17];
          if (!(data70 === "error" || data70 === "warning" || data70 === "notice" || data70 === "off")) {
            const err127 = { instancePath: instancePath + "/rules/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema31.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.rules.additionalProperties.enum, parentSchema: schema31.properties.rules.additionalProperties, data: data70 };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
      } else {
        const err128 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.rules.type, parentSchema: schema31.properties.rules, data: data69 };
        if (vErrors === null) {
          vErrors = [err128];
        } else {
          vErrors.push(err128);
        }
        errors++;
      }
    }
    if (data.exempt !== void 0) {
      let data71 = data.exempt;
      if (Array.isArray(data71)) {
        const len11 = data71.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data72 = data71[i11];
          if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
            if (data72.rule === void 0) {
              const err129 = { instancePath: instancePath + "/exempt/" + i11, schemaPath: "#/properties/exempt/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema31.properties.exempt.items.required, parentSchema: schema31.properties.exempt.items, data: data72 };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            if (data72.numbers === void 0) {
              const err130 = { instancePath: instancePath + "/exempt/" + i11, schemaPath: "#/properties/exempt/items/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'", schema: schema31.properties.exempt.items.required, parentSchema: schema31.properties.exempt.items, data: data72 };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
            if (data72.reason === void 0) {
              const err131 = { instancePath: instancePath + "/exempt/" + i11, schemaPath: "#/properties/exempt/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema31.properties.exempt.items.required, parentSchema: schema31.properties.exempt.items, data: data72 };
              if (vErrors === null) {
                vErrors = [err131];
              } else {
                vErrors.push(err131);
              }
              errors++;
            }
            for (const key18 in data72) {
              if (!(key18 === "rule" || key18 === "numbers" || key18 === "reason")) {
                const err132 = { instancePath: instancePath + "/exempt/" + i11, schemaPath: "#/properties/exempt/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.exempt.items, data: data72 };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data72.rule !== void 0) {
              let data73 = data72.rule;
              if (typeof data73 !== "string") {
                const err133 = { instancePath: instancePath + "/exempt/" + i11 + "/rule", schemaPath: "#/properties/exempt/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exempt.items.properties.rule.type, parentSchema: schema31.properties.exempt.items.properties.rule, data: data73 };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
            if (data72.numbers !== void 0) {
              let data74 = data72.numbers;
              if (Array.isArray(data74)) {
                if (data74.length < 1) {
                  const err134 = { instancePath: instancePath + "/exempt/" + i11 + "/numbers", schemaPath: "#/properties/exempt/items/properties/numbers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.exempt.items.properties.numbers, data: data74 };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
                const len12 = data74.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data75 = data74[i12];
                  if (!(typeof data75 == "number" && (!(data75 % 1) && !isNaN(data75)) && isFinite(data75))) {
                    const err135 = { instancePath: instancePath + "/exempt/" + i11 + "/numbers/" + i12, schemaPath: "#/properties/exempt/items/properties/numbers/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.exempt.items.properties.numbers.items.type, parentSchema: schema31.properties.exempt.items.properties.numbers.items, data: data75 };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                  if (typeof data75 == "number" && isFinite(data75)) {
                    if (data75 < 0 || isNaN(data75)) {
                      const err136 = { instancePath: instancePath + "/exempt/" + i11 + "/numbers/" + i12, schemaPath: "#/properties/exempt/items/properties/numbers/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.exempt.items.properties.numbers.items, data: data75 };
                      if (vErrors === null) {
                        vErrors = [err136];
                      } else {
                        vErrors.push(err136);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err137 = { instancePath: instancePath + "/exempt/" + i11 + "/numbers", schemaPath: "#/properties/exempt/items/properties/numbers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.exempt.items.properties.numbers.type, parentSchema: schema31.properties.exempt.items.properties.numbers, data: data74 };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
            if (data72.reason !== void 0) {
              let data76 = data72.reason;
              if (typeof data76 === "string") {
                if (func2(data76) < 1) {
                  const err138 = { instancePath: instancePath + "/exempt/" + i11 + "/reason", schemaPath: "#/properties/exempt/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.exempt.items.properties.reason, data: data76 };
                  if (vErrors === null) {
                    vErrors = [err138];
                  } else {
                    vErrors.push(err138);
                  }
                  errors++;
                }
              } else {
                const err139 = { instancePath: instancePath + "/exempt/" + i11 + "/reason", schemaPath: "#/properties/exempt/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.exempt.items.properties.reason.type, parentSchema: schema31.properties.exempt.items.properties.reason, data: data76 };
                if (vErrors === null) {
                  vErrors = [err139];
                } else {
                  vErrors.push(err139);
                }
                errors++;
              }
            }
          } else {
            const err140 = { instancePath: instancePath + "/exempt/" + i11, schemaPath: "#/properties/exempt/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.exempt.items.type, parentSchema: schema31.properties.exempt.items, data: data72 };
            if (vErrors === null) {
              vErrors = [err140];
            } else {
              vErrors.push(err140);
            }
            errors++;
          }
        }
      } else {
        const err141 = { instancePath: instancePath + "/exempt", schemaPath: "#/properties/exempt/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.exempt.type, parentSchema: schema31.properties.exempt, data: data71 };
        if (vErrors === null) {
          vErrors = [err141];
        } else {
          vErrors.push(err141);
        }
        errors++;
      }
    }
  } else {
    const err142 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err142];
    } else {
      vErrors.push(err142);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  stdin_default as default,
  validate
};
