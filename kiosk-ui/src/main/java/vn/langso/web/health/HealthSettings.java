package vn.langso.web.health;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.langso.config.SettingsCheck;

/**
 * When the health page raises its hand.
 *
 * @param leastFreeSpace of the disk of the data directory; below it the part {@code storage} is DOWN
 */
@ConfigurationProperties("langso.health")
record HealthSettings(@DefaultValue("200MB") DataSize leastFreeSpace) {

    HealthSettings {
        new SettingsCheck()
                .require(
                        !leastFreeSpace.isNegative(),
                        "langso.health.least-free-space",
                        leastFreeSpace,
                        "phải từ 0 trở lên, ví dụ 200MB",
                        "0 or more")
                .refuseProblems();
    }
}
