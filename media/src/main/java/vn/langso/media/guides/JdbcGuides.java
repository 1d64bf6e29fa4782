package vn.langso.media.guides;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.media.pictures.Picture;
import vn.langso.media.pictures.PictureFormat;

/** Reads the newest version of every guide, placeholders still open. */
@Repository
class JdbcGuides {
    private static final String STEPS = """
            select guide_step.edition_id, guide_step.number, icon, title, text, tip,
                   sha256, format, width, height, alt, given_by
            from guide_step
              left join guide_step_picture on guide_step_picture.edition_id = guide_step.edition_id
                and guide_step_picture.number = guide_step.number
            order by guide_step.number
            """;

    private final JdbcClient jdbc;

    JdbcGuides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes with everything that changes what is read here; two equal ones mean: nothing new. */
    record Stamp(long packs, long editions, long confirmed) {}

    Stamp stamp() {
        return jdbc.sql("""
                        select (select count(*) from guide_pack) as packs,
                               (select count(*) from guide_edition) as editions,
                               (select count(confirmed_at) from guide_edition) as confirmed
                        """)
                .query((row, index) ->
                        new Stamp(row.getLong("packs"), row.getLong("editions"), row.getLong("confirmed")))
                .single();
    }

    /** By category and position. */
    List<Guide> newest() {
        Parts parts = new Parts(
                parts(STEPS, (row, i) -> step(row)),
                texts("guide_warning"),
                texts("guide_keyword"),
                parts(
                        "select edition_id, platform, url, certainty from guide_store_link order by position",
                        (row, i) -> link(row)));
        return jdbc.sql("""
                        select id,
                               slug,
                               version,
                               category,
                               position,
                               title,
                               summary,
                               audience,
                               minutes,
                               broadcast_title,
                               broadcast_text,
                               prepared_on,
                               confirmed_by,
                               confirmed_at
                        from guide_edition
                        where version = (select max(version) from guide_edition other
                                         where other.slug = guide_edition.slug)
                        order by position, slug
                        """).query((row, index) -> guide(row, parts)).list().stream()
                .sorted(Comparator.comparingInt(guide -> GuideCategories.order(guide.category())))
                .toList();
    }

    /** The newest version of one guide. */
    Optional<Guide> newest(String slug) {
        return newest().stream().filter(guide -> guide.slug().equals(slug)).findFirst();
    }

    /** What belongs to guides, by the id of their edition. */
    private record Parts(
            Map<Long, List<GuideStep>> steps,
            Map<Long, List<String>> warnings,
            Map<Long, List<String>> keywords,
            Map<Long, List<StoreLink>> links) {}

    private Map<Long, List<String>> texts(String table) {
        return parts("select edition_id, text from " + table + " order by position", (row, i) -> row.getString("text"));
    }

    private <T> Map<Long, List<T>> parts(String sql, RowMapper<T> part) {
        return jdbc
                .sql(sql)
                .query((row, index) -> Map.entry(row.getLong("edition_id"), part.mapRow(row, index)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Guide guide(ResultSet row, Parts parts) throws SQLException {
        long id = row.getLong("id");
        Instant confirmedAt = confirmedAt(row);
        return new Guide(
                row.getString("slug"),
                row.getInt("version"),
                row.getString("category"),
                row.getInt("position"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("audience"),
                row.getInt("minutes"),
                parts.warnings().getOrDefault(id, List.of()),
                parts.steps().getOrDefault(id, List.of()),
                row.getString("broadcast_title"),
                row.getString("broadcast_text"),
                parts.keywords().getOrDefault(id, List.of()),
                parts.links().getOrDefault(id, List.of()),
                row.getObject("prepared_on", LocalDate.class),
                confirmedAt != null,
                row.getString("confirmed_by"),
                confirmedAt);
    }

    private static @Nullable Instant confirmedAt(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("confirmed_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static GuideStep step(ResultSet row) throws SQLException {
        return new GuideStep(
                row.getInt("number"),
                row.getString("icon"),
                row.getString("title"),
                row.getString("text"),
                row.getString("tip"),
                picture(row));
    }

    private static @Nullable StepPicture picture(ResultSet row) throws SQLException {
        String sha256 = row.getString("sha256");
        if (sha256 == null) {
            return null;
        }
        Picture picture = new Picture(
                sha256, PictureFormat.valueOf(row.getString("format")), row.getInt("width"), row.getInt("height"));
        return new StepPicture(picture, row.getString("alt"), row.getString("given_by"));
    }

    private static StoreLink link(ResultSet row) throws SQLException {
        return new StoreLink(
                row.getString("platform"),
                row.getString("url"),
                StoreLink.Certainty.valueOf(row.getString("certainty")));
    }
}
