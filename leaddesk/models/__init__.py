"""What is kept: the tables, one file per aggregate. They know rules, nothing else."""

from leaddesk.models.agreement import Breach, BreachTold, ClockPause, Offer, SlaVersion, Target
from leaddesk.models.base import Base, Counter, Fact, take_ids
from leaddesk.models.campaign import Campaign
from leaddesk.models.consent import Consent
from leaddesk.models.derived import (
    LeadCard,
    LeadClock,
    LeadScore,
    LeadStrategy,
    SegmentLead,
    StageCount,
)
from leaddesk.models.distribution import Assignment, DistributionRule, Pool, PoolMember
from leaddesk.models.duplicate_pairs import DuplicatePair
from leaddesk.models.erased import ConsentProof, Erasure, Suppressed, SuppressionKey
from leaddesk.models.exclusion import ExclusionEntry, ExclusionLift
from leaddesk.models.follow_up import FollowUp, FollowUpRule, Reminder
from leaddesk.models.journal import Step, StepLine
from leaddesk.models.lead import Lead, Membership, SegmentRefusal, StageMove
from leaddesk.models.merged import LeadMerge, NotDuplicate
from leaddesk.models.nurturing import OnTrack, Piece, Track
from leaddesk.models.offering import Product, TargetMarket
from leaddesk.models.people import Company, Contact
from leaddesk.models.purchase import Purchase
from leaddesk.models.qualification import Answer, Question
from leaddesk.models.scoring import ScoreLine, ScoreVersion
from leaddesk.models.settings import ColumnMap, SavedView, ScoreRule, Segment, Setting
from leaddesk.models.team import Absence, User
from leaddesk.models.touchpoint import Touchpoint
from leaddesk.models.transfers import Batch, BatchRow, ErpProfile, ImportRun

__all__ = [
    "Absence", "Answer", "Assignment", "Base", "Batch", "BatchRow", "Breach", "BreachTold",
    "Campaign",
    "ClockPause",
    "ColumnMap", "Company", "Consent", "ConsentProof", "Contact", "Counter",
    "DistributionRule", "DuplicatePair",
    "Erasure", "ErpProfile",
    "ExclusionEntry", "ExclusionLift", "Fact", "FollowUp", "FollowUpRule", "ImportRun", "Lead",
    "LeadCard",
    "LeadClock", "LeadMerge", "LeadScore", "LeadStrategy", "Membership", "NotDuplicate", "Offer",
    "OnTrack", "Piece",
    "Pool", "PoolMember", "Product", "Purchase",
    "Question", "Reminder", "SavedView", "ScoreLine", "ScoreRule",
    "ScoreVersion",
    "Segment", "SegmentLead", "SegmentRefusal", "Setting", "SlaVersion", "StageCount", "StageMove",
    "Step", "StepLine", "Suppressed", "SuppressionKey",
    "Target", "TargetMarket", "Touchpoint",
    "Track", "User", "take_ids",
]  # fmt: skip
