package vn.langso.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.accounts.Account;
import vn.langso.config.accounts.Accounts;
import vn.langso.config.accounts.StaffPasswords;
import vn.langso.config.places.Hamlets;
import vn.langso.config.tests.EveryDatabase;

/** Starts the module as a commune does: with a data directory, a file database and nothing else. */
@ExtendWith(OutputCaptureExtension.class)
class InstallationTest {
    private static final Pattern PASSWORD = Pattern.compile("Mật khẩu: +(\\S+)");

    @TempDir
    private Path data;

    @Test
    @EveryDatabase
    void the_first_start_prints_a_password_once_that_must_be_changed(CapturedOutput output) {
        try (var first = start()) {
            Matcher printed = PASSWORD.matcher(output.getOut());
            Account admin = first.getBean(Accounts.class).find("admin").orElseThrow();
            String hash = first.getBean(Accounts.class).passwordHash("admin").orElseThrow();

            assertThat(printed.find()).isTrue();
            assertThat(first.getBean(StaffPasswords.class).matches(printed.group(1), hash))
                    .isTrue();
            assertThat(admin.mustChangePassword()).isTrue();
        }
        try (var second = start("--langso.admin-password=Mat-khau-khac")) {
            assertThat(PASSWORD.matcher(output.getOut()).results()).hasSize(1);
            assertThat(second.getBean(Accounts.class).all()).hasSize(1);
        }
    }

    @Test
    @EveryDatabase
    void an_unattended_start_uses_the_given_password_and_prints_none(CapturedOutput output) {
        try (var app = start("--langso.admin-password=Mat-khau-thu-1")) {
            assertThat(app.getBean(Accounts.class).find("admin").orElseThrow().mustChangePassword())
                    .isFalse();
            assertThat(output.getAll()).doesNotContain("Mat-khau-thu-1");
        }
    }

    @Test
    void a_weak_administrator_password_refuses_the_start(CapturedOutput output) {
        assertThatThrownBy(() -> start("--langso.admin-password=1234567")).isInstanceOf(Refusal.class);

        assertThat(output.getAll())
                .contains("Làng Số không khởi động")
                .contains("Mật khẩu có 7 ký tự, cần ít nhất 8.")
                .doesNotContain("1234567");
    }

    @Test
    void everything_is_still_there_after_a_restart() {
        try (var first = start()) {
            first.getBean(Hamlets.class).addAll(List.of("Thôn Đông"), "admin");
            first.getBean(CommuneProfile.class).save(new Commune("Xã Đức Hợp", "", "", "", true, false), "admin");
            first.getBean(DurableCommit.class).sync();
        }
        try (var second = start()) {
            assertThat(second.getBean(Hamlets.class).all()).hasSize(1);
            assertThat(second.getBean(CommuneProfile.class).current().ready()).isTrue();
        }
        assertThat(data.resolve("langso.mv.db")).isRegularFile();
    }

    /** As a power cut left it once: rows up to a number that the database was about to give again. */
    @Test
    void numbers_go_on_behind_the_rows_where_the_database_forgot_how_far_they_were(CapturedOutput output) {
        try (var first = start()) {
            first.getBean(Hamlets.class).addAll(List.of("Thôn Đông", "Thôn Đoài"), "admin");
            first.getBean(JdbcClient.class)
                    .sql("alter table hamlet alter column id restart with 1")
                    .update();
        }
        try (var second = start()) {
            second.getBean(Hamlets.class).addAll(List.of("Thôn Nam"), "admin");

            assertThat(second.getBean(Hamlets.class).all()).hasSize(3);
            assertThat(output.getOut()).contains("Numbers of \"HAMLET\" go on from 3, not from 1");
        }
    }

    @Test
    void the_database_writes_at_every_commit() {
        try (var app = start()) {
            assertThat(app.getBean(JdbcClient.class)
                            .sql(
                                    "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'")
                            .query(String.class)
                            .list())
                    .containsOnly("0");
            assertThat(app.getBean(JdbcConnectionDetails.class).getJdbcUrl()).startsWith("jdbc:h2:durable:async:");
        }
    }

    @Test
    @EveryDatabase
    void an_unattended_installation_ends_the_trial_by_itself() {
        try (var app = start("--langso.trial=false")) {
            assertThat(app.getBean(CommuneProfile.class).current().trial()).isFalse();
        }
        try (var later = start()) {
            assertThat(later.getBean(CommuneProfile.class).current().trial()).isFalse();
        }
    }

    @Test
    void refuses_to_start_on_a_data_directory_that_is_a_file(CapturedOutput output) throws IOException {
        Path file = Files.writeString(data.resolve("tệp"), "");

        assertThatThrownBy(() -> startOn(file)).hasRootCauseInstanceOf(IOException.class);

        assertThat(output.getAll())
                .contains("Làng Số không khởi động. ")
                .contains("(Cannot write to the data directory " + file)
                .contains("Hãy cho tài khoản này quyền ghi")
                .doesNotContain("\tat ");
    }

    @Test
    void refuses_to_start_twice_on_one_data_directory(CapturedOutput output) throws IOException {
        start().close();

        try (var other = FileChannel.open(data.resolve("langso.mv.db"), StandardOpenOption.WRITE);
                var lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(this::start).hasRootCauseInstanceOf(OverlappingFileLockException.class);
        }

        assertThat(output.getAll()).contains("Cơ sở dữ liệu trong thư mục dữ liệu đang được một Làng Số khác mở.");
    }

    private ConfigurableApplicationContext start(String... arguments) {
        return startOn(data, arguments);
    }

    private static ConfigurableApplicationContext startOn(Path directory, String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--langso.data=" + directory;
        return new SpringApplicationBuilder(ConfigTestApplication.class)
                .web(WebApplicationType.NONE)
                .run(all);
    }
}
