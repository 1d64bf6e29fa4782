package vn.langso.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.langso.config.CommuneProfile;
import vn.langso.config.accounts.Accounts;
import vn.langso.config.accounts.SignInThrottle;
import vn.langso.config.calendar.BroadcastCalendar;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.Hamlets;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuideTranslations;
import vn.langso.media.pictures.PictureLibrary;
import vn.langso.media.print.LeafletPrinter;
import vn.langso.media.print.NoticePrinter;
import vn.langso.media.print.PagePictures;
import vn.langso.media.print.PosterPrinter;
import vn.langso.media.print.batch.LocalTeams;
import vn.langso.media.print.batch.PrintJobs;
import vn.langso.media.print.batch.SingleSheets;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.emergency.Emergencies;
import vn.langso.scheduler.playout.AirLog;
import vn.langso.scheduler.playout.AlarmClock;
import vn.langso.scheduler.playout.ClockGate;
import vn.langso.scheduler.speakers.LiveStreams;
import vn.langso.scheduler.speakers.SpeakerLines;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.BroadcastPolicies;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.HearingPlan;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.SlotChanges;
import vn.langso.scheduler.timetable.Suspensions;
import vn.langso.scheduler.timetable.Timetable;

/** The plain web addresses with their real filters, converters and error handling; the services behind are mocks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = WebTestApplication.class)
@MockitoBean(
        types = {
            Accounts.class,
            AirLog.class,
            AlarmClock.class,
            BroadcastCalendar.class,
            BroadcastPolicies.class,
            BroadcastSchedule.class,
            Bulletins.class,
            Emergencies.class,
            ClipLibrary.class,
            ClockGate.class,
            CommuneProfile.class,
            DigitalTeams.class,
            GuideLibrary.class,
            GuideTranslations.class,
            Hamlets.class,
            HearingPlan.class,
            LeafletPrinter.class,
            Ledger.class,
            LiveStreams.class,
            LocalTeams.class,
            NoticePrinter.class,
            PagePictures.class,
            PictureLibrary.class,
            PosterPrinter.class,
            PrintJobs.class,
            SingleSheets.class,
            SignInThrottle.class,
            SlotChanges.class,
            SpeakerLines.class,
            Suspensions.class,
            Timetable.class,
            Zones.class
        })
public @interface WebTest {}
