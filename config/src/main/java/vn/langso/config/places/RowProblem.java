package vn.langso.config.places;

/**
 * What is wrong or odd in one row of a list.
 *
 * @param row as a spreadsheet numbers it: the header is row 1
 * @param field name of the column, empty if the whole row is meant
 * @param value what stands there, shortened
 * @param detail a Vietnamese sentence that says what would be right
 */
public record RowProblem(int row, String field, String value, String detail) {}
