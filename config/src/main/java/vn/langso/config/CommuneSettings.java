package vn.langso.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an unattended installation says about its commune.
 *
 * @param trial false ends the trial mode at start ({@code LANGSO_TRIAL}); true leaves it as it is
 */
@ConfigurationProperties("langso")
record CommuneSettings(@DefaultValue("true") boolean trial) {}
