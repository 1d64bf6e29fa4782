package vn.langso.scheduler.playout;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.BulletinKind;
import vn.langso.scheduler.bulletins.BulletinStatus;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.bulletins.Priority;

/** Bulletins whose number is that of their clip, approved until withdrawn. */
@Configuration
class StandIns {
    static final Set<Long> WITHDRAWN = ConcurrentHashMap.newKeySet();

    @Bean
    @Primary
    Bulletins approvedBulletins() {
        Bulletins bulletins = mock(Bulletins.class);
        when(bulletins.find(anyLong())).thenAnswer(call -> Optional.of(bulletin(call.getArgument(0))));
        return bulletins;
    }

    private static Bulletin bulletin(long clip) {
        BulletinStatus status = WITHDRAWN.contains(clip) ? BulletinStatus.WITHDRAWN : BulletinStatus.APPROVED;
        return new Bulletin(
                clip,
                1,
                "Bản tin " + clip,
                BulletinKind.RECORDING,
                Priority.NORMAL,
                status,
                null,
                null,
                null,
                clip,
                "dau",
                "dau",
                "soan",
                "duyet",
                null,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
