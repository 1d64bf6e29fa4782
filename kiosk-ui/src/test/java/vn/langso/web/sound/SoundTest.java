package vn.langso.web.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.speakers.LiveStreams;
import vn.langso.web.Samples;
import vn.langso.web.WebTest;

@WebTest
class SoundTest {

    private static final String STREAM = "/nghe/toan-xa.mp3";
    private static final byte[] SOUND = {1, 2, 3, 4, 5, 6, 7, 8};

    @Autowired
    MockMvcTester web;

    @Autowired
    LiveStreams streams;

    @Autowired
    ClipLibrary clips;

    @TempDir
    Path files;

    @BeforeEach
    void oneZone() {
        given(streams.exists("toan-xa")).willReturn(true);
    }

    @Test
    void streams_without_being_kept_anywhere() throws IOException {
        doAnswer(call -> {
                    call.getArgument(1, OutputStream.class).write(SOUND);
                    return null;
                })
                .when(streams)
                .listen(eq("toan-xa"), any());

        var answer = web.get().uri(STREAM).exchange();

        assertThat(answer).hasStatusOk().hasContentType("audio/mpeg").hasHeader("Cache-Control", "no-store");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(SOUND);
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void takes_a_listener_who_leaves_for_what_it_is() throws IOException {
        doThrow(new IOException("Broken pipe")).when(streams).listen(any(), any());

        assertThat(web.get().uri(STREAM).exchange()).hasStatusOk();
    }

    @Test
    void answers_a_head_request_without_listening() throws IOException {
        var answer = web.head().uri(STREAM).exchange();

        assertThat(answer).hasStatusOk().hasContentType("audio/mpeg");
        then(streams).should(never()).listen(any(), any());
    }

    @Test
    void names_the_stream_that_is_always_there() {
        var answer = web.get().uri("/nghe/thon-9.mp3").exchange();

        assertThat(answer).hasStatus(404);
        assertThat(answer).bodyText().contains("Không có khu vực 'thon-9'", "/nghe/toan-xa.mp3");
    }

    @Test
    void sends_the_part_of_a_clip_that_a_player_asks_for() throws IOException {
        given(clips.find(7)).willReturn(Optional.of(Samples.clip()));
        given(clips.file(Samples.clip())).willReturn(Files.write(files.resolve("clip.wav"), SOUND));

        var answer = web.get()
                .uri("/clip/7.wav")
                .header("Range", "bytes=2-4")
                .with(user("lan").roles("AUTHOR"))
                .exchange();

        assertThat(answer).hasStatus(206).hasHeader("Content-Range", "bytes 2-4/8");
        assertThat(answer.getResponse().getContentAsByteArray()).containsExactly(3, 4, 5);
    }

    @Test
    void says_that_a_clip_is_gone() {
        given(clips.find(7)).willReturn(Optional.of(Samples.clip()));
        given(clips.file(Samples.clip())).willReturn(files.resolve("khong-co.wav"));

        assertThat(web.get().uri("/clip/7.wav").with(user("lan")).exchange()).hasStatus(404);
    }
}
