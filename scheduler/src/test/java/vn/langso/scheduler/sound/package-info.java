/** Test help: sounds that are known exactly, independent receivers, and the comparison of what was sent and heard. */
package vn.langso.scheduler.sound;
