// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.training.report;

import java.util.List;
import java.util.Locale;

import javax.xml.namespace.QName;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.sasae.training.Phrases;
import org.sasae.training.model.FeedbackKind;
import org.sasae.training.report.GroupReport.Frequency;

/**
 * The chart of what was said most often, as a chart of the workbook that can be changed there, below the numbers that
 * it is drawn from. Each kind has a column and a colour; its name stands before each bar.
 */
final class FrequencySheet {

    private static final int COLUMNS = FeedbackKind.values().length + 1;
    private static final int ROWS_FOR_A_BAR = 2;
    private static final int ROWS_AROUND = 8;
    private static final int MOST_STEPS = 10;
    private static final int GAP_WIDTH = 60;

    private final XSSFSheet sheet;
    private final List<Frequency> shown;
    private final int learners;
    private final Locale locale;

    /** The sheet is empty but for its head, which names the kinds from the second column on. */
    FrequencySheet(XSSFSheet sheet, List<Frequency> shown, int learners, Locale locale) {
        this.sheet = sheet;
        this.shown = shown;
        this.learners = learners;
        this.locale = locale;
    }

    void fill() {
        for (int i = 0; i < shown.size(); i++) {
            Row row = sheet.createRow(i + 1);
            row.createCell(0).setCellValue(FrequencyChart.line(shown.get(i), locale));
            row.createCell(column(shown.get(i).level().getKind())).setCellValue(shown.get(i).learners().size());
        }
        if (!shown.isEmpty()) {
            draw();
        }
    }

    private static int column(FeedbackKind kind) {
        return 1 + kind.ordinal();
    }

    private void draw() {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int top = shown.size() + 2;
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, COLUMNS,
                top + ROWS_AROUND + ROWS_FOR_A_BAR * shown.size()));
        chart.setTitleText(ReportTexts.get("chart.title", locale));
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr()
                .setDescr(FrequencyChart.words(shown, learners, locale).replace("\n", " / "));
        XDDFCategoryAxis lines = chart.createCategoryAxis(AxisPosition.LEFT);
        lines.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
        numbers.setCrosses(AxisCrosses.MAX);
        numbers.setMinimum(0);
        numbers.setMaximum(learners);
        numbers.setMajorUnit(Math.ceilDiv(learners, MOST_STEPS));
        numbers.setNumberFormat("0");
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, lines, numbers);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setGapWidth(GAP_WIDTH);
        for (FeedbackKind kind : FeedbackKind.values()) {
            series(data, kind);
        }
        chart.plot(data);
        onOneLine(chart);
    }

    /** Lays the kinds of a bar over each other; the small set of schemas that comes with POI has no type for it. */
    private static void onOneLine(XSSFChart chart) {
        try (XmlCursor overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap().newCursor()) {
            overlap.setAttributeText(new QName("val"), "100");
        }
    }

    private void series(XDDFBarChartData data, FeedbackKind kind) {
        int column = column(kind);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(1, shown.size(), 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet,
                        new CellRangeAddress(1, shown.size(), column, column)));
        series.setTitle(Phrases.label(kind, locale), new CellReference(sheet.getSheetName(), 0, column, true, true));
        series.setShapeProperties(look(kind));
        CTDLbls labels = ((XDDFBarChartData.Series) series).getCTBarSer().addNewDLbls();
        CTNumFmt format = labels.addNewNumFmt();
        format.setFormatCode("0;;");
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFShapeProperties look(FeedbackKind kind) {
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(GroupWorkbook.pale(kind))));
        look.setLineProperties(new XDDFLineProperties(
                new XDDFSolidFillProperties(XDDFColor.from(GroupWorkbook.strong(kind)))));
        return look;
    }
}
