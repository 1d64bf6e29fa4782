package vn.langso.web.health;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.langso.config.Refusal;

/**
 * When the health page raises its hand.
 *
 * @param leastFreeSpace of the disk of the data directory; below it the part {@code storage} is DOWN
 */
@ConfigurationProperties("langso.health")
record HealthSettings(@DefaultValue("200MB") DataSize leastFreeSpace) {

    HealthSettings {
        if (leastFreeSpace.isNegative()) {
            throw Refusal.invalid(
                    "langso.health.least-free-space",
                    "Cài đặt langso.health.least-free-space = %s không dùng được; cần từ 0 trở lên, ví dụ 200MB."
                            .formatted(leastFreeSpace),
                    "langso.health.least-free-space must not be negative, but was " + leastFreeSpace);
        }
    }
}
