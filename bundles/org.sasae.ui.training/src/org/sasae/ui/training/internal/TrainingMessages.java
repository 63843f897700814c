// SPDX-FileCopyrightText: Sasae developers
// SPDX-License-Identifier: EPL-2.0
package org.sasae.ui.training.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the training mode. */
public final class TrainingMessages extends NLS {

    public static String AfterGoal;
    public static String AllDone;
    public static String AllLevels;
    public static String AllTasks;
    public static String Answer;
    public static String AnswerTo;
    public static String Answered;
    public static String AskLearner;
    public static String AttemptLine;
    public static String Before;
    public static String BeforeGoal;
    public static String BrokenPack;
    public static String Cancelled;
    public static String ChangeAnswer;
    public static String ChoosePlan;
    public static String Comma;
    public static String Comment;
    public static String Compare;
    public static String Comparing;
    public static String CriteriaByLearner;
    public static String Criterion;
    public static String DoorBlank;
    public static String DoorFromCase;
    public static String DoorGroup;
    public static String DoorLeave;
    public static String DoorTake;
    public static String EndReview;
    public static String FeedbackOn;
    public static String File;
    public static String Finish;
    public static String FirstHint;
    public static String FolderFailed;
    public static String FolderUnreadable;
    public static String GoOn;
    public static String GoThere;
    public static String GoToPlace;
    public static String GoalsBeforeAfter;
    public static String Group;
    public static String GroupEmpty;
    public static String GroupHead;
    public static String HintNumber;
    public static String HowMany;
    public static String InHand;
    public static String InstructorOn;
    public static String Item;
    public static String KindAndCount;
    public static String KindAndPlace;
    public static String Learner;
    public static String LearnersAnswer;
    public static String Level;
    public static String Look;
    public static String LookBack;
    public static String Looking;
    public static String More;
    public static String News;
    public static String NextHint;
    public static String NoAttempt;
    public static String NoGoalChanged;
    public static String NoModelAnswer;
    public static String NoName;
    public static String NoPacks;
    public static String NotLooked;
    public static String NotYet;
    public static String NothingSaid;
    public static String NothingSeen;
    public static String NothingToCompare;
    public static String NothingWritten;
    public static String Objectives;
    public static String Of;
    public static String OfLearners;
    public static String OnlyAttempted;
    public static String OpenGroup;
    public static String OpenGroupWhich;
    public static String OtherPlans;
    public static String OtherVersion;
    public static String OtherVersionWhy;
    public static String PackFacts;
    public static String Pause;
    public static String PlaceAndField;
    public static String PlanOf;
    public static String PlannerSays;
    public static String Progress;
    public static String Question;
    public static String ReadAgain;
    public static String ReadingAttempts;
    public static String ReadingPacks;
    public static String Reason;
    public static String RemarkAt;
    public static String RemarksForInstructor;
    public static String RemarksForLearner;
    public static String RemoveRemark;
    public static String Reopen;
    public static String ResetAll;
    public static String ResetTask;
    public static String Resume;
    public static String Review;
    public static String ReviewOf;
    public static String RoleAndName;
    public static String SaidMostOften;
    public static String SavedAs;
    public static String SaveWorkbook;
    public static String SearchPacks;
    public static String Source;
    public static String Start;
    public static String StartNew;
    public static String StartShort;
    public static String Starting;
    public static String Stop;
    public static String Summary;
    public static String TaskDone;
    public static String TaskLine;
    public static String TaskRecord;
    public static String TasksDone;
    public static String Unread;
    public static String Version;
    public static String Who;
    public static String Working;
    public static String WriteComment;
    public static String WriteFailed;
    public static String WriteQuestion;
    public static String YourAnswer;
    public static String YourPlan;

    static {
        NLS.initializeMessages("org.sasae.ui.training.internal.messages", TrainingMessages.class);
    }

    private TrainingMessages() {
    }
}
