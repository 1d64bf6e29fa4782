package vn.langso.media.audio;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.langso.config.tests.EveryDatabase;

/** A test of clips with the real tables, files and ffmpeg; uploads are limited to 8 MB. */
@EveryDatabase
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:audio;DB_CLOSE_DELAY=-1",
            "langso.data=target/audio-test-data-${langso.tests.fork:fork-1}",
            "langso.audio.max-upload=8MB",
            "langso.admin-password=Mat-khau-thu-1"
        })
@interface AudioTest {}
