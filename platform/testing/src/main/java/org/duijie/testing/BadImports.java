package org.duijie.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A test of what the door for files refuses, whatever the files hold. It is run with each request: method, what follows
 * the {@link ImportsApi#path path}, media type, body; and with the status and the problem code that it must get.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@CsvSource({
    "POST, ?dryRun=maybe, text/csv, x, 400, bad-parameter",
    "POST, '', text/csv, '', 400, file-missing",
    "POST, ?mapping=nobodys, text/csv, x, 422, invalid",
    "POST, ?mapping=%7B, text/csv, x, 400, malformed-json",
    "POST, ?mapping=%7B%22headingRow%22:0%7D, text/csv, x, 422, invalid",
    "POST, ?mapping=%7B%22headingRow%22:501%7D, text/csv, x, 422, invalid",
    "GET, /mappings/nobodys, text/csv, '', 404, not-found",
    "PUT, /mappings/a, application/json, '', 400, body-missing",
    "PUT, /mappings/a%20b, application/json, '{}', 422, invalid",
    "PUT, /mappings/a, application/json, '{\"columns\": {\"a\": {\"field\": \"colour\"}}}', 422, invalid",
    "PUT, /mappings/a, application/json, '{\"columns\": {\"a\": {\"field\": \"title\", \"unit\": \"bag\"}}}', 422, invalid",
    "PUT, /mappings/a, application/json, '{\"columns\": {\"a\": {\"field\": \"title\", \"dates\": \"{\"}}}', 422, invalid",
    "PUT, /mappings/a, application/json, '{\"fixed\": {\"colour\": \"red\"}}', 422, invalid",
    "PUT, /mappings/a, application/json, '{\"colours\": {}}', 422, invalid",
    "POST, '', image/png, x, 415, unsupported-media-type",
    "GET, /7, text/csv, '', 400, malformed-id",
    "POST, /7/cancel, text/csv, '', 400, malformed-id",
    "POST, /00000000-0000-7000-8000-000000000000/cancel, text/csv, '', 404, not-found",
    "GET, /7/rows, text/csv, '', 400, malformed-id",
    "GET, /00000000-0000-7000-8000-000000000000, text/csv, '', 404, not-found",
    "GET, /00000000-0000-7000-8000-000000000000/rows, text/csv, '', 404, not-found",
    "GET, /00000000-0000-7000-8000-000000000000/rows?result=GOOD, text/csv, '', 400, bad-parameter",
    "GET, /00000000-0000-7000-8000-000000000000/rows?after=x, text/csv, '', 400, bad-parameter"
})
public @interface BadImports {}
