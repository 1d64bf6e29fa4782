package vn.langso.scheduler.speakers;

/**
 * One technical way out.
 *
 * @param id stable name, for example "toan-xa-stream" or the key in the settings
 * @param destination where it goes, in words: the stream's address or group, port and interface
 */
public record SpeakerLine(String id, String name, LineType type, String destination) {}
