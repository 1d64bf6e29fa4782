package vn.langso.media.print.batch;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of teams as communes send them. */
final class TeamLists {
    private TeamLists() {}

    static InputStream teams(int count) {
        return csv(IntStream.rangeClosed(1, count)
                .mapToObj(team ->
                        "Thôn %1$d,thôn,Tổ công nghệ số cộng đồng thôn %1$d,Nguyễn Văn Số%1$dX,Trưởng thôn,09%1$08d\n"
                                        .formatted(team)
                                + "Thôn %1$d,thôn,Tổ công nghệ số cộng đồng thôn %1$d,Trần Thị Đỗ Quyên,Đoàn viên,0987 654 321\n"
                                        .formatted(team))
                .collect(Collectors.joining()));
    }

    static InputStream csv(String rows) {
        return new ByteArrayInputStream(
                ("thon,loai,ten_to,thanh_vien,vai_tro,dien_thoai\n" + rows).getBytes(StandardCharsets.UTF_8));
    }
}
