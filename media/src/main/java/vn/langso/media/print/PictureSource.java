package vn.langso.media.print;

/** Where the pictures of steps come from: whole and checked, by the name of their stored file. */
interface PictureSource {
    /** @throws vn.langso.config.Refusal if the file is missing or was changed */
    byte[] bytes(String fileName);
}
