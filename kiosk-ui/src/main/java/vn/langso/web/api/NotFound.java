package vn.langso.web.api;

import vn.langso.config.Refusal;

/** Refuses an address whose thing does not exist. */
final class NotFound {

    private NotFound() {}

    /** For example "bản tin" and "7": Không có bản tin '7'. */
    static Refusal of(String what, Object id) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "Không có %s '%s'.".formatted(what, id), "No such thing: " + id);
    }
}
