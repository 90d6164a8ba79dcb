import {
  Anchor,
  ArrowLeft,
  BookOpen,
  Calendar,
  ChartLine,
  Check,
  ChevronRight,
  Copy,
  Download,
  Feather,
  FileText,
  Info,
  Layers,
  LifeBuoy,
  MessageSquare,
  Pencil,
  Phone,
  Plus,
  Printer,
  RefreshCw,
  Send,
  SlidersHorizontal,
  Sprout,
  Sun,
  Trash2,
  TriangleAlert,
  Undo2,
  type LucideIcon,
} from "lucide-react";

const icons = {
  today: Sun,
  journal: BookOpen,
  progress: ChartLine,
  practices: Sprout,
  share: Send,
  support: LifeBuoy,
  settings: SlidersHorizontal,
  add: Plus,
  anchor: Anchor,
  alert: TriangleAlert,
  back: ArrowLeft,
  calendar: Calendar,
  cards: Layers,
  check: Check,
  copy: Copy,
  edit: Pencil,
  file: FileText,
  info: Info,
  message: MessageSquare,
  next: ChevronRight,
  phone: Phone,
  print: Printer,
  remove: Trash2,
  save: Download,
  again: RefreshCw,
  undo: Undo2,
  words: Feather,
} as const satisfies Record<string, LucideIcon>;

export type IconName = keyof typeof icons;

/** Drawn beside a word, never in place of one: so it is silent to screen readers. It grows with the text. */
export const Icon = ({ name, className }: { name: IconName; className?: string | undefined }) => {
  const Drawing = icons[name];
  return <Drawing aria-hidden="true" focusable="false" size="1.25em" strokeWidth={1.75} className={className} />;
};
