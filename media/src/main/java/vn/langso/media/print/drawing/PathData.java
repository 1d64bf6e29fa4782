package vn.langso.media.print.drawing;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of an SVG path: lines, cubic curves and arcs of circles, all that our pictograms are drawn with. */
final class PathData {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");
    private final Deque<String> tokens = new ArrayDeque<>();
    private final Path2D.Double path = new Path2D.Double();
    private Point2D pen = new Point2D.Double();
    /** Second control point of the curve drawn last; the pen's place behind anything else. */
    private Point2D control = pen;

    private PathData(String words) {
        Matcher token = TOKEN.matcher(words);
        while (token.find()) {
            tokens.add(token.group());
        }
    }

    /** @throws IllegalArgumentException for a command that we do not draw */
    static Path2D read(String words) {
        PathData data = new PathData(words);
        while (!data.tokens.isEmpty()) {
            data.command(data.tokens.remove().charAt(0));
        }
        return data.path;
    }

    /** A command with all sets of numbers behind it; further sets behind a move are lines. */
    private void command(char letter) {
        char further = letter == 'M' ? 'L' : letter == 'm' ? 'l' : letter;
        draw(letter);
        while (!tokens.isEmpty() && !Character.isLetter(tokens.element().charAt(0))) {
            draw(further);
        }
    }

    private void draw(char letter) {
        Point2D origin = Character.isLowerCase(letter) ? pen : new Point2D.Double();
        switch (String.valueOf(letter).toUpperCase(Locale.ROOT)) {
            case "M" -> {
                put(point(origin));
                path.moveTo(pen.getX(), pen.getY());
            }
            case "L" -> line(point(origin));
            case "H" -> line(new Point2D.Double(origin.getX() + number(), pen.getY()));
            case "V" -> line(new Point2D.Double(pen.getX(), origin.getY() + number()));
            case "C" -> curve(point(origin), point(origin), point(origin));
            case "S" -> curve(mirrored(), point(origin), point(origin));
            case "A" -> arc(origin);
            case "Z" -> {
                path.closePath();
                put(path.getCurrentPoint());
            }
            default -> throw new IllegalArgumentException("Pictograms have no path command '%s'".formatted(letter));
        }
    }

    private void line(Point2D end) {
        path.lineTo(end.getX(), end.getY());
        put(end);
    }

    private void put(Point2D end) {
        pen = end;
        control = end;
    }

    private void curve(Point2D first, Point2D second, Point2D end) {
        path.curveTo(first.getX(), first.getY(), second.getX(), second.getY(), end.getX(), end.getY());
        pen = end;
        control = second;
    }

    /** A smooth curve leaves as the one before it came; behind anything else it leaves straight. */
    private Point2D mirrored() {
        return new Point2D.Double(2 * pen.getX() - control.getX(), 2 * pen.getY() - control.getY());
    }

    /** By end points, as in SVG 1.1, F.6.5, for circles; a radius too short is lengthened. */
    private void arc(Point2D origin) {
        double given = number();
        if (given != number()) {
            throw new IllegalArgumentException("Pictograms have arcs of circles only");
        }
        number(); // a circle is the same however it is turned
        boolean large = number() != 0;
        boolean sweep = number() != 0;
        Point2D end = point(origin);
        double x = (pen.getX() - end.getX()) / 2;
        double y = (pen.getY() - end.getY()) / 2;
        double half = Math.hypot(x, y);
        double radius = Math.max(given, half);
        double apart = Math.sqrt(Math.max(0, radius * radius / (half * half) - 1)) * (large == sweep ? -1 : 1);
        double begins = Math.atan2(y + apart * x, x - apart * y);
        double turn = Math.atan2(apart * x - y, -x - apart * y) - begins;
        turn += sweep && turn < 0 ? 2 * Math.PI : !sweep && turn > 0 ? -2 * Math.PI : 0;
        double left = (pen.getX() + end.getX()) / 2 + apart * y - radius;
        double top = (pen.getY() + end.getY()) / 2 - apart * x - radius;
        // angles of Java's arcs go the other way round
        double start = -Math.toDegrees(begins);
        path.append(
                new Arc2D.Double(left, top, 2 * radius, 2 * radius, start, -Math.toDegrees(turn), Arc2D.OPEN), true);
        put(end);
    }

    private Point2D point(Point2D origin) {
        double x = number();
        return new Point2D.Double(origin.getX() + x, origin.getY() + number());
    }

    private double number() {
        return Double.parseDouble(tokens.remove());
    }
}
