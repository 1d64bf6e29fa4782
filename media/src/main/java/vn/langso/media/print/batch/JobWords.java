package vn.langso.media.print.batch;

/** What sentences say of a job. */
final class JobWords {
    private JobWords() {}

    static String state(PrintJobState state) {
        return switch (state) {
            case QUEUED -> "đang chờ";
            case RUNNING -> "đang tạo tệp";
            case PAUSED -> "tạm dừng";
            case DONE -> "đã xong";
            case FAILED -> "không xong";
            case CANCELLED -> "đã hủy";
            case DISCARDED -> "đã xóa tệp";
        };
    }

    /** To whoever wants its file; waiting helps only where something goes on. */
    static String advice(PrintJobState state) {
        return switch (state) {
            case QUEUED, RUNNING, DONE -> "hãy đợi đến khi xong";
            case PAUSED -> "hãy cho in tiếp rồi đợi đến khi xong";
            case FAILED -> "hãy xem lý do trong danh sách tờ lỗi, sửa rồi cho in tiếp, hoặc đặt một đợt in mới";
            case CANCELLED, DISCARDED -> "nếu còn cần, hãy đặt một đợt in mới";
        };
    }

    /** Whether it is not there yet or no longer. */
    static String noFile(PrintJobState state) {
        return state.isDropped() ? "không còn tệp" : "chưa có tệp";
    }

    /** To whoever wanted to cancel it and came too late; empty where there is nothing to advise. */
    static String insteadOfCancelling(PrintJobState state) {
        return state == PrintJobState.DONE ? "; nếu không cần tệp của đợt này, hãy xóa tệp" : "";
    }
}
