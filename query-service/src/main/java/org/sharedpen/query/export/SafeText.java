package org.sharedpen.query.export;

/**
 * Text that a spreadsheet does not take for a formula: one that begins as a formula would, or with what may hide one, gets an
 * apostrophe before it. Numbers are written as numbers and need none.
 */
final class SafeText {
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeText() {}

    static String of(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
