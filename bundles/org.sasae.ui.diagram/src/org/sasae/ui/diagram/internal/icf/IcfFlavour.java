// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.diagram.internal.icf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.IdentityCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.sasae.diagram.DiagramKind;
import org.sasae.diagram.DiagramService;
import org.sasae.diagram.DiagramTexts;
import org.sasae.diagram.Diagrams;
import org.sasae.diagram.LayoutStore;
import org.sasae.diagram.LinkRule;
import org.sasae.diagram.Position;
import org.sasae.diagram.Tool;
import org.sasae.diagram.ToolRequest;
import org.sasae.diagram.icf.IcfArea;
import org.sasae.diagram.icf.IcfCode;
import org.sasae.diagram.icf.IcfCodes;
import org.sasae.diagram.icf.IcfCommands;
import org.sasae.diagram.icf.IcfFilter;
import org.sasae.diagram.icf.IcfView;
import org.sasae.drawing.Box;
import org.sasae.drawing.Picture.Part;
import org.sasae.drawing.Point;
import org.sasae.drawing.TextMeasure;
import org.sasae.drawing.icf.IcfDrawing;
import org.sasae.drawing.icf.IcfScene;
import org.sasae.model.care.CareCase;
import org.sasae.model.care.CarePackage;
import org.sasae.model.care.IcfFactor;
import org.sasae.ui.diagram.internal.model.DiagramControl;
import org.sasae.ui.diagram.internal.model.Drawn;
import org.sasae.ui.diagram.internal.model.Flavour;
import org.sasae.ui.diagram.internal.model.InlineField;
import org.sasae.ui.diagram.internal.model.MenuEntry;
import org.sasae.ui.diagram.internal.model.PaletteGroup;

/** What is special about the ICF picture. */
public final class IcfFlavour implements Flavour {

    private static final String AREA = "area.";
    /** Where the smallest words of a card can still be read. */
    private static final double READABLE = 0.75;
    private static final int TEXT_COLUMNS = 34;
    private static final int CODE_COLUMNS = 9;

    private final IcfShown shown = new IcfShown();
    private IcfMenu menu = new IcfMenu(shown, element -> {
        // Without a page there is no form to show.
    });

    /** {@return what is shown now} */
    public IcfShown shown() {
        return shown;
    }

    /**
     * Takes what the menu asks the page for.
     *
     * @param asks not null
     */
    void setAsks(IcfMenu.Asks asks) {
        menu = new IcfMenu(shown, asks);
    }

    /** {@return the menus} */
    IcfMenu menuOf() {
        return menu;
    }

    @Override
    public DiagramKind kind() {
        return DiagramKind.ICF;
    }

    @Override
    public String name() {
        return IcfMessages.Name;
    }

    @Override
    public String hint() {
        return switch (shown.filter().view()) {
        case ASSESS -> IcfMessages.HintAssess;
        case REASON -> IcfMessages.HintReason;
        case PLAN -> IcfMessages.HintPlan;
        };
    }

    @Override
    public Drawn draw(CareCase careCase, DiagramTexts texts, TextMeasure measure) {
        IcfFilter filter = shown.filter(careCase);
        IcfScene scene = new IcfDrawing(texts, measure, true).draw(careCase, filter);
        Map<EObject, Position> places = new LinkedHashMap<>();
        for (IcfArea area : IcfArea.values()) {
            for (IcfFactor factor : filter.factors(careCase)) {
                if (IcfArea.of(factor.getComponent()) == area) {
                    Point centre = scene.cards().get(factor).centre();
                    Box box = scene.areas().get(area);
                    places.put(factor, new Position(centre.x() - box.x(), centre.y() - box.y()));
                }
            }
        }
        return new Drawn(scene.picture(), places);
    }

    @Override
    public List<PaletteGroup> palette(DiagramTexts texts) {
        DiagramService service = Diagrams.of(kind());
        List<Tool> factors = new ArrayList<>();
        List<Tool> others = new ArrayList<>();
        for (Tool tool : service.tools()) {
            if (tool.id().startsWith("addFactor.")) {
                factors.add(tool);
            } else if (!tool.id().startsWith("join.")) {
                others.add(tool);
            }
        }
        List<LinkRule> arrows = service.linkRules().stream()
                .filter(rule -> rule.link() == CarePackage.Literals.ICF_INFLUENCE).toList();
        EClass influence = CarePackage.Literals.ICF_INFLUENCE;
        return List.of(new PaletteGroup(IcfMessages.PaletteFactors, factors, List.of()),
                new PaletteGroup(IcfMessages.PaletteNature, others, List.of()),
                new PaletteGroup(texts.wording().type(influence), List.of(), arrows));
    }

