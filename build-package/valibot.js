let store$4;
let DEFAULT_CONFIG = {
    lang: void 0,
    message: void 0,
    abortEarly: void 0,
    abortPipeEarly: void 0
};
function getGlobalConfig(config$1) {
    if (!config$1 && !store$4) return DEFAULT_CONFIG;
    return {
        lang: config$1?.lang ?? store$4?.lang,
        message: config$1?.message,
        abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
        abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
    };
}
let store$3;
function getGlobalMessage(lang) {
    return store$3?.get(lang);
}
let store$2;
function getSchemaMessage(lang) {
    return store$2?.get(lang);
}
let store$1;
function getSpecificMessage(reference, lang) {
    return store$1?.get(reference)?.get(lang);
}
function _stringify(input) {
    let type = typeof input;
    if ("string" === type) return `"${input}"`;
    if ("number" === type || "bigint" === type || "boolean" === type) return `${input}`;
    if ("object" === type || "function" === type) return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
    return type;
}
function _addIssue(context, label, dataset, config$1, other) {
    let input = other && "input" in other ? other.input : dataset.value;
    let expected = other?.expected ?? context.expects ?? null;
    let received = other?.received ?? _stringify(input);
    let issue = {
        kind: context.kind,
        type: context.type,
        input,
        expected,
        received,
        message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
        requirement: context.requirement,
        path: other?.path,
        issues: other?.issues,
        lang: config$1.lang,
        abortEarly: config$1.abortEarly,
        abortPipeEarly: config$1.abortPipeEarly
    };
    let isSchema = "schema" === context.kind;
    let message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
    if (void 0 !== message$1) issue.message = "function" == typeof message$1 ? message$1(issue) : message$1;
    if (isSchema) dataset.typed = false;
    if (dataset.issues) dataset.issues.push(issue);
    else dataset.issues = [
        issue
    ];
}
function _isSameValueZero(value1, value2) {
    return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
function _isValidObjectKey(object$1, key) {
    return Object.prototype.hasOwnProperty.call(object$1, key) && "__proto__" !== key && "prototype" !== key && "constructor" !== key;
}
function _joinExpects(values$1, separator) {
    let list = [
        ...new Set(values$1)
    ];
    if (list.length > 1) return `(${list.join(` ${separator} `)})`;
    return list[0] ?? "never";
}
function _standardSchema(schema) {
    schema["~standard"] = {
        version: 1,
        vendor: "valibot",
        validate: (value$1)=>schema["~run"]({
                value: value$1
            }, getGlobalConfig())
    };
    return schema;
}
function maxValue(requirement, message$1) {
    return {
        kind: "validation",
        type: "max_value",
        reference: maxValue,
        async: false,
        expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
        requirement,
        message: message$1,
        "~run" (dataset, config$1) {
            if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, {
                received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
            });
            return dataset;
        }
    };
}
function minLength(requirement, message$1) {
    return {
        kind: "validation",
        type: "min_length",
        reference: minLength,
        async: false,
        expects: `>=${requirement}`,
        requirement,
        message: message$1,
        "~run" (dataset, config$1) {
            if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, {
                received: `${dataset.value.length}`
            });
            return dataset;
        }
    };
}
function minValue(requirement, message$1) {
    return {
        kind: "validation",
        type: "min_value",
        reference: minValue,
        async: false,
        expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
        requirement,
        message: message$1,
        "~run" (dataset, config$1) {
            if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
                received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
            });
            return dataset;
        }
    };
}
function rawTransform(action) {
    return {
        kind: "transformation",
        type: "raw_transform",
        reference: rawTransform,
        async: false,
        "~run" (dataset, config$1) {
            let output = action({
                dataset,
                config: config$1,
                addIssue: (info)=>_addIssue(this, info?.label ?? "input", dataset, config$1, info),
                NEVER: null
            });
            if (dataset.issues) dataset.typed = false;
            else dataset.value = output;
            return dataset;
        }
    };
}
function readonly() {
    return {
        kind: "transformation",
        type: "readonly",
        reference: readonly,
        async: false,
        "~run" (dataset) {
            return dataset;
        }
    };
}
function regex(requirement, message$1) {
    return {
        kind: "validation",
        type: "regex",
        reference: regex,
        async: false,
        expects: `${requirement}`,
        requirement,
        message: message$1,
        "~run" (dataset, config$1) {
            if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
            return dataset;
        }
    };
}
function toLowerCase() {
    return {
        kind: "transformation",
        type: "to_lower_case",
        reference: toLowerCase,
        async: false,
        "~run" (dataset) {
            dataset.value = dataset.value.toLowerCase();
            return dataset;
        }
    };
}
function transform(operation) {
    return {
        kind: "transformation",
        type: "transform",
        reference: transform,
        async: false,
        operation,
        "~run" (dataset) {
            dataset.value = this.operation(dataset.value);
            return dataset;
        }
    };
}
function trim() {
    return {
        kind: "transformation",
        type: "trim",
        reference: trim,
        async: false,
        "~run" (dataset) {
            dataset.value = dataset.value.trim();
            return dataset;
        }
    };
}
function getFallback(schema, dataset, config$1) {
    return "function" == typeof schema.fallback ? schema.fallback(dataset, config$1) : schema.fallback;
}
function getDefault(schema, dataset, config$1) {
    return "function" == typeof schema.default ? schema.default(dataset, config$1) : schema.default;
}
function array(item, message$1) {
    return _standardSchema({
        kind: "schema",
        type: "array",
        reference: array,
        expects: "Array",
        async: false,
        item,
        message: message$1,
        "~run" (dataset, config$1) {
            let input = dataset.value;
            if (Array.isArray(input)) {
                dataset.typed = true;
                dataset.value = [];
                for(let key = 0; key < input.length; key++){
                    let value$1 = input[key];
                    let itemDataset = this.item["~run"]({
                        value: value$1
                    }, config$1);
                    if (itemDataset.issues) {
                        let pathItem = {
                            type: "array",
                            origin: "value",
                            input,
                            key,
                            value: value$1
                        };
                        for (let issue of itemDataset.issues){
                            if (issue.path) issue.path.unshift(pathItem);
                            else issue.path = [
                                pathItem
                            ];
                            dataset.issues?.push(issue);
                        }
                        if (!dataset.issues) dataset.issues = itemDataset.issues;
                        if (config$1.abortEarly) {
                            dataset.typed = false;
                            break;
                        }
                    }
                    if (!itemDataset.typed) dataset.typed = false;
                    dataset.value.push(itemDataset.value);
                }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
        }
    });
}
function boolean(message$1) {
    return _standardSchema({
        kind: "schema",
        type: "boolean",
        reference: boolean,
        expects: "boolean",
        async: false,
        message: message$1,
        "~run" (dataset, config$1) {
            if ("boolean" == typeof dataset.value) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
        }
    });
}
function lazy(getter) {
    return _standardSchema({
        kind: "schema",
        type: "lazy",
        reference: lazy,
        expects: "unknown",
        async: false,
        getter,
        "~run" (dataset, config$1) {
            return this.getter(dataset.value)["~run"](dataset, config$1);
        }
    });
}
function literal(literal_, message$1) {
    return _standardSchema({
        kind: "schema",
        type: "literal",
        reference: literal,
        expects: _stringify(literal_),
        async: false,
        literal: literal_,
        message: message$1,
        "~run" (dataset, config$1) {
            if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
        }
    });
}
function looseObject(entries$1, message$1) {
    return _standardSchema({
        kind: "schema",
        type: "loose_object",
        reference: looseObject,
        expects: "Object",
        async: false,
        entries: entries$1,
        message: message$1,
        "~run" (dataset, config$1) {
            let input = dataset.value;
            if (input && "object" == typeof input) {
                dataset.typed = true;
                dataset.value = {};
                for(let key in this.entries){
                    let valueSchema = this.entries[key];
                    if (key in input || ("exact_optional" === valueSchema.type || "optional" === valueSchema.type || "nullish" === valueSchema.type) && void 0 !== valueSchema.default) {
                        let value$1 = key in input ? input[key] : getDefault(valueSchema);
                        let valueDataset = valueSchema["~run"]({
                            value: value$1
                        }, config$1);
                        if (valueDataset.issues) {
                            let pathItem = {
                                type: "object",
                                origin: "value",
                                input,
                                key,
                                value: value$1
                            };
                            for (let issue of valueDataset.issues){
                                if (issue.path) issue.path.unshift(pathItem);
                                else issue.path = [
                                    pathItem
                                ];
                                dataset.issues?.push(issue);
                            }
                            if (!dataset.issues) dataset.issues = valueDataset.issues;
                            if (config$1.abortEarly) {
                                dataset.typed = false;
                                break;
                            }
                        }
                        if (!valueDataset.typed) dataset.typed = false;
                        dataset.value[key] = valueDataset.value;
                    } else if (void 0 !== valueSchema.fallback) dataset.value[key] = getFallback(valueSchema);
                    else if ("exact_optional" !== valueSchema.type && "optional" !== valueSchema.type && "nullish" !== valueSchema.type) {
                        _addIssue(this, "key", dataset, config$1, {
                            input: void 0,
                            expected: `"${key}"`,
                            path: [
                                {
                                    type: "object",
                                    origin: "key",
                                    input,
                                    key,
                                    value: input[key]
                                }
                            ]
                        });
                        if (config$1.abortEarly) break;
                    }
                }
                if (!dataset.issues || !config$1.abortEarly) {
                    for(let key in input)if (_isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
                }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
        }
    });
}
function number(message$1) {
    return _standardSchema({
        kind: "schema",
        type: "number",
        reference: number,
        expects: "number",
        async: false,
        message: message$1,
        "~run" (dataset, config$1) {
            if ("number" != typeof dataset.value || isNaN(dataset.value)) _addIssue(this, "type", dataset, config$1);
            else dataset.typed = true;
            return dataset;
        }
    });
}
function optional(wrapped, default_) {
    return _standardSchema({
        kind: "schema",
        type: "optional",
        reference: optional,
        expects: `(${wrapped.expects} | undefined)`,
        async: false,
        wrapped,
        default: default_,
        "~run" (dataset, config$1) {
            if (void 0 === dataset.value) {
                if (void 0 !== this.default) dataset.value = getDefault(this, dataset, config$1);
                if (void 0 === dataset.value) {
                    dataset.typed = true;
                    return dataset;
                }
            }
            return this.wrapped["~run"](dataset, config$1);
        }
    });
}
function picklist(options, message$1) {
    return _standardSchema({
        kind: "schema",
        type: "picklist",
        reference: picklist,
        expects: _joinExpects(options.map(_stringify), "|"),
        async: false,
        options,
        message: message$1,
        "~run" (dataset, config$1) {
            if (this.options.includes(dataset.value)) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
        }
    });
}
function record(key, value$1, message$1) {
    return _standardSchema({
        kind: "schema",
        type: "record",
        reference: record,
        expects: "Object",
        async: false,
        key,
        value: value$1,
        message: message$1,
        "~run" (dataset, config$1) {
            let input = dataset.value;
            if (input && "object" == typeof input) {
                dataset.typed = true;
                dataset.value = {};
                for(let entryKey in input)if (_isValidObjectKey(input, entryKey)) {
                    let entryValue = input[entryKey];
                    let keyDataset = this.key["~run"]({
                        value: entryKey
                    }, config$1);
                    if (keyDataset.issues) {
                        let pathItem = {
                            type: "object",
                            origin: "key",
                            input,
                            key: entryKey,
                            value: entryValue
                        };
                        for (let issue of keyDataset.issues){
                            issue.path = [
                                pathItem
                            ];
                            dataset.issues?.push(issue);
                        }
                        if (!dataset.issues) dataset.issues = keyDataset.issues;
                        if (config$1.abortEarly) {
                            dataset.typed = false;
                            break;
                        }
                    }
                    let valueDataset = this.value["~run"]({
                        value: entryValue
                    }, config$1);
                    if (valueDataset.issues) {
                        let pathItem = {
                            type: "object",
                            origin: "value",
                            input,
                            key: entryKey,
                            value: entryValue
                        };
                        for (let issue of valueDataset.issues){
                            if (issue.path) issue.path.unshift(pathItem);
                            else issue.path = [
                                pathItem
                            ];
                            dataset.issues?.push(issue);
                        }
                        if (!dataset.issues) dataset.issues = valueDataset.issues;
                        if (config$1.abortEarly) {
                            dataset.typed = false;
                            break;
                        }
                    }
                    if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
                    if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
                }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
        }
    });
}
function strictObject(entries$1, message$1) {
    return _standardSchema({
        kind: "schema",
        type: "strict_object",
        reference: strictObject,
        expects: "Object",
        async: false,
        entries: entries$1,
        message: message$1,
        "~run" (dataset, config$1) {
            let input = dataset.value;
            if (input && "object" == typeof input) {
                dataset.typed = true;
                dataset.value = {};
                for(let key in this.entries){
                    let valueSchema = this.entries[key];
                    if (key in input || ("exact_optional" === valueSchema.type || "optional" === valueSchema.type || "nullish" === valueSchema.type) && void 0 !== valueSchema.default) {
                        let value$1 = key in input ? input[key] : getDefault(valueSchema);
                        let valueDataset = valueSchema["~run"]({
                            value: value$1
                        }, config$1);
                        if (valueDataset.issues) {
                            let pathItem = {
                                type: "object",
                                origin: "value",
                                input,
                                key,
                                value: value$1
                            };
                            for (let issue of valueDataset.issues){
                                if (issue.path) issue.path.unshift(pathItem);
                                else issue.path = [
                                    pathItem
                                ];
                                dataset.issues?.push(issue);
                            }
                            if (!dataset.issues) dataset.issues = valueDataset.issues;
                            if (config$1.abortEarly) {
                                dataset.typed = false;
                                break;
                            }
                        }
                        if (!valueDataset.typed) dataset.typed = false;
                        dataset.value[key] = valueDataset.value;
                    } else if (void 0 !== valueSchema.fallback) dataset.value[key] = getFallback(valueSchema);
                    else if ("exact_optional" !== valueSchema.type && "optional" !== valueSchema.type && "nullish" !== valueSchema.type) {
                        _addIssue(this, "key", dataset, config$1, {
                            input: void 0,
                            expected: `"${key}"`,
                            path: [
                                {
                                    type: "object",
                                    origin: "key",
                                    input,
                                    key,
                                    value: input[key]
                                }
                            ]
                        });
                        if (config$1.abortEarly) break;
                    }
                }
                if (!dataset.issues || !config$1.abortEarly) {
                    for(let key in input)if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
                        _addIssue(this, "key", dataset, config$1, {
                            input: key,
                            expected: "never",
                            path: [
                                {
                                    type: "object",
                                    origin: "key",
                                    input,
                                    key,
                                    value: input[key]
                                }
                            ]
                        });
                        break;
                    }
                }
            } else _addIssue(this, "type", dataset, config$1);
            return dataset;
        }
    });
}
function string(message$1) {
    return _standardSchema({
        kind: "schema",
        type: "string",
        reference: string,
        expects: "string",
        async: false,
        message: message$1,
        "~run" (dataset, config$1) {
            if ("string" == typeof dataset.value) dataset.typed = true;
            else _addIssue(this, "type", dataset, config$1);
            return dataset;
        }
    });
}
function _subIssues(datasets) {
    let issues;
    if (datasets) for (let dataset of datasets)if (issues) for (let issue of dataset.issues)issues.push(issue);
    else issues = dataset.issues;
    return issues;
}
function union(options, message$1) {
    return _standardSchema({
        kind: "schema",
        type: "union",
        reference: union,
        expects: _joinExpects(options.map((option)=>option.expects), "|"),
        async: false,
        options,
        message: message$1,
        "~run" (dataset, config$1) {
            let validDataset;
            let typedDatasets;
            let untypedDatasets;
            for (let schema of this.options){
                let optionDataset = schema["~run"]({
                    value: dataset.value
                }, config$1);
                if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
                else typedDatasets = [
                    optionDataset
                ];
                else {
                    validDataset = optionDataset;
                    break;
                }
                else if (untypedDatasets) untypedDatasets.push(optionDataset);
                else untypedDatasets = [
                    optionDataset
                ];
            }
            if (validDataset) return validDataset;
            if (typedDatasets) {
                if (1 === typedDatasets.length) return typedDatasets[0];
                _addIssue(this, "type", dataset, config$1, {
                    issues: _subIssues(typedDatasets)
                });
                dataset.typed = true;
            } else {
                if (untypedDatasets?.length === 1) return untypedDatasets[0];
                _addIssue(this, "type", dataset, config$1, {
                    issues: _subIssues(untypedDatasets)
                });
            }
            return dataset;
        }
    });
}
function pipe(...pipe$1) {
    return _standardSchema({
        ...pipe$1[0],
        pipe: pipe$1,
        "~run" (dataset, config$1) {
            for (let item of pipe$1)if ("metadata" !== item.kind) {
                if (dataset.issues && ("schema" === item.kind || "transformation" === item.kind)) {
                    dataset.typed = false;
                    break;
                }
                if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
            }
            return dataset;
        }
    });
}
function safeParse(schema, input, config$1) {
    let dataset = schema["~run"]({
        value: input
    }, getGlobalConfig(config$1));
    return {
        typed: dataset.typed,
        success: !dataset.issues,
        output: dataset.value,
        issues: dataset.issues
    };
}
export { array, boolean, lazy, literal, looseObject, maxValue, minLength, minValue, number, optional, picklist, pipe, rawTransform, readonly, record, regex, safeParse, strictObject, string, toLowerCase, transform, trim, union };
