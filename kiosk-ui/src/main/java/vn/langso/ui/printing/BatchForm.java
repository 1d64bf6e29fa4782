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
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
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
import vn.langso.media.print.imposition.Imposition;
import vn.langso.ui.station.ProblemBox;

/** What to print for whom, with any of the sheets to look at before it is ordered. Each product is a job of its own. */
final class BatchForm extends Composite<Section> {

    private final SheetAddress address;
    private final Consumer<List<PrintOrder>> onOrder;
    private final CheckboxGroup<Guide> guides = new CheckboxGroup<>();
    private final MultiSelectComboBox<PrintProduct> products = new MultiSelectComboBox<>();
    private final Select<LeafletStyle> style = new Select<>();
    private final RecipientFields recipients = new RecipientFields(this::preview);
    private final Select<Imposition> imposition = new Select<>();
    private final CopiesField copies = new CopiesField();
    private final Button order = new Button();
    private final ProblemBox problems = new ProblemBox();
    private final WarningList warnings = new WarningList();
    private final SampleSheet sample;
    private List<Guide> offered = List.of();
    private boolean filling = true;

    BatchForm(SheetAddress address, SampleSheet sample, Consumer<List<PrintOrder>> onOrder) {
        this.address = address;
        this.sample = sample;
        this.onOrder = onOrder;
        prepareChoices();
        order.setText(getTranslation("desk.order"));
        order.setIcon(VaadinIcon.PRINT.create());
        order.addClickListener(event -> order());
        order.addThemeVariants(ButtonVariant.PRIMARY);
        order.setDisableOnClick(true);
        products.setWidthFull();
        Div row = new Div(style, imposition, copies);
        row.addClassName("desk-fields");
        Div form = new Div(guides, products, row, recipients, order, problems, warnings);
        form.addClassName("form-column");
        Div columns = new Div(form, sample);
        columns.addClassName("desk-form-and-sample");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("desk.batch.new")), columns);
    }

    void offer(List<Guide> allGuides, List<DigitalTeam> allTeams, List<Hamlet> allHamlets) {
        filling = true;
        offered = List.copyOf(allGuides);
        guides.setItems(allGuides);
        allGuides.stream().findFirst().ifPresent(guides::select);
        recipients.offer(allTeams, allHamlets);
        filling = false;
        preview();
    }

    /** What preflight said of the job that was just ordered. */
    void warn(long job, List<String> sentences) {
        warnings.add(getTranslation("desk.ordered.warnings", String.valueOf(job)), sentences);
    }

    private void prepareChoices() {
        guides.setLabel(getTranslation("desk.guides"));
        guides.setItemLabelGenerator(Guide::title);
        guides.addValueChangeListener(change -> preview());
        products.setLabel(getTranslation("desk.products"));
        products.setItems(PrintProduct.values());
        products.setItemLabelGenerator(one -> getTranslation("desk.product." + one));
        products.setValue(PrintProduct.HANDOUT);
        products.addValueChangeListener(change -> {
            offerImpositions();
            preview();
        });
        style.setLabel(getTranslation("desk.style"));
        style.setItems(LeafletStyle.values());
        style.setItemLabelGenerator(one -> getTranslation("desk.style." + one));
        style.setValue(LeafletStyle.SAVING);
        style.addValueChangeListener(change -> preview());
        // the imprint may name how many there are
        copies.addValueChangeListener(change -> preview());
        imposition.setLabel(getTranslation("desk.imposition"));
        imposition.setItemLabelGenerator(one -> getTranslation("desk.imposition." + one));
        offerImpositions();
    }

    /** Those that every chosen product can have. */
    private void offerImpositions() {
        imposition.setItems(Arrays.stream(Imposition.values())
                .filter(one -> products.getValue().stream().allMatch(one::fits))
                .toList());
        imposition.setValue(Imposition.NONE);
    }

    private void preview() {
        if (!filling) {
            sample.offer(
                    guides.getValue().isEmpty()
                            ? List.of()
                            : orders(copies.count().orElse(1)));
        }
    }

    private void order() {
        problems.clear();
        warnings.clear();
        try {
            List<PrintOrder> orders = orders(copies.count().orElse(0));
            if (orders.isEmpty()) {
                problems.show(getTranslation("desk.products.none"));
            } else {
                onOrder.accept(orders);
            }
        } catch (Refusal refusal) {
            problems.show(Stream.concat(
                            refusal.problems().stream().map(Refusal.Problem::detail),
                            refusal.problems().isEmpty() ? Stream.of(refusal.detail()) : Stream.empty())
                    .toList());
        } finally {
            order.setEnabled(true);
        }
    }

    /** In the order of the lists, whatever was clicked first. */
    private List<PrintOrder> orders(int count) {
        List<String> slugs = offered.stream()
                .filter(guides.getValue()::contains)
                .map(Guide::slug)
                .toList();
        return products.getValue().stream()
                .sorted()
                .map(product -> new PrintOrder(
                        slugs,
                        product,
                        style.getValue(),
                        recipients.value(),
                        Objects.requireNonNullElse(imposition.getValue(), Imposition.NONE),
                        count,
                        address.base()))
                .toList();
    }
}
