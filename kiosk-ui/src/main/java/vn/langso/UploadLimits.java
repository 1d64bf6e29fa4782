package vn.langso;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import vn.langso.media.audio.AudioSettings;
import vn.langso.media.pictures.PictureSettings;

/**
 * The outer wall of uploads follows the settings that a commune knows, the larger of {@code langso.audio.max-upload} and
 * {@code langso.pictures.max-upload}. It stands a little further out, so that a file just over the limit is refused inside, with its name and the limit in the sentence.
 */
@Configuration(proxyBeanMethods = false)
class UploadLimits {
    private static final long ROOM = DataSize.ofMegabytes(10).toBytes();
    /** The form around the file. */
    private static final long FORM = DataSize.ofMegabytes(1).toBytes();

    @Bean
    MultipartConfigElement uploads(AudioSettings audio, PictureSettings pictures) {
        long largest =
                Math.max(audio.maxUpload().toBytes(), pictures.maxUpload().toBytes());
        long file = largest + ROOM;
        MultipartConfigFactory wall = new MultipartConfigFactory();
        wall.setMaxFileSize(DataSize.ofBytes(file));
        wall.setMaxRequestSize(DataSize.ofBytes(file + FORM));
        return wall.createMultipartConfig();
    }
}
