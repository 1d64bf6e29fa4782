package vn.langso.ui.common;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the screens treat a text that is missing.
 *
 * @param strict true in tests: a missing key throws; else it is logged and the key is shown
 */
@ConfigurationProperties("langso.texts")
record TextSettings(@DefaultValue("false") boolean strict) {}