    @Override
    public List<MenuEntry> menu(DiagramControl control) {
        return menu.of(control);
    }

    @Override
    public List<InlineField> fields(EObject element, DiagramControl control) {
        if (!(element instanceof IcfFactor factor)) {
            return Flavour.super.fields(element, control);
        }
        InlineField words = Flavour.text(factor, CarePackage.Literals.ICF_FACTOR__TEXT, control);
        return List.of(new InlineField(words.name(), words.value(), TEXT_COLUMNS, words.change()),
                new InlineField(control.texts().wording().feature(CarePackage.Literals.ICF_FACTOR__CODE),
                        factor.getCode() == null ? "" : factor.getCode(), CODE_COLUMNS,
                        typed -> code(control, factor, typed)));
    }

    /** A code that the table does not know, nor one above it, or that belongs to another component, changes nothing. */
    private static Optional<Command> code(DiagramControl control, IcfFactor factor, String typed) {
        IcfCodes table = IcfCodes.table();
        String old = factor.getCode() == null ? "" : factor.getCode();
        String wanted = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip()
                .toLowerCase(Locale.ROOT);
        Optional<IcfCode> near = table.nearest(wanted);
        if (wanted.equals(old) || !wanted.isEmpty() && (near.isEmpty() || !table.fits(wanted, factor.getComponent()))) {
            return Optional.empty();
        }
        return Optional.of(SetCommand.create(control.session().editingDomain(), factor,
                CarePackage.Literals.ICF_FACTOR__CODE, wanted.isEmpty() ? SetCommand.UNSET_VALUE : wanted));
    }

    /** A card that is dropped on another box belongs to that component from then on, and is arranged there. */
    @Override
    public Command move(ToolRequest request, Drawn drawn, List<EObject> nodes, Point by) {
        CompoundCommand command = new CompoundCommand();
        List<EObject> within = new ArrayList<>();
        List<EObject> across = new ArrayList<>();
        for (EObject node : nodes) {
            Optional<Box> card = drawn.part(node).map(Part::bounds);
            if (!(node instanceof IcfFactor factor) || card.isEmpty()) {
                continue;
            }
            Point target = new Point(card.get().centre().x() + by.x(), card.get().centre().y() + by.y());
            Optional<IcfArea> area = areaAt(drawn, target)
                    .filter(each -> each != IcfArea.of(factor.getComponent()));
            if (area.isPresent()) {
                command.append(IcfCommands.moveTo(request.domain(), List.of(factor),
                        area.get().components().getFirst()));
                across.add(factor);
            } else {
                within.add(node);
            }
        }
        if (!across.isEmpty()) {
            command.append(LayoutStore.forget(request.domain(), request.careCase(), kind(), across));
        }
        if (!within.isEmpty()) {
            command.append(Flavour.super.move(request, drawn, within, by));
        }
        return command.isEmpty() ? IdentityCommand.INSTANCE : command;
    }

    /**
     * Finds the box of the picture at a point.
     *
     * @param drawn the picture, not null
     * @param at the point, in units of the picture, not null
     * @return the box, empty outside all
     */
    public static Optional<IcfArea> areaAt(Drawn drawn, Point at) {
        for (IcfArea area : IcfArea.values()) {
            if (box(drawn, area).filter(box -> box.distance(at.x(), at.y()) <= 0).isPresent()) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds where a box of the picture lies.
     *
     * @param drawn the picture, not null
     * @param area the box, not null
     * @return its place, empty where it is not drawn
     */
    public static Optional<Box> box(Drawn drawn, IcfArea area) {
        return drawn.picture().parts().stream().filter(part -> part.symbol().equals(AREA + area.name())).findFirst()
                .map(Part::bounds);
    }

    @Override
    public double leastZoom() {
        return READABLE;
    }

    /** Finding ways for the arrows takes longer than arranging the cards, so they count too. */
    @Override
    public int size(CareCase careCase) {
        return shown.filter().factors(careCase).size() + shown.filter().influences(careCase).size();
    }
}
