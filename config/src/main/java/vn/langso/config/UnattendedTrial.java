package vn.langso.config;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Ends the trial mode of an unattended installation ({@code langso.trial=false}) before anything can go on air. */
@Component
class UnattendedTrial implements SmartInitializingSingleton {
    private final CommuneSettings settings;
    private final CommuneProfile profile;

    UnattendedTrial(CommuneSettings settings, CommuneProfile profile) {
        this.settings = settings;
        this.profile = profile;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!settings.trial()) {
            profile.endTrial("system");
        }
    }
}
