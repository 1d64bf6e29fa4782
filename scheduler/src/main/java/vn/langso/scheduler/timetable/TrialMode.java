package vn.langso.scheduler.timetable;

/** Port to the commune's trial mode, in which broadcast windows do not bind. */
interface TrialMode {
    boolean isOn();
}
