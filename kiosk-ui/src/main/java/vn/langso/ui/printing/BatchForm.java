package vn.langso.ui.printing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.langso.config.Refusal;
import vn.langso.config.places.DigitalTeam;
import vn.langso.config.places.Hamlet;
import vn.langso.media.guides.Guide;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.batch.PrintOrder;
import vn.langso.media.print.batch.Recipients;
import vn.langso.media.print.imposition.Imposition;
import vn.langso.ui.station.ProblemBox;

/** What to print for whom, with any of the sheets to look at before it is ordered. */
final class BatchForm extends Composite<Section> {

    private static final int PICTURE = 300;

    private final SheetAddress address;
    private final Consumer<PrintOrder> onOrder;
    private final CheckboxGroup<Guide> guides = new CheckboxGroup<>();
    private final Select<PrintProduct> product = new Select<>();
    private final Select<LeafletStyle> style = new Select<>();
    private final RadioButtonGroup<Whom> whom = new RadioButtonGroup<>();
    private final MultiSelectComboBox<DigitalTeam> chosen = new MultiSelectComboBox<>();
    private final Select<Imposition> imposition = new Select<>();
    private final IntegerField copies = new IntegerField();
    private final Button order = new Button();
    private final ProblemBox problems = new ProblemBox();
    private final WarningList warnings = new WarningList();
    private final SampleSheet sample = new SampleSheet(PICTURE);

    /** The ways to say who gets a sheet. */
    enum Whom {
        TEAMS,
        HAMLETS,
        CHOSEN
    }

    BatchForm(SheetAddress address, Consumer<PrintOrder> onOrder) {
        this.address = address;
        this.onOrder = onOrder;
        prepareChoices();
        prepareRecipients();
        order.setText(getTranslation("desk.order"));
        order.setIcon(VaadinIcon.PRINT.create());
        order.addClickListener(event -> order());
        order.addThemeVariants(ButtonVariant.PRIMARY);
        order.setDisableOnClick(true);
        Div row = new Div(product, style, imposition, copies);
        row.addClassName("desk-fields");
        Div form = new Div(guides, row, whom, chosen, order, problems, warnings);
        form.addClassName("form-column");
        Div columns = new Div(form, sample);
        columns.addClassName("desk-form-and-sample");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("desk.batch.new")), columns);
    }

    void offer(List<Guide> allGuides, List<DigitalTeam> allTeams, List<Hamlet> allHamlets) {
        guides.setItems(allGuides);
        allGuides.stream().findFirst().ifPresent(guides::select);
        chosen.setItems(allTeams);
        whom.setItemLabelGenerator(
                one -> getTranslation("desk.whom." + one, one == Whom.HAMLETS ? allHamlets.size() : allTeams.size()));
        whom.setItems(Whom.values());
        whom.setValue(Whom.TEAMS);
        sample.offer(allTeams);
        preview();
    }

    /** What preflight said of the job that was just ordered. */
    void warn(long job, List<String> sentences) {
        warnings.add(getTranslation("desk.ordered.warnings", String.valueOf(job)), sentences);
    }

    private void prepareChoices() {
        guides.setLabel(getTranslation("desk.guides"));
        guides.setItemLabelGenerator(Guide::title);
        product.setLabel(getTranslation("desk.product"));
        // what is in two languages is printed guide by guide
        product.setItems(EnumSet.complementOf(EnumSet.of(PrintProduct.BILINGUAL)));
        product.setItemLabelGenerator(one -> getTranslation("desk.product." + one));
        product.setValue(PrintProduct.HANDOUT);
        style.setLabel(getTranslation("desk.style"));
        style.setItems(LeafletStyle.values());
        style.setItemLabelGenerator(one -> getTranslation("desk.style." + one));
        style.setValue(LeafletStyle.SAVING);
        imposition.setLabel(getTranslation("desk.imposition"));
        imposition.setItemLabelGenerator(one -> getTranslation("desk.imposition." + one));
        copies.setLabel(getTranslation("desk.copies"));
        copies.setValue(1);
        copies.setMin(1);
        copies.setStepButtonsVisible(true);
        offerImpositions();
        guides.addValueChangeListener(change -> preview());
        style.addValueChangeListener(change -> preview());
        product.addValueChangeListener(change -> {
            offerImpositions();
            preview();
        });
    }

    private void prepareRecipients() {
        whom.setLabel(getTranslation("desk.for"));
        chosen.setLabel(getTranslation("desk.chosen"));
        chosen.setItemLabelGenerator(team -> team.hamlet().fullName() + " – " + team.name());
        chosen.setVisible(false);
        whom.addValueChangeListener(change -> chosen.setVisible(change.getValue() == Whom.CHOSEN));
    }

    private void offerImpositions() {
        imposition.setItems(Arrays.stream(Imposition.values())
                .filter(one -> one.fits(product.getValue()))
                .toList());
        imposition.setValue(Imposition.NONE);
    }

    private void preview() {
        guides.getValue().stream()
                .findFirst()
                .ifPresent(guide -> sample.show(guide.slug(), product.getValue(), style.getValue()));
    }

    private void order() {
        problems.clear();
        warnings.clear();
        try {
            onOrder.accept(new PrintOrder(
                    guides.getValue().stream().map(Guide::slug).toList(),
                    product.getValue(),
                    style.getValue(),
                    recipients(),
                    Objects.requireNonNullElse(imposition.getValue(), Imposition.NONE),
                    Objects.requireNonNullElse(copies.getValue(), 0),
                    address.base()));
        } catch (Refusal refusal) {
            problems.show(Stream.concat(
                            refusal.problems().stream().map(Refusal.Problem::detail),
                            refusal.problems().isEmpty() ? Stream.of(refusal.detail()) : Stream.empty())
                    .toList());
        } finally {
            order.setEnabled(true);
        }
    }

    private Recipients recipients() {
        return switch (whom.getValue()) {
            case TEAMS -> new Recipients.Teams();
            case HAMLETS -> new Recipients.Hamlets();
            case CHOSEN ->
                new Recipients.Chosen(
                        chosen.getValue().stream().map(DigitalTeam::id).toList(), List.of());
        };
    }
}
