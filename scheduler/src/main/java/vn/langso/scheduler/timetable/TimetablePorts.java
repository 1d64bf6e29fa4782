package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.langso.config.CommuneProfile;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.speakers.Zones;

/** Joins the timetable's ports to the packages behind them. */
@Configuration(proxyBeanMethods = false)
class TimetablePorts {

    @Bean
    PlayableBulletins playableBulletins(Bulletins bulletins, ClipLibrary clips) {
        return id -> bulletins.find(id).map(bulletin -> playable(bulletin, clips));
    }

    @Bean
    ZoneBook zoneBook(Zones zones) {
        return zones::all;
    }

    @Bean
    TrialMode trialMode(CommuneProfile profile) {
        return () -> profile.current().trial();
    }

    private static Playable playable(Bulletin bulletin, ClipLibrary clips) {
        Optional<Duration> duration = Optional.ofNullable(bulletin.clipId())
                .flatMap(clips::find)
                .filter(clips::isWhole)
                .map(Clip::durationMs)
                .map(Duration::ofMillis);
        return new Playable(
                bulletin.id(),
                bulletin.title(),
                bulletin.status(),
                bulletin.mayGoOnAir(),
                bulletin.priority(),
                duration.orElse(null),
                bulletin.clipId() != null && duration.isEmpty(),
                bulletin.expiresOn());
    }
}
