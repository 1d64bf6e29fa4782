package vn.langso.config.accounts;

/** What a staff account may do. */
public enum Role {
    /** writes bulletins and submits them */
    AUTHOR,
    /** approves what others wrote (a leader of the commune) */
    APPROVER,
    /** plans slots, stops what is on air */
    OPERATOR,
    /** prints leaflets and posters, keeps the register of teams */
    PRINTER,
    /** accounts and settings */
    ADMIN
}
