package vn.langso.scheduler.bulletins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.accounts.AuditTrail;
import vn.langso.config.tests.EveryDatabase;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ReadAloud;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;

/** Bulletins on a real database, two clips, and guides and a voice that tests speak for. */
@EveryDatabase
@SpringBootTest(
        classes = BulletinsTestApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:bulletins;DB_CLOSE_DELAY=-1",
            "langso.data=target/bulletins-test-data",
            "langso.admin-password=Mat-khau-thu-1"
        })
@Transactional
@RecordApplicationEvents
abstract class BulletinsFixture {
    @Autowired
    Bulletins bulletins;

    @Autowired
    JdbcBulletins rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AuditTrail audit;

    @Autowired
    ApplicationEvents events;

    @MockitoBean
    GuideLibrary guides;

    @MockitoBean
    ReadAloud readAloud;

    long clip;
    long otherClip;

    @BeforeEach
    void recordClips() {
        clip = clip("a");
        otherClip = clip("b");
    }

    Bulletin in(BulletinStatus state) {
        return switch (state) {
            case DRAFT -> bulletins.create(recording("Họp thôn"), "lan");
            case SUBMITTED -> submitted();
            case APPROVED -> approved();
            case RETURNED -> bulletins.giveBack(submitted().id(), "Thiếu giờ họp.", "hung");
            case WITHDRAWN -> bulletins.withdraw(submitted().id(), "Hoãn họp.", "hung");
        };
    }

    Bulletin submitted() {
        return bulletins.submit(bulletins.create(recording("Họp thôn"), "lan").id(), "lan");
    }

    Bulletin approved() {
        return bulletins.approve(submitted().id(), "hung");
    }

    Bulletin found(Bulletin bulletin) {
        return bulletins.find(bulletin.id()).orElseThrow();
    }

    BulletinDraft recording(String title) {
        return draft(title, BulletinKind.RECORDING, null, clip);
    }

    static BulletinDraft text(String title, String text) {
        return draft(title, BulletinKind.TEXT, text, null);
    }

    static BulletinDraft draft(String title, BulletinKind kind, @Nullable String text, @Nullable Long clipId) {
        return new BulletinDraft(title, kind, Priority.NORMAL, null, text, clipId, null);
    }

    Clip spoken() {
        return new Clip(clip, "Mất điện", "a".repeat(64), 4000, -16, -2, Instant.EPOCH);
    }

    static Guide guide(int version) {
        return new Guide(
                "cai-vneid",
                version,
                "dinh-danh-so",
                1,
                "Cài VNeID",
                "",
                "",
                10,
                List.of("Không đọc mã OTP."),
                List.of(),
                "Hướng dẫn cài VNeID",
                "Kính thưa bà con.",
                List.of(),
                List.of(),
                LocalDate.of(2026, 11, 23),
                false,
                null,
                null);
    }

    long clip(String letter) {
        jdbc.sql("""
                        insert into clip (title, sha256, duration_ms, loudness_lufs, true_peak_db, created_at)
                        values ('Họp thôn', :sha256, 4000, -16, -2, :at)
                        """)
                .param("sha256", letter.repeat(64))
                .param("at", OffsetDateTime.parse("2026-11-24T08:00:00+07:00"))
                .update();
        return jdbc.sql("select id from clip where sha256 = ?")
                .param(letter.repeat(64))
                .query(Long.class)
                .single();
    }
}
