package vn.langso.media.print;

import java.util.List;
import java.util.Optional;
import vn.langso.media.guides.Guide;
import vn.langso.media.print.PrintShop.SetSheet;

/**
 * Names as many helpers as leave room for the guide, but always one. Where an edition knows a roomier one, so many
 * names as it asks for go before more paper, and more paper before fewer.
 */
record NamesThatFit(PrintShop shop, Press press, Guide guide, PrintContext context) {

    /** @throws TooLong if there is no room for the guide, or for a single name beside it */
    SetSheet set(Edition edition) {
        try {
            return shop.setInOneWay(press, edition, guide, context);
        } catch (TooLong tooLong) {
            return namingFewer(edition).orElseGet(() -> inAnotherWay(edition, tooLong));
        }
    }

    private SetSheet inAnotherWay(Edition edition, TooLong tooLong) {
        Edition roomier = edition.roomier();
        if (roomier != null) {
            return set(roomier);
        }
        LocalTeam team = context.team();
        throw team == null || team.members().isEmpty() ? tooLong : whyNotOne(edition, team.naming(1));
    }

    /** With the most names that fit of those that are tried; empty if the fewest of them do not. */
    private Optional<SetSheet> namingFewer(Edition edition) {
        int members = members().size();
        int fewest = edition.fewestNames(members);
        if (fewest >= members) {
            return Optional.empty();
        }
        Optional<SetSheet> best = naming(fewest, edition);
        int low = fewest;
        int high = best.isEmpty() ? fewest : members - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            Optional<SetSheet> sheet = naming(middle, edition);
            if (sheet.isPresent()) {
                best = sheet;
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }

    private List<LocalTeam.Helper> members() {
        return context.team() == null ? List.of() : context.team().members();
    }

    private Optional<SetSheet> naming(int count, Edition edition) {
        LocalTeam team = context.team();
        return team == null ? Optional.empty() : sheet(edition, team.naming(count));
    }

    private Optional<SetSheet> sheet(Edition edition, LocalTeam team) {
        try {
            return Optional.of(shop.setInOneWay(press, edition, guide, context.with(team)));
        } catch (TooLong _) {
            return Optional.empty();
        }
    }

    /** A sheet that would have room for the guide alone lacks it for the name, or for any name beside the address. */
    private TooLong whyNotOne(Edition edition, LocalTeam one) {
        try {
            shop.setInOneWay(press, edition, guide, context.with(one.naming(0)));
        } catch (TooLong guideAlone) {
            return guideAlone; // by how much without anybody's name: that is what its author can shorten
        }
        String title = PrintText.clean(guide.title());
        return sheet(edition, one.inShort()).isPresent()
                ? TooLong.forNames(title, edition, one)
                : TooLong.forAddress(
                        title,
                        edition,
                        one,
                        PrintText.withoutScheme(context.address().toASCIIString()));
    }
}
