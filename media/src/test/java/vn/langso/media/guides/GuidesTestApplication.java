package vn.langso.media.guides;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import vn.langso.media.MediaFiles;

/** The guides with the config module and the store of pictures below them, and nothing else of media. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"vn.langso.config", "vn.langso.media.guides", "vn.langso.media.pictures"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test(Application)?(\\$.*)?"))
@ConfigurationPropertiesScan({"vn.langso.config", "vn.langso.media.guides", "vn.langso.media.pictures"})
@Import(MediaFiles.class)
class GuidesTestApplication {}
