package vn.langso.ui.station;

import java.io.InputStream;
import vn.langso.media.audio.Clip;

/** Where an upload becomes a clip; refuses what is no usable audio. */
@FunctionalInterface
interface ClipStore {
    Clip store(String fileName, InputStream upload);
}
